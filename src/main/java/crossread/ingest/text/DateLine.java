package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when an article was published, and maybe by whom.
 *
 * @param outlet who published it, where the line says so
 * @param length how much of the line, from its begin, is date line; what follows is the article's
 * @param isUpdate whether it is the date of a change rather than that of publication
 */
record DateLine(LocalDate date, @Nullable String outlet, int length, boolean isUpdate) {
    private static final String LABELS =
            "(?:dated?|first|last|published|publication|posted|post|updated?|created|modified|"
                    + "edited|filed|issued|released?|date|on|at|of|as)";
    private static final Pattern LABELLED =
            Pattern.compile("^" + LABELS + "\\b(?:\\s+" + LABELS + "\\b){0,3}\\s*[:|-]?\\s*", 2);
    private static final Pattern FILLING =
            Pattern.compile(
                    "\\b\\d{1,2}\\s*[:.]\\s*\\d{2}(?:\\s*:\\s*\\d{2})?(?!\\d)"
                            + "|\\b\\d{1,4}\\s*(?=[ap]\\.?\\s?m\\b)|\\b[ap]\\.?\\s?m\\b\\.?"
                            + "|(?<=\\d)[ap]m\\b|T\\d{2}:\\d{2}\\S*|[+-]\\d{2}:?\\d{2}\\b"
                            + "|\\b(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?\\b"
                            + "|\\b(?:GMT|UTC|Z|[ECMP][SD]?T|BST|CES?T|EES?T|MSK|IST|JST|AES?T|HKT)\\b"
                            + "|\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|"
                            + "rsday|sday|urday)?\\b\\.?|\\bnoon\\b|[,;:|@•·()\\[\\]–—]+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE =
            Pattern.compile("^" + LABELS + "\\b|\\b" + LABELS + "$|^[/\\s-]+|[/\\s-]+$", 2);
    private static final int LONGEST = 110;

    /**
     * @param titled whether the article's title is already known, so that a line with a name and a
     *     date cannot be it
     */
    static @Nullable DateLine of(String line, boolean titled) {
        List<CalendarDates.Found> dates =
                CalendarDates.in(line.substring(0, Math.min(160, line.length())));
        if (dates.isEmpty()) {
            return null;
        }
        CalendarDates.Found first = dates.getFirst();
        DateLine whole = whole(line, first, titled);
        return whole != null ? whole : prefix(line, first);
    }

    /** The whole line is a date line: beside dates, times and labels it has an outlet at most. */
    private static @Nullable DateLine whole(
            String line, CalendarDates.Found first, boolean titled) {
        if (line.length() > LONGEST) {
            return null;
        }
        StringBuilder rest = new StringBuilder(line);
        for (CalendarDates.Found date : CalendarDates.in(line)) {
            Span span = date.span();
            rest.replace(span.begin(), span.end(), "|".repeat(span.length()));
        }
        String left = rest(rest.toString());
        boolean labelled = LABELLED.matcher(line).lookingAt();
        boolean fits =
                left.isEmpty()
                        || OutletName.isCertain(left)
                        || (labelled && OutletName.isLikely(left))
                        || (titled && Sentences.words(left) <= 2 && Sentences.capitals(left) == 1);
        if (!fits) {
            return null;
        }
        boolean isOutlet = OutletName.isCertain(left) || (labelled && OutletName.isLikely(left));
        return new DateLine(first.date(), isOutlet ? left : null, line.length(), isUpdate(line));
    }

    /** A date line without a line break after it: "date 2025-06-08 The president said…". */
    private static @Nullable DateLine prefix(String line, CalendarDates.Found first) {
        Matcher label = LABELLED.matcher(line);
        int begin = label.lookingAt() ? label.end() : 0;
        boolean labelled =
                label.lookingAt() && !line.substring(0, begin).matches("(?i)(on|at|of|as)\\s*");
        if (first.span().begin() != begin) {
            return null;
        }
        String after = line.substring(first.span().end()).stripLeading();
        boolean startsAnew =
                !after.isEmpty()
                        && !Character.isLowerCase(after.codePointAt(0))
                        && !after.startsWith(",");
        boolean iso = Character.isDigit(line.charAt(begin)) && first.span().length() >= 8;
        return startsAnew && (labelled || (begin == 0 && iso))
                ? new DateLine(first.date(), null, line.length() - after.length(), isUpdate(line))
                : null;
    }

    private static boolean isUpdate(String line) {
        return line.matches("(?i)^\\W*(?:last\\s+)?(?:updated?|modified|edited)\\b.*");
    }

    /** What a line says beside dates, times and labels: a name, or nothing. */
    private static String rest(String line) {
        String left = FILLING.matcher(line).replaceAll(" ").replaceAll("\\s+", " ").strip();
        String before;
        do {
            before = left;
            left = EDGE.matcher(left).replaceAll("").strip();
        } while (!left.equals(before));
        return left;
    }
}
