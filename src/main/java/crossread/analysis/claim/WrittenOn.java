package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.model.Article;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The day an article was written: its own date, else the one its dateline names. */
final class WrittenOn {
    private static final int LINES = 8;
    private static final int LONGEST = 70;

    /** What a paragraph must hold to name a year. */
    private static final Pattern YEAR =
            Pattern.compile("\\d\\d|teen |twenty |thousand", Pattern.CASE_INSENSITIVE);

    private WrittenOn() {}

    /** The context for the times of an article, with no anchor and no tense yet. */
    static TimeContext of(Article article) {
        LocalDate published = article.published();
        if (published != null) {
            return new TimeContext(published, "published", published.getYear(), null, null, false);
        }
        List<Span> lines = article.paragraphs();
        for (Span line : lines.subList(0, Math.min(LINES, lines.size()))) {
            for (TimeExpression expression :
                    line.length() > LONGEST
                            ? List.<TimeExpression>of()
                            : TimeExpressions.in(article.text(), line)) {
                LocalDate day = day(expression.shape());
                if (day != null && expression.span().length() * 5 >= line.length() * 2) {
                    return new TimeContext(
                            day, "dated in its text", day.getYear(), null, null, false);
                }
            }
        }
        return new TimeContext(null, "", yearNamed(article), null, null, false);
    }

    private static @Nullable LocalDate day(TimeShape shape) {
        if (shape instanceof Calendar(Integer year, Integer month, Integer day, var weekday)
                && year != null
                && month != null
                && day != null) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException impossible) {
                return null;
            }
        }
        return null;
    }

    /** The year of the first date in the text that names day, month and year. */
    private static @Nullable Integer yearNamed(Article article) {
        for (Span line : article.paragraphs()) {
            if (!YEAR.matcher(article.text()).region(line.begin(), line.end()).find()) {
                continue;
            }
            for (TimeExpression expression : TimeExpressions.in(article.text(), line)) {
                LocalDate day = day(expression.shape());
                if (day != null) {
                    return day.getYear();
                }
            }
        }
        return null;
    }
}
