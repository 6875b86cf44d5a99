package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of dates and times, as parts of patterns and as what they mean. */
final class TimeWords {
    /** As written in posts and messages; "may" and "march" mean something else there. */
    private static final String LOWER_MONTH =
            "|january|february|april|june|july|august|september|october|november|december";

    static final String MONTH =
            "(?-i:(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
                    + "|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY"
                    + "|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                    + LOWER_MONTH
                    + "|jan|feb|mar|apr|aug|sept|oct|nov|dec)(?![A-Za-z]))";
    static final String FULL_MONTH =
            "(?-i:(?<month>January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
                    + LOWER_MONTH
                    + ")(?![A-Za-z]))";
    static final String WEEKDAY =
            "(?-i:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![A-Za-z]))";
    static final String SHORT_WEEKDAY = "(?-i:(?<shortday>Mon|Tue|Wed|Thu|Fri|Sat|Sun))\\.?";
    static final String TENS =
            "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three"
                    + "|four|five|six|seven|eight|nine))?)";
    static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    static final String DAY =
            "(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|,\\d{3}(?!\\d)|\\.\\d)|(?<dayword>(?:twenty|thirty)[ -](?:"
                    + ONES
                    + ")|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty|thirty)(?![\\p{L}-]))";
    static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,.]*\\d|[a-z%])";

    /** A year beside a day or month, where older ones are no numbers of anything else. */
    static final String FULL_YEAR = "(?<year>(?:1\\d|20)\\d\\d)(?![\\d,.]*\\d|[a-z%])";

    static final String SPOKEN_YEAR =
            "(?<spoken>(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:hundred(?: (?:and )?(?:"
                    + TENS
                    + "))?|(?:oh|zero) (?:"
                    + ONES
                    + ")|"
                    + TENS
                    + ")|two thousand(?:(?: and)? (?:"
                    + ONES
                    + "|"
                    + TENS
                    + "))?)";

    /** A year in a date, in figures, shortened or in words. */
    static final String WRITTEN_YEAR =
            "(?:" + FULL_YEAR + "|" + SPOKEN_YEAR + "|['’‘](?<short>\\d\\d)(?![\\da-z]))";

    /** The same behind a day or month. */
    static final String OF_YEAR = "(?: ?,? ?|,? (?:of|in) )" + WRITTEN_YEAR;

    static final String UNIT = "(?<unit>day|week|month|year|decade|quarter|fortnight|hour|minute)";
    static final String PLURAL_UNIT = "(?:days|weeks|weekends|months|quarters|years|decades)";
    static final String NUMBER =
            "(?<number>\\d{1,3}|an?|(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight"
                    + "|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
                    + "|forty|fifty|sixty|seventy|eighty|ninety|a couple of|a few|several|some)";
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
        if (small >= 0 || NUMBERS.containsKey(lower)) {
            return small >= 0 ? Integer.valueOf(small) : NUMBERS.get(lower);
        }
        String[] parts = lower.split("[ -]");
        Integer tens = NUMBERS.get(parts[0]);
        boolean two = parts.length == 2 && tens != null && UNITS.contains(parts[1]);
        return two && tens != null ? Integer.valueOf(tens + UNITS.indexOf(parts[1])) : null;
    }

    /** The rank of "21st", "twenty-first" or "first"; 0 where it is none. */
    static int ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replaceAll("\\D", ""));
        }
        String[] parts = lower.split("[ -]");
        String last = parts[parts.length - 1];
        int rank = OrdinalWords.rank(last);
        if (parts.length == 1) {
            return rank;
        }
        int tens = lower.startsWith("twent") ? 20 : lower.startsWith("thirt") ? 30 : 0;
        return tens + rank;
    }

    static String singular(String units) {
        String lower = units.toLowerCase(Locale.ROOT);
        return lower.equals("centuries") ? "century" : lower.substring(0, lower.length() - 1);
    }

    /** A TIMEX3 length: {@code PXY}, {@code PT1.5H}. */
    static String period(String number, String unit) {
        return switch (unit) {
            case "second" -> "PT" + number + "S";
            case "minute" -> "PT" + number + "M";
            case "hour" -> "PT" + number + "H";
            case "day" -> "P" + number + "D";
            case "week" -> "P" + number + "W";
            case "month" -> "P" + number + "M";
            case "quarter" -> "P" + number + "Q";
            case "decade" -> "P" + number + "E";
            case "century" -> "P" + number + "C";
            default -> "P" + number + "Y";
        };
    }

    /** The year that two figures stand for, from 1940 to 2039. */
    static int fullYear(int shortened) {
        return shortened < 40 ? 2000 + shortened : 1900 + shortened;
    }

    /** "nineteen ninety-six", "two thousand and five" as numbers; null where it is none. */
    static @Nullable Integer spokenYear(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace(" and ", " ");
        boolean thousand = lower.startsWith("two thousand");
        String start = thousand ? "two thousand" : lower.split(" ")[0];
        String rest =
                lower.substring(start.length())
                        .strip()
                        .replaceFirst("^(?:oh|zero|hundred)\\b ?", "");
        Integer hundreds = thousand ? Integer.valueOf(20) : number(start);
        Integer small = rest.isEmpty() ? Integer.valueOf(0) : number(rest);
        return hundreds == null || small == null ? null : hundreds * 100 + small;
    }

    static ChronoUnit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "minute" -> ChronoUnit.MINUTES;
            case "hour" -> ChronoUnit.HOURS;
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
            case "next", "coming", "following", "upcoming" -> 1;
            default -> 0;
        };
    }
}
