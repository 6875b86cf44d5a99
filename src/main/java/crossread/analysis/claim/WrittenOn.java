package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.model.Article;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day an article was written: its own date, else the one that a line of its text states
 * ("Updated June 4, 2025"), else its dateline's ("LONDON, June 4 (Reuters) —").
 */
final class WrittenOn {
    private static final int LINES = 10;
    private static final int FOOT = 3;
    private static final int LONGEST = 70;
    private static final int LONGEST_LABELLED = 160;

    /** What a paragraph must hold to name a year. */
    private static final Pattern YEAR =
            Pattern.compile("\\d\\d|teen |twenty |thousand", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\W*(?:(?:first|last|originally|article|story) )?(?<update>updated?|modified|edited|revised)?"
                            + "(?:(?:published|publication|posted|dated?|issued|released?|filed|created)\\b| (?:on|at)\\b|[:\\s])",
                    Pattern.CASE_INSENSITIVE);

    /** Place, date and agency before the dash that a report begins with. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?<place>\\p{Lu}[\\p{L}.'’-]+(?:[ ,/]+\\p{Lu}[\\p{L}.'’-]*){0,6}?),? (?<date>[^()–—―\\n]{4,30}?)"
                            + "(?: ?\\([^()\\n]{2,40}\\))? ?(?:[–—―]| --? )");

    private WrittenOn() {}

    /**
     * The context for the times of an article, with no anchor and no tense yet.
     *
     * @param text the article's, with plain spaces
     */
    static TimeContext of(Article article, String text) {
        LocalDate published = article.published();
        if (published != null) {
            return context(published, "published");
        }
        LocalDate stated = stated(article, text);
        if (stated != null) {
            return context(stated, "dated in its text");
        }
        Integer year = yearNamed(article, text);
        LocalDate dateline = dateline(article, text, year);
        return dateline == null
                ? new TimeContext(null, "", year, null, null, false)
                : context(dateline, "by its dateline of");
    }

    private static TimeContext context(LocalDate day, String source) {
        return new TimeContext(day, source, day.getYear(), null, null, false);
    }

    /** The day that one of the first or last lines is there to state; the first before a change. */
    private static @Nullable LocalDate stated(Article article, String text) {
        LocalDate change = null;
        List<Span> lines = article.paragraphs();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (i == LINES) {
                i = Math.max(i, lines.size() - FOOT);
                line = lines.get(i);
            }
            Matcher label = LABEL.matcher(text).region(line.begin(), line.end());
            boolean labelled = label.lookingAt() && line.length() <= LONGEST_LABELLED;
            if (!labelled && line.length() > LONGEST) {
                continue;
            }
            LocalDate day = statedBy(text, line, labelled ? label.end() : -1);
            boolean update = labelled && label.group("update") != null;
            if (day != null && !update) {
                return day;
            }
            change = change == null ? day : change;
        }
        return change;
    }

    /** A full date that directly follows a label, or that fills most of a short line. */
    private static @Nullable LocalDate statedBy(String text, Span line, int label) {
        for (TimeExpression expression : TimeExpressions.in(text, line)) {
            LocalDate day = day(expression.shape(), null);
            boolean behind = label >= 0 && expression.span().begin() - label <= 12;
            boolean most =
                    line.length() <= LONGEST && expression.span().length() * 5 >= line.length() * 2;
            if (day != null && (behind || most)) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate dateline(
            Article article, String text, @Nullable Integer year) {
        List<Span> lines = article.paragraphs();
        for (Span line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Matcher dateline = DATELINE.matcher(text).region(line.begin(), line.end());
            if (!dateline.lookingAt() || !isPlace(dateline.group("place"))) {
                continue;
            }
            Span date = new Span(dateline.start("date"), dateline.end("date"));
            for (TimeExpression expression : TimeExpressions.in(text, date)) {
                LocalDate day = day(expression.shape(), year);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** A dateline's first word stands in capitals, or all of it is a name of a place or two. */
    private static boolean isPlace(String place) {
        String first = place.split("[ ,/]", 2)[0];
        return first.length() > 1 && first.equals(first.toUpperCase(java.util.Locale.ROOT))
                || place.split(" ").length <= 3;
    }

    /** The day of a full date; one without its year lies in the year given, if any. */
    private static @Nullable LocalDate day(TimeShape shape, @Nullable Integer known) {
        if (shape instanceof Calendar(Integer named, Integer month, Integer day, var weekday)
                && month != null
                && day != null) {
            Integer year = named == null ? known : named;
            try {
                return year == null ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException impossible) {
                return null;
            }
        }
        return null;
    }

    /** The year of the first date in the text that names day, month and year. */
    private static @Nullable Integer yearNamed(Article article, String text) {
        for (Span line : article.paragraphs()) {
            if (!YEAR.matcher(text).region(line.begin(), line.end()).find()) {
                continue;
            }
            for (TimeExpression expression : TimeExpressions.in(text, line)) {
                LocalDate day = day(expression.shape(), null);
                if (day != null) {
                    return day.getYear();
                }
            }
        }
        return null;
    }
}
