package crossread.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.ui.Coverage;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Selection;
import crossread.ui.matrix.MatrixViewModel.Place;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

class TopicViewModelTest {
    private final Selection selection = new Selection();
    private final Messages words = Messages.of("matrix");
    private final MatrixViewModel matrix =
            new MatrixViewModel(selection, words, Messages.of("kit"));
    private final TopicViewModel model = new TopicViewModel(matrix, selection, words);

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
    }

    @Test
    void showsEachArticlesSentenceWithItsNeighbours() {
        matrix.goTo(new Place(1, -1));
        Sheet sheet = model.sheetProperty().get();
        assertEquals("Who is Mara Lindqvist?", sheet.question());
        assertEquals("2 of 7", sheet.position());
        Sheet.Extract first = sheet.extracts().getFirst();
        assertEquals("Westhaven Herald", first.article());
        assertEquals("the harbour master", first.words());
        assertEquals(
                "“We were lucky that the last boat had gone,” said Mara Lindqvist, ",
                first.before());
        assertEquals(". “An hour earlier and this would be another story.”", first.after());
        assertEquals(
                "“harbour master” and “deputy harbour master” are two offices", first.reason());
    }

    @Test
    void namesTheArticlesThatAreSilent() {
        matrix.goTo(new Place(1, -1));
        assertEquals(List.of("a3_harbour (does not say)"), model.sheetProperty().get().silent());
    }

    @Test
    void goesFromTopicToTopicAndStopsAtTheEnds() {
        model.step(-1);
        assertEquals("1 of 7", model.sheetProperty().get().position());
        model.step(1);
        assertEquals("2 of 7", model.sheetProperty().get().position());
        matrix.goTo(new Place(6, -1));
        model.step(1);
        assertEquals("7 of 7", model.sheetProperty().get().position());
    }

    @Test
    void selectsAClaimWithItsLinkInTheTopic() {
        matrix.goTo(new Place(0, -1));
        Sheet.Extract second = model.sheetProperty().get().extracts().get(1);
        model.select(second.claim());
        assertEquals(second.claim(), selection.claimProperty().get());
        assertTrue(
                Objects.requireNonNull(selection.linkProperty().get()).joins(second.claim().id()));
    }

    @Test
    void hasNothingToShowWhereTheFilterHidesAll() {
        selection.filterProperty().set(new Filter(Set.of(), false));
        assertTrue(model.sheetProperty().get().isNone());
    }
}
