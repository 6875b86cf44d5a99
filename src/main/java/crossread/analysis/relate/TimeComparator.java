package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.CONFLICT;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.model.Side;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares times by the intervals they mean, and where these are open by what their words fix. */
final class TimeComparator implements ValueComparator {
    private static final Pattern DAY_OR_LESS = Pattern.compile("T\\w|W..-\\d|....-\\d\\d-\\d\\d");
    private static final Pattern SINCE = Pattern.compile("(?i)(since|ever since)\\b");

    /** Marks of TIMEX3 that leave out what they are put to. */
    private static final Set<String> BOUNDS = Set.of("BEFORE", "AFTER", "LESS_THAN", "MORE_THAN");

    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        TimeValue first = (TimeValue) a.value();
        TimeValue second = (TimeValue) b.value();
        TimeParts x = a.time();
        TimeParts y = b.time();
        if (x.hasClock() || y.hasClock()) {
            return ofParts(a, b, x, y);
        }
        LocalDateTime from = first.earliest();
        LocalDateTime to = first.latest();
        LocalDateTime otherFrom = second.earliest();
        LocalDateTime otherTo = second.latest();
        if (from != null && to != null && otherFrom != null && otherTo != null) {
            return ofIntervals(a, b, new Interval(from, to), new Interval(otherFrom, otherTo));
        }
        return ofParts(a, b, x, y);
    }

    /** From a moment, inclusive, to another, exclusive. */
    private record Interval(LocalDateTime from, LocalDateTime to) {
        boolean holds(Interval other) {
            return !from.isAfter(other.from) && !to.isBefore(other.to);
        }

        boolean meets(Interval other) {
            return from.isBefore(other.to) && other.from.isBefore(to) || from.equals(other.from);
        }
    }

    private static Verdict ofIntervals(Exhibit a, Exhibit b, Interval x, Interval y) {
        String both = a.cited() + " and " + b.cited();
        if (x.equals(y)) {
            return same(a, b, both + " mean the same time" + resolved(a, b));
        }
        if (x.holds(y)) {
            return Verdict.finer(
                    COMPATIBLE,
                    Side.B,
                    b.cited() + " lies within " + a.cited() + "; it is the more precise");
        }
        if (y.holds(x)) {
            return Verdict.finer(
                    COMPATIBLE,
                    Side.A,
                    a.cited() + " lies within " + b.cited() + "; it is the more precise");
        }
        if (x.meets(y)) {
            return Verdict.of(COMPATIBLE, both + " overlap");
        }
        return Verdict.of(CONFLICT, both + " are different times" + resolved(a, b));
    }

    private static Verdict ofParts(Exhibit a, Exhibit b, TimeParts x, TimeParts y) {
        String both = a.cited() + " and " + b.cited();
        String timex = ((TimeValue) a.value()).timex();
        if (timex.equals(((TimeValue) b.value()).timex()) && x.equals(y)) {
            return same(a, b, both + " name the same time");
        }
        if (!x.sharesAny(y)) {
            return Verdict.of(RELATED, both + " fix different parts of a time");
        }
        if (x.contradicts(y)) {
            return Verdict.of(CONFLICT, both + " are different times");
        }
        if (x.fixed().keySet().equals(y.fixed().keySet()) || x.isSameDay(y) || x.isSameClock(y)) {
            return same(a, b, both + " name the same time");
        }
        @Nullable Side finer = x.coversAll(y) ? Side.A : y.coversAll(x) ? Side.B : null;
        return Verdict.finer(COMPATIBLE, finer, both + " agree as far as both say");
    }

    /**
     * Whether one is a stretch of time and the other lies in it: a day in several days, or whatever
     * it is since when something has been so.
     */
    static boolean isInStretch(Exhibit a, Exhibit b) {
        double first = days(a);
        double second = days(b);
        return isSince(a) != isSince(b)
                || Math.min(first, second) <= 1.1 && Math.max(first, second) > 4;
    }

    private static boolean isSince(Exhibit exhibit) {
        return SINCE.matcher(exhibit.words()).lookingAt();
    }

    private static double days(Exhibit exhibit) {
        TimeValue time = (TimeValue) exhibit.value();
        boolean open = time.earliest() == null || time.latest() == null;
        boolean day = DAY_OR_LESS.matcher(time.timex()).find();
        return open
                ? day ? 1 : 30
                : java.time.Duration.between(time.earliest(), time.latest()).toHours() / 24.0;
    }

    /** Whether its words give a date, a year or a clock in figures. */
    static boolean isSpelt(Exhibit exhibit) {
        return exhibit.words().chars().anyMatch(Character::isDigit);
    }

    static boolean hasClock(Exhibit exhibit) {
        return exhibit.time().hasClock();
    }

    /** Whether both name a day, by date or weekday, and nothing sets the days apart. */
    static boolean nameOneDay(Exhibit a, Exhibit b) {
        TimeParts x = a.time();
        TimeParts y = b.time();
        return x.namesDay() && y.namesDay() && x.sharesAny(y) && !x.contradicts(y);
    }

    /** Whether both name the same calendar day, as far as both say. */
    static boolean isSameDay(Exhibit a, Exhibit b) {
        return a.time().isSameDay(b.time());
    }

    /** Same time, save that one side may hedge it, or name it as a bound. */
    private static Verdict same(Exhibit a, Exhibit b, String reason) {
        if (isRough(a) != isRough(b)) {
            return Verdict.finer(
                    COMPATIBLE, isRough(a) ? Side.B : Side.A, reason + ", one of them roughly");
        }
        if (isBound(a) != isBound(b)) {
            return Verdict.finer(
                    COMPATIBLE, isBound(a) ? Side.B : Side.A, reason + ", one of them as a bound");
        }
        return Verdict.of(SAME, reason);
    }

    private static boolean isRough(Exhibit exhibit) {
        return "APPROX".equals(((TimeValue) exhibit.value()).mod());
    }

    private static boolean isBound(Exhibit exhibit) {
        String mod = ((TimeValue) exhibit.value()).mod();
        return mod != null && BOUNDS.contains(mod);
    }

    private static String resolved(Exhibit a, Exhibit b) {
        String first = ((TimeValue) a.value()).timex();
        String second = ((TimeValue) b.value()).timex();
        return first.equals(second) ? ", " + first : ", " + first + " and " + second;
    }
}
