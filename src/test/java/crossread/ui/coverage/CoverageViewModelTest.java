package crossread.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.model.Comparison;
import crossread.model.Origin;
import crossread.ui.Coverage;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class CoverageViewModelTest {
    private final Selection selection = new Selection();
    private final CoverageViewModel model =
            new CoverageViewModel(selection, Messages.of("coverage"));

    @BeforeEach
    void open() {
        Comparison found = Coverage.comparison();
        selection.show(
                new Comparison(
                        found.articles(),
                        List.of(new Origin("o1", "an agency", List.of("a1", "a2"), List.of())),
                        found.events(),
                        found.claims(),
                        found.topics(),
                        found.links()));
    }

    @Test
    void countsArticlesOutletsOriginsAndDays() {
        assertEquals(
                List.of(
                        "3 articles",
                        "3 outlets",
                        "2 origins",
                        "2 events",
                        "2 days",
                        "4 March 2025 – 5 March 2025 published"),
                covered().facts().stream().map(each -> each.number() + " " + each.what()).toList());
    }

    @Test
    void saysWhichArticlesHaveOneOrigin() {
        Covered.Shared origin = covered().origins().getFirst();
        assertEquals("2 articles, 1 origin", origin.words());
        assertEquals(List.of("Westhaven Herald", "The Courier"), origin.articles());
    }

    @Test
    void dividesTheStoryAndEachTopicByLabel() {
        assertEquals(List.of(), covered().shares());
        model.label("country", "Westhaven Herald", "Norway ");
        model.label("country", "a3_harbour", "Norway");
        Covered.Shares shares = covered().shares().getFirst();
        assertEquals(
                List.of("Norway 2", "no label 1"),
                shares.parts().stream().map(each -> each.value() + " " + each.articles()).toList());
        Covered.OfTopic topic = covered().topics().getFirst();
        assertEquals(3, topic.articles());
        assertEquals(2.0 / 3, topic.shares().getFirst().parts().getFirst().share());
    }

    @Test
    void readsLabelsFromATable() {
        assertTrue(
                model.read(
                        "\uFEFFOutlet;Country;Funding\r\n"
                                + "\"The Courier\";Denmark;\"a \"\"trust\"\"; small\"\n"
                                + "Nobody;;\n"));
        Labels labels = model.labelsProperty().get();
        assertEquals("Denmark", labels.value("country", "The Courier"));
        assertEquals("a \"trust\"; small", labels.value("funding", "The Courier"));
        assertEquals(List.of("country", "owner", "leaning", "funding"), labels.names());
        assertFalse(model.read("no table at all"));
    }

    @Test
    void keepsLabelsWithTheStory() {
        model.label("owner", "The Courier", "a trust");
        Labels labels = model.labelsProperty().get();
        assertEquals(labels, Labels.of(labels.kept()));
        model.label("owner", "The Courier", " ");
        assertEquals("", model.labelsProperty().get().value("owner", "The Courier"));
    }

    private Covered covered() {
        return model.coveredProperty().get();
    }
}
