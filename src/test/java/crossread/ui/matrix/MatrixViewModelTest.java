package crossread.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.model.Comparison;
import crossread.model.Link;
import crossread.ui.Coverage;
import crossread.ui.kit.Filter;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Scope;
import crossread.ui.kit.Selection;
import crossread.ui.matrix.MatrixViewModel.Place;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

class MatrixViewModelTest {
    private final Selection selection = new Selection();
    private final Messages words = Messages.of("matrix");
    private final MatrixViewModel model = new MatrixViewModel(selection, words, Messages.of("kit"));

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
    }

    @Test
    void setsArticlesAcrossAndTopicsDown() {
        assertEquals(
                List.of("Westhaven Herald", "The Courier", "a3_harbour"),
                model.matrix().columns().stream().map(Matrix.Column::name).toList());
        assertEquals("7 of 7 topics", model.summaryProperty().get());
    }

    @Test
    void putsConflictsFirstThenWhatMostArticlesSpeakOf() {
        assertEquals(
                List.of(
                        "How many firefighters were there?",
                        "Who is Mara Lindqvist?",
                        "How long did the fire burn?"),
                questions().subList(0, 3));
    }

    @Test
    void keepsTheOrderOfReadingWhereAsked() {
        model.orderProperty().set(Order.READING);
        assertEquals("How long did the fire burn?", questions().getFirst());
    }

    @Test
    void givesEachValueAsWrittenWithItsStrongestRelation() {
        Matrix.Cell cell = model.matrix().rows().getFirst().cells().get(1);
        assertEquals("More than 40 firefighters", cell.entries().getFirst().words());
        assertEquals(RelationStyle.CONFLICT, cell.entries().getFirst().style());
    }

    @Test
    void saysWhyACellIsEmpty() {
        Matrix.Cell cell = model.matrix().rows().get(1).cells().get(2);
        assertTrue(cell.isEmpty());
        assertEquals("does not say", cell.why());
    }

    @Test
    void leavesOutTopicsThatTheFilterHides() {
        selection.filterProperty().set(new Filter(Set.of(RelationStyle.AGREE), false));
        assertEquals(List.of("When was the terminal built?"), questions());
        assertEquals("1 of 7 topics", model.summaryProperty().get());
    }

    @Test
    void findsWordsInQuestionsAndCells() {
        selection.filterProperty().set(Filter.USUAL.with(Scope.ALL.withText("DEPUTY")));
        assertEquals(List.of("Who is Mara Lindqvist?"), questions());
    }

    @Test
    void selectsWhatStandsInTheCellItGoesTo() {
        model.goTo(new Place(1, 1));
        Link link = Objects.requireNonNull(selection.linkProperty().get());
        assertEquals(model.matrix().rows().get(1).topic().id(), link.topic());
        assertEquals("a2", Objects.requireNonNull(selection.claimProperty().get()).article());
        assertTrue(model.open());
    }

    @Test
    void opensNothingFromAnEmptyCell() {
        model.goTo(new Place(1, 2));
        assertFalse(model.open());
        assertNull(selection.linkProperty().get());
    }

    @Test
    void staysInsideTheMatrix() {
        model.step(-3, -3);
        assertEquals(new Place(0, -1), model.placeProperty().get());
        model.step(99, 99);
        assertEquals(new Place(6, 2), model.placeProperty().get());
    }

    @Test
    void followsTheSelectedLink() {
        Link link = selection.findings().links().getLast();
        selection.select(link);
        model.follow();
        assertEquals(link.topic(), Objects.requireNonNull(model.row()).topic().id());
        assertNotNull(model.cell());
    }

    @Test
    void keepsItsTopicWhenTheFilterChanges() {
        model.goTo(new Place(2, -1));
        selection.filterProperty().set(Filter.USUAL.with(RelationStyle.CONFLICT, false));
        assertEquals("How long did the fire burn?", Objects.requireNonNull(model.row()).question());
    }

    @Test
    void speaksOfACellInASentence() {
        assertEquals(
                "Who is Mara Lindqvist? The Courier: the deputy harbour master. Conflict",
                model.spoken(new Place(1, 1)));
        assertEquals(
                "Who is Mara Lindqvist? a3_harbour: does not say", model.spoken(new Place(1, 2)));
    }

    @Test
    void isEmptyWithNothingCompared() {
        selection.show(Comparison.EMPTY);
        assertEquals(Matrix.EMPTY, model.matrix());
        assertEquals(Place.ORIGIN, model.placeProperty().get());
        model.step(1, 1);
        assertFalse(model.open());
    }

    private List<String> questions() {
        return model.matrix().rows().stream().map(Matrix.Row::question).toList();
    }
}
