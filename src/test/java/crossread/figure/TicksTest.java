package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TicksTest {
    private static final TextMeasure MEASURE = new InterMeasure();
    private static final WhenText WORDS = new WhenText(Locale.ENGLISH);

    @Test
    void aWeekIsDividedIntoDaysUnderTheirMonth() {
        Ticks ticks = ticks(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 8), 700);
        assertEquals(
                List.of("Mon 2", "Tue 3", "Wed 4", "Thu 5", "Fri 6", "Sat 7", "Sun 8"),
                ticks.minor().stream().map(Ticks.Tick::label).toList());
        assertEquals(List.of("June 2025"), labels(ticks));
    }

    @Test
    void aDayIsDividedIntoHoursUnderItsDate() {
        Ticks ticks = ticks(LocalDate.of(2025, 6, 4), LocalDate.of(2025, 6, 4), 400);
        assertEquals(
                List.of("00:00", "06:00", "12:00", "18:00"),
                ticks.minor().stream().map(Ticks.Tick::label).toList());
        assertEquals(List.of("Wednesday 4 June 2025"), labels(ticks));
    }

    @Test
    void twoYearsAreDividedIntoQuartersUnderTheirYears() {
        Ticks ticks = ticks(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), 800);
        assertEquals(
                List.of("Jan", "Apr", "Jul", "Oct", "Jan", "Apr", "Jul", "Oct"),
                ticks.minor().stream().map(Ticks.Tick::label).toList());
        assertEquals(List.of("2024", "2025"), labels(ticks));
    }

    @Test
    void standApartAtEveryZoom() {
        TimeScale scale =
                new TimeScale(
                        TimeRange.ofDays(LocalDate.of(2005, 1, 1), LocalDate.of(2024, 12, 31)),
                        Folding.NONE,
                        0,
                        731);
        for (int zoom = 0; zoom < 60; zoom++) {
            List<Ticks.Tick> minor = Ticks.of(scale, WORDS, MEASURE).minor();
            assertTrue(minor.size() >= 3, scale.range() + " has " + minor);
            for (int i = 1; i < minor.size(); i++) {
                assertTrue(minor.get(i).x() - minor.get(i - 1).x() >= Ticks.APART);
            }
            scale = new TimeScale(scale.zoomed(1.25, 400), Folding.NONE, 0, 731);
        }
    }

    @Test
    void aPeriodWithoutRoomForItsNameBearsNone() {
        Ticks ticks = ticks(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 29), 900);
        assertEquals(List.of("", "June 2025"), labels(ticks));
    }

    private static List<String> labels(Ticks ticks) {
        return ticks.periods().stream().map(Ticks.Period::label).toList();
    }

    private static Ticks ticks(LocalDate first, LocalDate last, double width) {
        TimeRange range = TimeRange.ofDays(first, last);
        return Ticks.of(new TimeScale(range, Folding.NONE, 0, width), WORDS, MEASURE);
    }
}
