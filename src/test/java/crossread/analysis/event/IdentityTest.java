package crossread.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class IdentityTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 14);

    @Test
    void commonDaySpeaksForOneEvent() {
        Identity a = of(Times.day(DAY), DAY);
        Identity b = of(Times.yearless("03-14"), null);
        assertTrue(a.shares(b));
        assertFalse(a.differs(b));
        assertTrue(a.evidence(b) > 0);
    }

    @Test
    void otherDaySpeaksAgainstOneEvent() {
        Identity a = of(Times.day(DAY), DAY);
        Identity b = of(Times.day(DAY.plusDays(1)), DAY.plusDays(1));
        assertTrue(a.differs(b));
        assertTrue(a.evidence(b) < 0);
        assertEquals(a.evidence(b), b.evidence(a));
    }

    @Test
    void weekdayThatFitsADateDoesNotSpeakAgainst() {
        Identity dated = of(Times.day(DAY), DAY);
        assertFalse(dated.differs(of(Times.weekday(DayOfWeek.FRIDAY), null)));
        assertTrue(dated.differs(of(Times.weekday(DayOfWeek.SUNDAY), null)));
    }

    @Test
    void rareFiguresInCommonSpeakForOneEvent() {
        Identity a = new Identity(List.of(), List.of(), null, Set.of("person127.0", "T0412"));
        Identity b = new Identity(List.of(), List.of(), null, Set.of("person127.0"));
        Identity none = new Identity(List.of(), List.of(), null, Set.of());
        assertTrue(a.evidence(b) > 0);
        assertTrue(a.evidence(a) > a.evidence(b));
        assertEquals(0, a.evidence(none));
    }

    @Test
    void newsOfAnotherYearSpeaksAgainstMoreThanNewsOfAnotherWeek() {
        Identity now = new Identity(List.of(), List.of(), DAY, Set.of());
        Identity nextDay = new Identity(List.of(), List.of(), DAY.plusDays(1), Set.of());
        Identity later = new Identity(List.of(), List.of(), DAY.plusDays(9), Set.of());
        Identity years = new Identity(List.of(), List.of(), DAY.plusYears(2), Set.of());
        assertEquals(0, now.evidence(nextDay));
        assertTrue(now.evidence(later) < 0);
        assertTrue(now.evidence(years) < now.evidence(later));
    }

    private static Identity of(TimeValue main, @Nullable LocalDate published) {
        List<DayKey> days = List.of(DayKey.of(main).orElseThrow());
        return new Identity(days, days, published, Set.of());
    }
}
