package crossread.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Dating;
import crossread.model.When;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class EventTimesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 14);

    @Test
    void dateInOneArticleGivesAnotherItsYear() {
        EventTimes times =
                times(Times.told("c1", Times.yearless("03-14")), Times.told("c2", Times.day(DAY)));
        assertEquals(new When(DAY, DAY, null), times.when());
        assertEquals(List.of("c1", "c2"), times.datings().stream().map(Dating::claim).toList());
        assertTrue(times.datings().stream().allMatch(d -> DAY.equals(d.when().earliest())));
    }

    @Test
    void mostSourcesDecide() {
        EventTimes times =
                times(
                        Times.told("c1", Times.day(DAY.plusDays(1))),
                        Times.told("c2", Times.day(DAY)),
                        Times.told("c3", Times.day(DAY)));
        assertEquals(new When(DAY, DAY, null), times.when());
        assertEquals(3, times.datings().size());
    }

    @Test
    void publicationGivesTheYear() {
        EventTimes times =
                EventTimes.of(
                        List.of(Times.told("c1", Times.yearless("12-30"))),
                        List.of(),
                        List.of(LocalDate.of(2031, 1, 2)),
                        null);
        LocalDate day = LocalDate.of(2030, 12, 30);
        assertEquals(new When(day, day, null), times.when());
    }

    @Test
    void weekdayAloneLeavesTheDateOpen() {
        EventTimes times = times(Times.told("c1", Times.weekday(DayOfWeek.TUESDAY)));
        assertEquals(new When(null, null, DayOfWeek.TUESDAY), times.when());
        assertEquals(1, times.datings().size());
    }

    @Test
    void firstArticleOrAnnouncementBoundsAnEventThatNothingDates() {
        List<LocalDate> published = List.of(DAY.plusDays(2), DAY);
        assertEquals(
                new When(null, DAY, null),
                EventTimes.of(List.of(), List.of(), published, null).when());
        LocalDate before = DAY.minusDays(1);
        assertEquals(
                new When(null, before, null),
                EventTimes.of(
                                List.of(),
                                List.of(Times.told("c1", Times.day(before))),
                                published,
                                null)
                        .when());
    }

    @Test
    void nothingKnownIsUnknown() {
        assertEquals(new EventTimes(When.UNKNOWN, List.of()), times());
    }

    private static EventTimes times(TimeEvidence... evidence) {
        return EventTimes.of(List.of(evidence), List.of(), List.of(), null);
    }
}
