package crossread.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.ui.Coverage;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class InspectorViewModelTest {
    private final Selection selection = new Selection();
    private final InspectorViewModel model =
            new InspectorViewModel(
                    selection,
                    (words, value) -> value < words.best() / 2 ? 0 : 0.5,
                    Messages.of("inspector"),
                    Messages.of("kit"));

    @Test
    void hasNothingToSayBeforeArticlesAreOpen() {
        assertInstanceOf(Content.Nothing.class, model.contentProperty().get());
    }

    @Test
    void listsTheConflictsWhileNothingIsSelected() {
        selection.show(Coverage.comparison());
        Content.Overview overview =
                assertInstanceOf(Content.Overview.class, model.contentProperty().get());
        assertEquals(
                List.of("the harbour master", "More than 40 firefighters"),
                overview.conflicts().stream().map(Content.Row::a).toList());
    }

    @Test
    void showsBothWordingsTheReasonAndTheReadersOfALink() {
        Content.Detail detail = detail("How long did the fire burn?");
        assertEquals(RelationStyle.COMPATIBLE, detail.style());
        assertEquals("Compatible", detail.relation());
        assertEquals(
                List.of("about three hours", "nearly three hours"),
                detail.wordings().stream().map(Content.Wording::words).toList());
        assertEquals(
                List.of(false, true),
                detail.wordings().stream().map(Content.Wording::finer).toList());
        assertTrue(detail.reason().contains("62 of 100 readers"));
        Content.Share readers = detail.readers();
        assertNotNull(readers);
        assertEquals("62 of 100 readers count the more precise figure in", readers.words());
        Content.Happening event = detail.event();
        assertNotNull(event);
        assertEquals("4 March 2025", event.when());
    }

    @Test
    void namesWhoSaysSo() {
        Content.Detail detail = detail("What did Mara Lindqvist say?");
        assertEquals(
                "According to Mara Lindqvist (“said”)", detail.wordings().getFirst().attribution());
    }

    @Test
    void offersTheOtherLinksOfTheClaim() {
        Content.Detail detail = detail("How long did the fire burn?");
        assertEquals(
                List.of(RelationStyle.OTHER_EVENT),
                detail.others().stream().map(Content.Row::style).toList());
    }

    @Test
    void goesBackToTheOverview() {
        detail("How long did the fire burn?");
        model.clear();
        assertInstanceOf(Content.Overview.class, model.contentProperty().get());
    }

    private Content.Detail detail(String question) {
        selection.show(Coverage.comparison());
        model.select(
                selection.findings().links().stream()
                        .filter(
                                link ->
                                        selection
                                                .findings()
                                                .index()
                                                .topic(link.topic())
                                                .question()
                                                .equals(question))
                        .findFirst()
                        .orElseThrow());
        return assertInstanceOf(Content.Detail.class, model.contentProperty().get());
    }

    @Test
    void drawsHowReadersUnderstandTheCoarserWording() {
        selection.show(Coverage.comparison());
        selection.select(
                selection.findings().links().stream()
                        .filter(link -> link.readers() != null)
                        .findFirst()
                        .orElseThrow());
        Content.Detail detail = (Content.Detail) model.contentProperty().get();
        Curve curve = Objects.requireNonNull(detail.curve());
        assertEquals("about three hours", curve.words());
        assertEquals("nearly three hours", curve.markWords());
        assertEquals(2.9, curve.mark());
        assertEquals(0.5, curve.share(curve.place(2.9)));
        assertEquals(
                "Of 100 readers, 50 take “about three hours” to cover “nearly three hours”.",
                curve.spoken());
    }

    @Test
    void namesTheWordsThatDiffer() {
        selection.show(Coverage.comparison());
        selection.select(
                selection.findings().links().stream()
                        .filter(link -> link.reason().contains("two offices"))
                        .findFirst()
                        .orElseThrow());
        Content.Detail detail = (Content.Detail) model.contentProperty().get();
        Content.Wording second = detail.wordings().get(1);
        assertEquals(
                List.of("deputy"),
                second.differing().stream().map(span -> span.in(second.words())).toList());
    }
}
