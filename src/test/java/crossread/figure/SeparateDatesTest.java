package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.When;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class SeparateDatesTest {
    private static final When FOURTH = Stories.day(2025, 6, 4);
    private static final When FIFTH = Stories.day(2025, 6, 5);
    private static final When JUNE =
            new When(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30), null);
    private static final When BEFORE_JULY = new When(null, LocalDate.of(2025, 6, 30), null);
    private static final When THURSDAY = new When(null, null, DayOfWeek.THURSDAY);

    @Test
    void datesThatFitOneAnotherAreOneDate() {
        assertEquals(List.of(FOURTH), SeparateDates.of(event(JUNE, FOURTH, BEFORE_JULY, THURSDAY)));
    }

    @Test
    void datesThatCannotBothBeTrueStandApartEarliestFirst() {
        assertEquals(List.of(FOURTH, FIFTH), SeparateDates.of(event(FIFTH, JUNE, FOURTH)));
    }

    @Test
    void withoutSourcesTheEventKeepsItsOwnDate() {
        assertEquals(List.of(FOURTH), SeparateDates.of(event()));
    }

    private static Event event(When... dates) {
        return Stories.event(
                "e1",
                "Call",
                FOURTH,
                List.of(),
                Arrays.stream(dates).map(when -> new Dating("c1", when, "so")).toList());
    }
}
