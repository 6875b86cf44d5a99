package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of dates and times, as parts of patterns and as what they mean. */
final class TimeWords {
    static final String MONTH =
            "(?-i:(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
                    + "|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY"
                    + "|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z]))";
    static final String FULL_MONTH =
            "(?-i:(?<month>January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)"
                    + "(?![A-Za-z]))";
    static final String WEEKDAY =
            "(?-i:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)(?![A-Za-z]))";
    static final String SHORT_WEEKDAY = "(?-i:(?<shortday>Mon|Tue|Wed|Thu|Fri|Sat|Sun))\\.?";
    static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|,\\d{3}|\\.\\d)";
    static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,.]*\\d|[a-z%])";
    static final String UNIT = "(?<unit>day|week|month|year|decade|quarter|fortnight)";
    static final String NUMBER =
            "(?<number>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
                    + "|forty|fifty|sixty|ninety|a couple of|a few|several|some)";
    static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";
    static final String DAY_PART = "(?<part>morning|midday|afternoon|evening|night)";

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> UNITS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("a couple of", 2),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));

    private TimeWords() {}

    /** 1 to 12. */
    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String word) {
        String start = word.substring(0, 2).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + word);
    }

    /** The number, or null for "several" and its like. */
    static @Nullable Integer number(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.valueOf(lower);
        }
        int small = UNITS.indexOf(lower);
        return small >= 0 ? Integer.valueOf(small) : NUMBERS.get(lower);
    }

    /** "nineteen ninety-six" as 1996; null where it is no year. */
    static @Nullable Integer spokenYear(String century, String tens, @Nullable String unit) {
        Integer hundreds = number(century);
        Integer ten = number(tens);
        Integer one = unit == null ? Integer.valueOf(0) : number(unit);
        return hundreds == null || ten == null || one == null ? null : hundreds * 100 + ten + one;
    }

    static ChronoUnit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "day" -> ChronoUnit.DAYS;
            case "week", "fortnight" -> ChronoUnit.WEEKS;
            case "month", "quarter" -> ChronoUnit.MONTHS;
            case "decade" -> ChronoUnit.DECADES;
            default -> ChronoUnit.YEARS;
        };
    }

    static String season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    static String dayPart(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "midday" -> "TMI";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    /** −1 for last, 0 for this, 1 for next. */
    static int direction(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }
}
