package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crossread.i18n.Messages;
import crossread.model.Comparison;
import crossread.model.Span;
import crossread.ui.Coverage;
import crossread.ui.kit.SelectedWords;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class FindViewModelTest {
    private final Selection selection = new Selection();
    private final FindViewModel model = new FindViewModel(selection, Messages.of("reader"));

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
        model.start();
        model.wordsProperty().set("hotel company");
    }

    @Test
    void findsInAllArticlesAndCounts() {
        assertEquals(
                List.of("a1", "a2", "a3"),
                model.hitsProperty().get().stream().map(Hit::article).toList());
        assertEquals("1 of 3", model.positionProperty().get());
    }

    @Test
    void goesOnAndStartsOver() {
        model.next();
        assertEquals("2 of 3", model.positionProperty().get());
        model.next();
        model.next();
        assertEquals("1 of 3", model.positionProperty().get());
        model.previous();
        assertEquals("a3", Objects.requireNonNull(model.currentProperty().get()).article());
    }

    @Test
    void saysThatNothingWasFound() {
        model.wordsProperty().set("submarine");
        assertEquals("Nothing found", model.positionProperty().get());
        assertNull(model.currentProperty().get());
        model.next();
        assertNull(model.currentProperty().get());
    }

    @Test
    void marksNothingOnceItIsClosed() {
        model.openProperty().set(false);
        assertEquals(List.of(), model.hitsProperty().get());
        assertEquals("", model.positionProperty().get());
        model.next();
        assertEquals(3, model.hitsProperty().get().size());
    }

    @Test
    void searchesForTheWordsThatAreSelected() {
        String text = selection.findings().index().article("a1").text();
        int at = text.indexOf("ferry terminal");
        selection.wordsProperty().set(new SelectedWords("a1", new Span(at, at + 14)));
        model.start();
        assertEquals("ferry terminal", model.wordsProperty().get());
        assertEquals("1 of 3", model.positionProperty().get());
    }

    @Test
    void findsNothingInNoArticle() {
        selection.show(Comparison.EMPTY);
        assertEquals("Nothing found", model.positionProperty().get());
    }
}
