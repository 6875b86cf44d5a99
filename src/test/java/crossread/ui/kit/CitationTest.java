package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.i18n.Messages;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Span;
import crossread.ui.Coverage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitationTest {
    private final Messages kit = Messages.of("kit");
    private final Selection selection = new Selection();

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
    }

    @Test
    void citesBothWordingsOfALinkAndWhy() {
        Link link =
                selection.findings().links().stream()
                        .filter(each -> each.relation() == Relation.SAME)
                        .findFirst()
                        .orElseThrow();
        selection.select(link);
        assertEquals(
                """
                When was the terminal built?
                “1931” – Westhaven Herald, “Ferry terminal burns for three hours”, 4 March 2025
                “1931” – The Courier, “The blaze at Westhaven's disused ferry terminal was out after nearly three hours, the…”, 5 March 2025
                Agree: both say 1931""",
                Citation.of(selection, kit));
    }

    @Test
    void citesWordsThatAreSelectedBeforeAllElse() {
        selection.select(selection.findings().links().getFirst());
        selection.wordsProperty().set(new SelectedWords("a1", new Span(0, 14)));
        assertEquals(
                "“Ferry terminal” – Westhaven Herald, “Ferry terminal burns for three hours”, 4 March 2025",
                Citation.of(selection, kit));
    }

    @Test
    void citesNothingWhereNothingIsSelected() {
        assertEquals("", Citation.of(selection, kit));
    }
}
