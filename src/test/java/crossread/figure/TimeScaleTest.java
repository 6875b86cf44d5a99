package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class TimeScaleTest {
    private static final Folding FOLDED =
            Folding.of(
                    List.of(
                            new TimeRange(0, 4),
                            new TimeRange(2000, 2010),
                            new TimeRange(2012, 2020)));

    @Test
    void theDayUnderThePointerStaysThereWhenZooming() {
        TimeScale scale = scale(new TimeRange(100, 140), Folding.NONE);
        TimeScale closer = scale(scale.zoomed(1.25, 300), Folding.NONE);
        assertEquals(scale.day(300), closer.day(300), 1e-9);
        assertEquals(32, closer.range().days(), 1e-9);
    }

    @Test
    void zoomingEndsAtAnHourAndAtTwentyYears() {
        TimeScale scale = scale(new TimeRange(100, 140), Folding.NONE);
        assertEquals(1 / 24.0, scale.zoomed(1e9, 300).days(), 1e-6);
        assertEquals(20 * 365.25, scale.zoomed(1e-9, 300).days(), 1e-6);
    }

    @Test
    void whatIsDraggedFollowsThePointer() {
        TimeScale scale = scale(new TimeRange(100, 140), Folding.NONE);
        TimeScale dragged = scale(scale.panned(50), Folding.NONE);
        assertEquals(scale.day(200), dragged.day(250), 1e-9);
    }

    @Test
    void daysAndPlacesAreInverseAcrossAFold() {
        TimeScale scale = scale(new TimeRange(-2, 2022), FOLDED);
        for (double day : new double[] {-1, 0, 3.5, 700, 1500, 1999, 2005, 2021}) {
            assertEquals(day, scale.day(scale.x(day)), 1e-6);
        }
    }

    @Test
    void aFoldLeavesRoomToWhatHappened() {
        TimeScale scale = scale(new TimeRange(0, 2020), FOLDED);
        double busy = scale.x(4) - scale.x(0) + scale.x(2020) - scale.x(2000);
        assertTrue(busy > 0.75 * 800, busy + " of 800");
    }

    @Test
    void evenlySpreadEventsAreNotFolded() {
        List<TimeRange> monthly =
                List.of(
                        new TimeRange(0, 1),
                        new TimeRange(40, 41),
                        new TimeRange(80, 81),
                        new TimeRange(120, 121));
        assertEquals(Folding.NONE, Folding.of(monthly));
    }

    private static TimeScale scale(TimeRange range, Folding folding) {
        return new TimeScale(range, folding, 100, 900);
    }
}
