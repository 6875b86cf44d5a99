package crossread.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GridFrameTest {
    @Test
    void sharesItsWidthAmongFewColumns() {
        GridFrame frame = new GridFrame(1012, 600, 3, 3);
        assertEquals(0, frame.reachX());
        assertEquals(Math.floor((1012 - frame.question() - 12) / 3), frame.column());
    }

    @Test
    void holdsOnlyCellsInSight() {
        GridFrame frame = new GridFrame(1000, 64 + 12 + 86 * 5, 300, 40);
        assertEquals(0, frame.firstRow(0));
        assertEquals(5, frame.endRow(0));
        assertEquals(10, frame.firstRow(86 * 10));
        assertEquals(300, frame.endRow(frame.reachY()));
        assertEquals(40, frame.endColumn(frame.reachX()));
    }

    @Test
    void scrollsAsLittleAsItTakes() {
        GridFrame frame = new GridFrame(1000, 64 + 12 + 86 * 5, 300, 40);
        assertEquals(0, frame.revealRow(0, 4));
        assertEquals(86, frame.revealRow(0, 5));
        assertEquals(172, frame.revealRow(1000, 2));
        assertEquals(0, frame.revealColumn(0, 0));
    }

    @Test
    void standsWithNothingInIt() {
        GridFrame frame = new GridFrame(0, 0, 0, 0);
        assertEquals(0, frame.endRow(0));
        assertEquals(0, frame.endColumn(0));
        assertEquals(0, frame.reachY());
    }
}
