package crossread.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Value.TimeValue;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;

class DayKeyTest {
    private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 14);

    @Test
    void dateFixesMonthDayAndWeekday() {
        assertEquals(new DayKey(FRIDAY, "03-14", DayOfWeek.FRIDAY), key(Times.day(FRIDAY)));
    }

    @Test
    void monthFixesNoDay() {
        assertTrue(DayKey.of(Times.days(LocalDate.of(2031, 3, 1), 31)).isEmpty());
    }

    @Test
    void dateWithoutYearFallsInTheYearThatIsNearest() {
        DayKey newYearsEve = key(Times.yearless("12-31"));
        assertEquals(LocalDate.of(2030, 12, 31), newYearsEve.near(LocalDate.of(2031, 1, 4)));
        assertEquals(LocalDate.of(2031, 12, 31), newYearsEve.near(LocalDate.of(2031, 12, 1)));
    }

    @Test
    void leapDayFallsInALeapYear() {
        DayKey leapDay = key(Times.yearless("02-29"));
        assertEquals(LocalDate.of(2032, 2, 29), leapDay.near(LocalDate.of(2031, 6, 1)));
        assertNull(leapDay.near(LocalDate.of(2030, 6, 1)));
    }

    @Test
    void weekdayFitsADateOfThatWeekdayAlone() {
        DayKey friday = key(Times.weekday(DayOfWeek.FRIDAY));
        assertTrue(friday.fits(key(Times.day(FRIDAY))));
        assertFalse(friday.fits(key(Times.day(FRIDAY.plusDays(1)))));
        assertFalse(friday.isSameDay(key(Times.day(FRIDAY))));
    }

    @Test
    void dateWithoutYearIsTheSameDayAsOneWithIt() {
        assertTrue(key(Times.yearless("03-14")).isSameDay(key(Times.day(FRIDAY))));
        assertFalse(key(Times.yearless("03-15")).isSameDay(key(Times.day(FRIDAY))));
    }

    private static DayKey key(TimeValue time) {
        return DayKey.of(time).orElseThrow();
    }
}
