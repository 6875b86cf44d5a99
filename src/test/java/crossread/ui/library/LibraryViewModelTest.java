package crossread.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Likeness;
import crossread.model.Repeat;
import crossread.ui.Coverage;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.Test;

import java.util.List;

class LibraryViewModelTest {
    private final Selection selection = new Selection();
    private final LibraryViewModel model =
            new LibraryViewModel(selection, Messages.of("library"), Messages.of("kit"));

    @Test
    void listsArticlesWithDateAndEvents() {
        selection.show(Coverage.comparison());
        assertEquals("3 articles", model.headingProperty().get());
        assertEquals(
                new LibraryViewModel.Entry(
                        "a3",
                        "a3_harbour",
                        "Two years after the fire that gutted its goods shed, Westhaven has lost"
                                + " another building…",
                        "no date",
                        List.of(
                                "4 Mar 2025 · Fire at the ferry terminal",
                                "1 Mar 2023 – 31 Mar 2023 · Fire at the goods shed"),
                        ""),
                model.entries().getLast());
    }

    @Test
    void saysWhichArticleIsAVersionOfAnother() {
        List<Article> articles = Coverage.comparison().articles();
        LibraryViewModel noting =
                new LibraryViewModel(
                        selection,
                        (open, found) ->
                                found.accept(
                                        List.of(
                                                new Repeat(
                                                        articles.get(1),
                                                        articles.getFirst(),
                                                        Likeness.VERSION))),
                        Messages.of("library"),
                        Messages.of("kit"));
        selection.show(Coverage.comparison());
        assertEquals("", noting.entries().getFirst().note());
        assertEquals(
                "another version of " + noting.entries().getFirst().name(),
                noting.entries().get(1).note());
    }

    @Test
    void opensAnArticle() {
        selection.show(Coverage.comparison());
        model.open(model.entries().get(1));
        assertEquals("a2", selection.articleProperty().get());
    }
}
