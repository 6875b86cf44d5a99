package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.model.Kind;
import crossread.ui.Coverage;
import crossread.ui.LargeCoverage;
import crossread.ui.kit.Filter;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class FilterViewModelTest {
    private final Selection selection = new Selection();
    private final FilterViewModel model =
            new FilterViewModel(selection, Messages.of("shell"), Messages.of("kit"));

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
    }

    @Test
    void offersWhatTheArticlesHave() {
        FilterViewModel.Choices choices = model.choicesProperty().get();
        assertEquals(
                List.of("All outlets", "Westhaven Herald", "The Courier", "a3_harbour"),
                choices.outlets().stream().map(FilterViewModel.Option::words).toList());
        assertEquals(
                List.of("All kinds", "Lengths of time", "Counts", "Roles", "Quotations"),
                choices.kinds().stream().map(FilterViewModel.Option::words).toList());
        assertEquals(3, choices.events().size());
    }

    @Test
    void saysHowMuchIsShown() {
        assertEquals("9 of 10 links shown", model.stateProperty().get());
        model.narrow(scope -> scope.withKind(Kind.ROLE));
        assertEquals("1 of 10 links shown", model.stateProperty().get());
        assertTrue(model.narrowedProperty().get());
    }

    @Test
    void clearsAllFiltersAtOnce() {
        model.narrow(scope -> scope.withOutlet("The Courier").withText("terminal"));
        model.toggle(1);
        model.clear();
        assertEquals(Filter.USUAL, selection.filter());
        assertFalse(model.narrowedProperty().get());
    }

    @Test
    void switchesRelationsByNumber() {
        assertTrue(model.toggle(1));
        assertFalse(selection.filter().shows(RelationStyle.CONFLICT));
        assertTrue(model.toggle(1));
        assertTrue(selection.filter().shows(RelationStyle.CONFLICT));
        assertFalse(model.toggle(9));
    }

    @Test
    void forgetsAnOutletThatIsNotOpenAnyMore() {
        model.narrow(scope -> scope.withOutlet("The Courier").withKind(Kind.COUNT));
        selection.show(new LargeCoverage(2, 10, 3).comparison());
        assertEquals(null, selection.filter().scope().outlet());
        assertEquals(Kind.COUNT, selection.filter().scope().kind());
    }
}
