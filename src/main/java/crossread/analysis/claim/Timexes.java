package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Again;
import crossread.model.Article;
import crossread.model.Span;
import crossread.model.TimexType;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All time expressions of an article with their values, references to the present ("now") and sets
 * ("every Monday") among them.
 */
final class Timexes {
    /** So many sentences on, a text still speaks of a quarter that it named. */
    private static final int REACH = 6;

    /** Characters between a quarter and the day it ended on. */
    private static final int ENDED = 16;

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)?");

    private Timexes() {}

    /** An expression with its value. */
    record Timex(Span span, Span sentence, TimeExpression expression, TimeValue value) {}

    /** In the order of the text. */
    static List<Timex> of(Article article, List<Span> sentences) {
        String text = plain(article.text());
        TimeContext context = WrittenOn.of(article, text);
        List<Timex> all = new ArrayList<>();
        String anchor = null;
        String quarter = null;
        int since = 0;
        for (Span sentence : sentences) {
            List<TimeExpression> expressions = TimeExpressions.in(text, sentence);
            String inSentence = null;
            for (TimeExpression written : expressions) {
                TimeExpression dated =
                        quarter == null
                                ? ended(dated(written, expressions), expressions, text)
                                : dated(written, expressions);
                boolean future = Tense.isFuture(text, sentence, written.span());
                TimeContext here =
                        context.at(inSentence == null ? anchor : inSentence, quarter, future);
                TimeValue value = TimeValues.of(dated, written.span().in(text), here);
                all.add(new Timex(written.span(), sentence, written, value));
                inSentence = anchoring(value, inSentence);
                if (isQuarter(written.shape(), value) && isOver(value, context)) {
                    quarter = PeriodValues.later(since > REACH ? null : quarter, value.timex());
                    since = 0;
                }
            }
            anchor = inSentence;
            quarter = ++since > REACH ? null : quarter;
        }
        return all;
    }

    /** The text with plain spaces for those that hold a line together; offsets stay. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
    }

    private static boolean isOver(TimeValue value, TimeContext context) {
        return context.reference() == null
                || value.latest() != null
                        && !value.latest().toLocalDate().isAfter(context.reference());
    }

    private static boolean isQuarter(TimeShape shape, TimeValue value) {
        boolean named =
                shape instanceof TimeShape.Part
                        || shape instanceof TimeShape.Reported
                        || shape instanceof TimeShape.Directed;
        return named && value.timex().matches("\\d{4}-Q[1-4]");
    }

    /** A clock time alone takes the date that its sentence names. */
    private static TimeExpression dated(TimeExpression written, List<TimeExpression> all) {
        if (written.shape() instanceof TimeShape.Range(var from, var to)) {
            boolean open = from.isOpen() && to.isOpen();
            TimeExpression first = open ? dated(from, all) : from;
            return TimeRanges.of(written.span(), first, open ? on(first.shape(), to) : to);
        }
        if (!written.isOpen()) {
            return written;
        }
        TimeExpression nearest = null;
        for (TimeExpression other : all) {
            boolean day = AdjacentTimes.isDay(other.shape()) && !(other.shape() instanceof Again);
            if (day && (nearest == null || nearer(other, nearest, written))) {
                nearest = other;
            }
        }
        return nearest == null ? written : on(nearest.shape(), written);
    }

    private static TimeExpression on(TimeShape day, TimeExpression clock) {
        return new TimeExpression(clock.span(), day, clock.clock(), clock.mod(), clock.lead());
    }

    /** "The quarter ended July 31" is the one that most of its days lie in. */
    private static TimeExpression ended(
            TimeExpression quarter, List<TimeExpression> all, String text) {
        boolean open = quarter.shape() instanceof TimeShape.Reported period && period.isSpokenOf();
        for (TimeExpression other : open ? all : List.<TimeExpression>of()) {
            int gap = other.span().begin() - quarter.span().end();
            if (gap > 0
                    && gap < ENDED
                    && text.substring(quarter.span().end(), other.span().begin())
                            .matches(" (?:that )?end(?:ed|ing|s) (?:on )?")
                    && other.shape()
                            instanceof TimeShape.Calendar(var year, var month, var day, var weekday)
                    && month != null) {
                int middle = day != null && day < 15 ? month - 2 : month - 1;
                String code = "Q" + (Math.floorMod(middle - 1, 12) / 3 + 1);
                Integer inYear = year != null && middle < 1 ? Integer.valueOf(year - 1) : year;
                return new TimeExpression(
                        quarter.span(),
                        new TimeShape.Part(code, inYear),
                        null,
                        quarter.mod(),
                        quarter.lead());
            }
        }
        return quarter;
    }

    private static boolean nearer(TimeExpression a, TimeExpression b, TimeExpression to) {
        return distance(a, to) < distance(b, to);
    }

    private static int distance(TimeExpression a, TimeExpression b) {
        return Math.abs(a.span().begin() - b.span().begin());
    }

    private static @Nullable String anchoring(TimeValue value, @Nullable String before) {
        boolean date = value.type() == TimexType.DATE && value.isPlaced();
        boolean moment = value.type() == TimexType.TIME && MOMENT.matcher(value.timex()).matches();
        boolean same = before != null && before.startsWith(value.timex() + "T");
        return (date || moment) && !same ? value.timex() : before;
    }
}
