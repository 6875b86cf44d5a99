package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class FoldingTest {
    @Test
    void foldsARunOfThreeButForItsContext() {
        assertEquals(List.of(new Span(2, 3)), runs(5, 0, 4));
        assertEquals(List.of(new Span(2, 5)), runs(7, 0, 6));
    }

    @Test
    void leavesARunOfTwo() {
        assertEquals(List.of(), runs(4, 0, 3));
    }

    @Test
    void needsNoContextBeyondTheEnds() {
        assertEquals(List.of(new Span(0, 2), new Span(5, 7)), runs(7, 3));
    }

    @Test
    void foldsNothingWhereNothingIsLinked() {
        assertEquals(List.of(), runs(9));
    }

    private static List<Span> runs(int paragraphs, Integer... linked) {
        Set<Integer> all = Set.of(linked);
        return Folding.runs(paragraphs, all::contains);
    }
}
