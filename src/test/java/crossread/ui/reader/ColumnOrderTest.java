package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnOrderTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

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

    @Test
    void keepsAPinnedColumnAtTheLeft() {
        ColumnOrder pinned = new ColumnOrder(FIVE, 0, 3).pinning("c").moved(2);
        assertEquals(List.of("c", "d", "e"), pinned.visible());
        assertEquals(List.of("a", "b", "d", "e"), pinned.loose());
    }

    @Test
    void staysWhereItIsWhenAColumnIsPinned() {
        ColumnOrder order = new ColumnOrder(FIVE, 2, 2);
        assertEquals(List.of("c", "d"), order.pinning("c").visible());
        assertEquals(List.of("d", "c"), order.pinning("d").visible());
        assertEquals(List.of("c", "d"), order.pinning("c").pinning(null).visible());
    }

    @Test
    void neverPinsTheOnlyColumn() {
        ColumnOrder order = new ColumnOrder(FIVE, 0, 2).pinning("a").withCapacity(1);
        assertEquals(List.of("d"), order.moved(3).visible());
    }

    @Test
    void bringsThePartnerBesideThePinnedColumn() {
        ColumnOrder pinned = new ColumnOrder(FIVE, 0, 2).pinning("a");
        assertEquals(List.of("a", "e"), pinned.joining("a", "e").visible());
        assertEquals(List.of("a", "d"), pinned.joining("d", "a").visible());
    }

    @Test
    void movesAColumnByPlacesAndToAnother() {
        ColumnOrder order = new ColumnOrder(FIVE, 0, 5);
        assertEquals(List.of("b", "a", "c", "d", "e"), order.shifted("a", 1).order());
        assertEquals(List.of("a", "b", "e", "c", "d"), order.placed("e", "c").order());
        assertEquals(order, order.shifted("a", -1));
    }
}
