package crossread.analysis.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Edit;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Revision;
import crossread.model.Span;
import crossread.model.Value;

import org.junit.jupiter.api.Test;

import java.util.List;

class RevisionsTest {
    private static final String TEXT =
            "The bridge was closed for two hours. Then 40 lorries waited until the wind fell.";

    private static Revision revision(String later) {
        Article first = RepeatsTest.article("a", null, null, TEXT);
        Article again = RepeatsTest.article("b", null, null, later);
        return Revisions.of(first, again, RevisionsTest::mentions);
    }

    /** The one claim of each text. */
    private static List<Mention> mentions(Article article) {
        int at = article.text().indexOf("lorries");
        Span span = new Span(at - 3, at + 7);
        return List.of(
                new Mention(
                        Kind.ORDINAL,
                        span,
                        span,
                        null,
                        null,
                        new Value.OrdinalValue(1, "lorries", null),
                        Attribution.ARTICLE,
                        false));
    }

    private static List<String> changes(Revision revision) {
        return revision.edits().stream()
                .map(
                        edit ->
                                edit.before().in(revision.earlier().text())
                                        + " > "
                                        + edit.after().in(revision.later().text()))
                .toList();
    }

    @Test
    void tellsAFigureThatWasChangedWithoutANotice() {
        Revision revision = revision(TEXT.replace("40", "60").replace("fell", "dropped"));
        assertEquals(List.of("40 > 60", "fell > dropped"), changes(revision));
        assertEquals(
                List.of(new Edit(new Span(42, 44), new Span(42, 44), List.of(Kind.ORDINAL))),
                revision.silent());
    }

    @Test
    void findsTheNoticeOfAChange() {
        Revision revision =
                revision(
                        TEXT.replace("40", "60")
                                + " An earlier version of this article gave a wrong number.");
        assertEquals(List.of(), revision.silent());
        assertEquals(2, revision.edits().size());
    }

    @Test
    void tellsWhatWasPutInAndTakenOut() {
        assertEquals(
                List.of(" > nearly", "until the wind fell > "),
                changes(
                        revision(
                                TEXT.replace("two", "nearly two")
                                        .replace(" until the wind fell", ""))));
    }

    @Test
    void findsNoChangeInWhiteSpace() {
        assertEquals(List.of(), revision(TEXT.replace(". ", ".\n\n")).edits());
    }
}
