package crossread.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as the report prints them: 8 June 2025. */
final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * A day, month or week as files have it, or words in quotation marks, which stay as their
     * article has them.
     */
    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile(
                    "“[^”]*”|(?<![\\p{L}\\d'-])'[^']*'(?![\\p{L}\\d])"
                            + "|(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})"
                            + "(?:T(?:(\\d{2}:\\d{2})(?::\\d{2})?(Z|[+-]\\d{2}:\\d{2})?"
                            + "|(MO|MI|AF|EV|NI|DT)))?(?![\\w-])"
                            + "|(?<![\\w-])(\\d{4})-(?:(\\d{2})|W(\\d{2}))(?![\\w-])");

    /** What parts of a day are called, by their TIMEX3 code. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "MO", "in the morning",
                    "MI", "at midday",
                    "AF", "in the afternoon",
                    "EV", "in the evening",
                    "NI", "at night",
                    "DT", "by day");

    private Dates() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A sentence of the program's own, with every day, month and week in it written out. */
    static String writtenOut(String words) {
        return DAY_IN_FIGURES
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(inWords(found)));
    }

    private static String inWords(MatchResult found) {
        if (found.group(7) != null) {
            return period(found);
        }
        if (found.group(1) == null) {
            return found.group();
        }
        try {
            String day =
                    of(
                            LocalDate.of(
                                    Integer.parseInt(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3))));
            return day + time(found);
        } catch (DateTimeException e) {
            return found.group();
        }
    }

    /** ", 17:00 (UTC−04:00)" or ", in the evening". */
    private static String time(MatchResult found) {
        String clock = found.group(4);
        String offset = found.group(5);
        String part = found.group(6);
        if (part != null) {
            return ", " + PARTS.get(part);
        }
        if (clock == null) {
            return "";
        }
        if (offset == null) {
            return ", " + clock;
        }
        return ", " + clock + (offset.equals("Z") ? " (UTC)" : " (UTC" + offset + ")");
    }

    /** "April 2018" or "week 14 of 2018". */
    private static String period(MatchResult found) {
        String year = found.group(7);
        if (found.group(9) != null) {
            return "week " + Integer.parseInt(found.group(9)) + " of " + year;
        }
        int month = Integer.parseInt(found.group(8));
        return month < 1 || month > 12
                ? found.group()
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }
}
