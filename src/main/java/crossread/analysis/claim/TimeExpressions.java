package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time expressions of a stretch of text: what the rules find, joined where it is one phrase.
 */
final class TimeExpressions {
    private static final Pattern JOINT =
            Pattern.compile("(?:,? (?:at )?|,? ?@ ?|, ?| in | [-–|] )", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<hedge>(?:(?:by|in|since|until|before|around|about) )?(?:the )?"
                            + "(?:early|late|mid|end of|beginning of|start of|middle of)[ -](?:(?:on|in) )?(?:the )?"
                            + "|around |about |approximately |circa )$|(?<![\\p{L}-])(?<lead>since|until|till|by|before"
                            + "|after|throughout|within) $",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<lead>since|until|till|by|before|after) ",
                    Pattern.CASE_INSENSITIVE);

    private static final TimeRules RULES =
            new TimeRules(
                    Stream.of(
                                    DateRules.ALL,
                                    NumericRules.ALL,
                                    DayRules.ALL,
                                    OffsetRules.ALL,
                                    PeriodRules.ALL,
                                    WeekRules.ALL,
                                    EdgeRules.ALL,
                                    HolidayRules.ALL,
                                    QuarterRules.ALL,
                                    RelativeRules.ALL,
                                    ClockRules.ALL,
                                    SetRules.ALL,
                                    LengthRules.ALL,
                                    VagueRules.ALL)
                            .flatMap(List::stream)
                            .toList());

    /** Characters that a time behind a hyphen is looked for in. */
    private static final int LONGEST = 32;

    private TimeExpressions() {}

    /** In order, without overlaps. */
    static List<TimeExpression> in(String text, Span region) {
        List<TimeExpression> chosen = new ArrayList<>();
        BitSet taken = new BitSet(region.length());
        for (TimeExpression expression : RULES.in(text, region)) {
            int begin = expression.span().begin() - region.begin();
            int end = expression.span().end() - region.begin();
            int next = taken.nextSetBit(begin);
            if (next < 0 || next >= end) {
                taken.set(begin, end);
                chosen.add(expression);
            }
        }
        behindHyphens(text, region, chosen, taken);
        chosen.sort(Comparator.comparing(TimeExpression::span));
        List<TimeExpression> phrases = joined(text, region, AdjacentTimes.joined(text, chosen));
        return TimeRanges.joined(text, region, DayLists.read(text, region, phrases));
    }

    /** Adds what a hyphen ties to an expression: "Friday" of "Monday-Friday". */
    private static void behindHyphens(
            String text, Span region, List<TimeExpression> chosen, BitSet taken) {
        for (TimeExpression first : List.copyOf(chosen)) {
            int begin = first.span().end() + 1;
            int end = Math.min(region.end(), begin + LONGEST);
            if (begin >= end
                    || text.charAt(begin - 1) != '-'
                    || taken.get(begin - region.begin())) {
                continue;
            }
            String rest = text.substring(begin, end);
            for (TimeExpression second : RULES.in(rest, new Span(0, rest.length()))) {
                Span span = new Span(begin, begin + second.span().end());
                if (second.span().begin() == 0
                        && TimeRanges.fit(first, second)
                        && isFree(span, region, chosen, taken)) {
                    chosen.removeIf(part -> span.contains(part.span()));
                    taken.set(begin - region.begin(), span.end() - region.begin());
                    chosen.add(second.over(span));
                    break;
                }
            }
        }
    }

    /** Whether nothing else stands at a place, or only what is part of it. */
    private static boolean isFree(
            Span span, Span region, List<TimeExpression> chosen, BitSet taken) {
        int next = taken.nextSetBit(span.begin() - region.begin());
        boolean free = next < 0 || next >= span.end() - region.begin();
        return free
                || chosen.stream()
                        .map(TimeExpression::span)
                        .filter(span::overlaps)
                        .allMatch(other -> span.contains(other));
    }

    private static List<TimeExpression> joined(
            String text, Span region, List<TimeExpression> parts) {
        List<TimeExpression> result = new ArrayList<>();
        for (TimeExpression part : parts) {
            TimeExpression led = led(text, region, part);
            TimeExpression last = result.isEmpty() ? null : result.getLast();
            if (last != null && isOnePhrase(text, last, led)) {
                result.set(result.size() - 1, last.joined(led));
            } else if (last == null || !last.span().overlaps(led.span())) {
                result.add(led);
            } else {
                result.add(part);
            }
        }
        return result;
    }

    private static boolean isOnePhrase(String text, TimeExpression last, TimeExpression next) {
        TimeShape date = last.isOpen() ? next.shape() : last.shape();
        if (!last.completes(next)
                || !AdjacentTimes.isDay(date)
                || last.span().end() > next.span().begin()) {
            return false;
        }
        String between = text.substring(last.span().end(), next.span().begin());
        boolean bound = "BEFORE".equals(next.mod()) || "AFTER".equals(next.mod());
        boolean hedged = "APPROX".equals(next.mod()) && next.isOpen();
        boolean joint =
                JOINT.matcher(between).matches()
                        || date instanceof TimeShape.Again && between.equals(" on ");
        return joint && !bound && !hedged;
    }

    /** With the words before it that shift or bound it: "early June", "since Monday". */
    private static TimeExpression led(String text, Span region, TimeExpression part) {
        int from = Math.max(region.begin(), part.span().begin() - 30);
        String before = text.substring(from, part.span().begin());
        Matcher matcher = LEAD.matcher(before);
        if (!matcher.find()
                || part.shape() instanceof TimeShape.Fixed(String timex, var type)
                        && !timex.matches("\\d{2,3}")
                || part.shape() instanceof TimeShape.Again
                || part.shape() instanceof TimeShape.Length) {
            return part;
        }
        String hedge = matcher.group("hedge");
        TimeExpression wider = part.over(new Span(from + matcher.start(), part.span().end()));
        return hedge == null
                ? wider.with(null, lower(matcher.group("lead")))
                : wider.with(modOf(hedge), leadOf(hedge));
    }

    private static @Nullable String leadOf(String hedge) {
        Matcher bound = BOUND.matcher(hedge);
        return bound.lookingAt() ? lower(bound.group("lead")) : null;
    }

    private static String modOf(String hedge) {
        String lower = hedge.toLowerCase(Locale.ROOT);
        if (lower.contains("early") || lower.contains("beginning") || lower.contains("start")) {
            return "START";
        }
        if (lower.contains("mid")) {
            return "MID";
        }
        return lower.contains("late") || lower.contains("end of") ? "END" : "APPROX";
    }

    private static @Nullable String lower(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }
}
