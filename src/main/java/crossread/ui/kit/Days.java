package crossread.ui.kit;

import crossread.model.Claim;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Some days in a row.
 *
 * @param last not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {
    public boolean meet(Days others) {
        return !others.last.isBefore(first) && !others.first.isAfter(last);
    }

    /** Whether what a claim is about lies on one of these days, as far as that is known. */
    public boolean hold(Claim claim, Index index) {
        return of(claim, index).stream().anyMatch(this::meet);
    }

    /**
     * When a claim's matter was: the time that it states; else the dates of its event; else the day
     * on which its article came out.
     */
    private static List<Days> of(Claim claim, Index index) {
        if (claim.value() instanceof Value.TimeValue time && time.isPlaced()) {
            Days stated = of(time.earliest(), time.latest());
            if (stated != null) {
                return List.of(stated);
            }
        }
        String id = claim.event();
        List<Days> days = id == null ? List.of() : of(index.event(id));
        if (!days.isEmpty()) {
            return days;
        }
        LocalDate published = index.article(claim.article()).published();
        return published == null ? List.of() : List.of(new Days(published, published));
    }

    /** All days that some source gives for an event. */
    private static List<Days> of(Event event) {
        List<Days> days = new ArrayList<>();
        add(event.when(), days);
        for (Dating dating : event.datings()) {
            add(dating.when(), days);
        }
        return days;
    }

    /** An open date stands at the end that is known. */
    private static void add(When when, List<Days> days) {
        LocalDate first = when.earliest() == null ? when.latest() : when.earliest();
        LocalDate last = when.latest() == null ? when.earliest() : when.latest();
        if (first != null && last != null) {
            days.add(new Days(first, last));
        }
    }

    /**
     * @param end exclusive
     */
    private static @Nullable Days of(@Nullable LocalDateTime begin, @Nullable LocalDateTime end) {
        LocalDateTime known = begin == null ? end : begin;
        if (known == null) {
            return null;
        }
        LocalDate first = begin == null ? known.minusNanos(1).toLocalDate() : begin.toLocalDate();
        LocalDate last = end == null ? first : end.minusNanos(1).toLocalDate();
        return new Days(first, last.isBefore(first) ? first : last);
    }
}
