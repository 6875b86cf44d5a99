package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnOrderTest {
    private final ColumnOrder five = new ColumnOrder(List.of("a", "b", "c", "d", "e"), 0, 2);

    @Test
    void widthDecidesHowManyColumnsThereAre() {
        assertEquals(1, ColumnOrder.capacity(700));
        assertEquals(2, ColumnOrder.capacity(756));
        assertEquals(2, ColumnOrder.capacity(1279));
        assertEquals(3, ColumnOrder.capacity(1280));
        assertEquals(3, ColumnOrder.capacity(1719));
        assertEquals(4, ColumnOrder.capacity(1720));
        assertEquals(4, ColumnOrder.capacity(3840));
    }

    @Test
    void movesByWholeColumnsAndStopsAtTheEnds() {
        assertEquals(List.of("b", "c"), five.moved(1).visible());
        assertEquals(List.of("d", "e"), five.moved(9).visible());
        assertFalse(five.canMove(-1));
        assertTrue(five.canMove(1));
    }

    @Test
    void revealsAnArticleByMovingAsLittleAsPossible() {
        assertEquals(List.of("c", "d"), five.revealing("d").visible());
        assertEquals(List.of("b", "c"), five.moved(3).revealing("b").visible());
        assertEquals(five, five.revealing("b"));
    }

    @Test
    void bringsTwoArticlesTogether() {
        assertEquals(List.of("a", "d"), five.joining("a", "d").visible());
        assertEquals(List.of("d", "b"), five.joining("d", "b").visible());
        assertEquals(List.of("c", "e"), five.joining("c", "e").visible());
    }

    @Test
    void leavesTwoArticlesInSightWhereTheyAre() {
        assertEquals(five, five.joining("b", "a"));
    }

    @Test
    void keepsEveryArticleOnce() {
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                five.joining("a", "d").joining("c", "e").order().stream().sorted().toList());
    }
}
