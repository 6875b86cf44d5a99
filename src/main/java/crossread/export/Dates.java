package crossread.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as the report prints them: 8 June 2025. */
final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * A day as files have it, or words in quotation marks, which stay as their article has them.
     */
    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile(
                    "“[^”]*”|(?<![\\p{L}\\d'-])'[^']*'(?![\\p{L}\\d])"
                            + "|(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2}))?(?![\\w-])");

    private Dates() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A sentence of the program's own, with every day in it written out. */
    static String writtenOut(String words) {
        return DAY_IN_FIGURES
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(inWords(found)));
    }

    private static String inWords(MatchResult found) {
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
            return found.group(4) == null ? day : day + ", " + found.group(4);
        } catch (DateTimeException e) {
            return found.group();
        }
    }
}
