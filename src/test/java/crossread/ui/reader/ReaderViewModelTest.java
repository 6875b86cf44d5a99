package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.ui.Coverage;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class ReaderViewModelTest {
    private final Selection selection = new Selection();
    private final ReaderViewModel model = new ReaderViewModel(selection, Messages.of("reader"));

    @BeforeEach
    void open() {
        selection.show(Coverage.comparison());
        model.fit(900);
    }

    @Test
    void showsAsManyArticlesAsFit() {
        assertEquals(List.of("a1", "a2"), model.columnsProperty().get().visible());
        model.fit(1300);
        assertEquals(List.of("a1", "a2", "a3"), model.columnsProperty().get().visible());
    }

    @Test
    void walksInReadingOrderAndSaysWhereItIs() {
        assertEquals("9 links", model.positionProperty().get());
        model.nextLink();
        assertEquals("1 of 9", model.positionProperty().get());
        assertEquals("about three hours", firstWords());
        model.nextLink();
        assertEquals("Some 40 firefighters", firstWords());
    }

    @Test
    void walksConflictsAlone() {
        model.nextConflict();
        model.nextConflict();
        assertEquals(Relation.CONFLICT, selected().relation());
        model.nextConflict();
        assertEquals(
                "That was the last link. Once more starts over.", model.noticeProperty().get());
    }

    @Test
    void bringsBothEndsOfALinkIntoSight() {
        Link far =
                selection.findings().links().stream()
                        .filter(link -> articles(link).equals(List.of("a1", "a3")))
                        .findFirst()
                        .orElseThrow();
        selection.select(far);
        assertEquals(List.of("a1", "a3"), model.columnsProperty().get().visible());
    }

    @Test
    void walksOnlyWhatTheFilterShows() {
        selection.filterProperty().set(selection.filter().with(RelationStyle.COMPATIBLE, false));
        assertEquals("4 links", model.positionProperty().get());
    }

    @Test
    void saysSoWhereNothingIsThereToWalk() {
        for (RelationStyle style : RelationStyle.values()) {
            selection.filterProperty().set(selection.filter().with(style, false));
        }
        model.nextLink();
        assertNull(selection.linkProperty().get());
        assertEquals(
                "Nothing is shown to step through: no link passes the filter.",
                model.noticeProperty().get());
    }

    @Test
    void bringsTheChosenArticleIntoSight() {
        selection.articleProperty().set("a3");
        assertEquals(
                List.of("a2", "a3"), model.visibleArticles().stream().map(Article::id).toList());
    }

    @Test
    void notesEachLinkOfAClaimStrongestFirst() {
        model.nextConflict();
        Link conflict = selected();
        LinkNote note = model.notes(claim(conflict.a())).getFirst();
        assertEquals(
                new LinkNote(
                        RelationStyle.CONFLICT,
                        "Conflict",
                        ArticleNames.name(
                                selection
                                        .findings()
                                        .index()
                                        .article(claim(conflict.b()).article())),
                        selection.findings().index().words(claim(conflict.b())),
                        conflict.reason()),
                note);
    }

    @Test
    void notesNothingThatTheFilterHides() {
        model.nextConflict();
        Claim claim = claim(selected().a());
        for (RelationStyle style : RelationStyle.values()) {
            selection.filterProperty().set(selection.filter().with(style, false));
        }
        assertEquals(List.of(), model.notes(claim));
    }

    private List<String> articles(Link link) {
        return List.of(claim(link.a()).article(), claim(link.b()).article());
    }

    private String firstWords() {
        return selection.findings().index().words(claim(selected().a()));
    }

    private Claim claim(String id) {
        return selection.findings().index().claim(id);
    }

    private Link selected() {
        return Objects.requireNonNull(selection.linkProperty().get());
    }
}
