package crossread.figure;

import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.When;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The dates of an event that stand side by side, since its sources disagree. */
final class SeparateDates {
    private SeparateDates() {}

    /**
     * The closest dates that its sources give, earliest first, where no day fits them all; else the
     * event's own date alone.
     */
    static List<When> of(Event event) {
        List<When> dates =
                event.datings().stream()
                        .map(Dating::when)
                        .filter(when -> !when.isUndated())
                        .map(when -> new When(when.earliest(), when.latest(), null))
                        .distinct()
                        .toList();
        List<When> closest =
                dates.stream()
                        .filter(a -> dates.stream().noneMatch(b -> isWithin(b, a)))
                        .sorted(Comparator.comparing(SeparateDates::first))
                        .toList();
        boolean disagree =
                closest.stream().anyMatch(a -> closest.stream().anyMatch(b -> areApart(a, b)));
        return disagree ? closest : List.of(event.when());
    }

    private static LocalDate first(When when) {
        return when.earliest() == null ? LocalDate.MIN : when.earliest();
    }

    private static LocalDate last(When when) {
        return when.latest() == null ? LocalDate.MAX : when.latest();
    }

    /** Whether one is closer than the other and inside it. */
    private static boolean isWithin(When inner, When outer) {
        return !inner.equals(outer)
                && !first(inner).isBefore(first(outer))
                && !last(inner).isAfter(last(outer));
    }

    private static boolean areApart(When a, When b) {
        return last(a).isBefore(first(b)) || last(b).isBefore(first(a));
    }
}
