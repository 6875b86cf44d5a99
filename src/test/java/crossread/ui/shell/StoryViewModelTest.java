package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.decide.Decided;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Link;
import crossread.model.Standing;
import crossread.model.Story;
import crossread.store.Access;
import crossread.store.Fault;
import crossread.store.Salvage;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;
import crossread.store.StoryShelf;
import crossread.ui.Coverage;
import crossread.ui.decide.DecisionsViewModel;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Decisions, taken and kept, without a window. */
class StoryViewModelTest {
    @TempDir private Path folder;

    private final List<String> heard = new ArrayList<>();
    private final List<LocalDate> compared = new ArrayList<>();
    private final Selection selection = new Selection();

    @SuppressWarnings("NullAway.Init")
    private ShellViewModel model;

    @SuppressWarnings("NullAway.Init")
    private DecisionsViewModel decisions;

    @BeforeEach
    void open() {
        model = model(selection);
        decisions =
                new DecisionsViewModel(
                        selection, model.story().lockedProperty(), model.story()::decide);
        model.open(List.of("coverage"));
    }

    @AfterEach
    void close() {
        model.story().close();
    }

    @Test
    void isUntitledAndHasNoFileBeforeTheFirstDecision() {
        assertEquals("Untitled story – Crossread", model.titleProperty().get());
        assertNull(model.story().placeProperty().get());
        assertEquals(List.of(), model.recent());
    }

    @Test
    void savesTheFirstDecisionWithoutAskingForAName() throws StoryFileException {
        acceptFirst();
        Path draft = place();
        assertTrue(draft.startsWith(folder.resolve("shelf")));
        assertEquals(1, StoryFile.peek(draft).done().size());
        assertEquals(3, StoryFile.peek(draft).articles().size());
        assertEquals(List.of(draft), model.recent());
        assertEquals("Untitled story – Crossread", model.titleProperty().get());
    }

    @Test
    void showsADecisionAndKeepsTheSelection() {
        Link link = acceptFirst();
        assertEquals(Standing.ACCEPTED, decisions.ruling().orElseThrow().standing());
        assertEquals(link, selection.linkProperty().get());
    }

    @Test
    void undoesAndRedoesTwoHundredSteps() throws StoryFileException {
        Comparison before = selection.findings().comparison();
        select();
        for (int i = 0; i < 200; i++) {
            decisions.note("note " + i);
        }
        assertEquals("note 199", decisions.note());
        for (int i = 0; i < 200; i++) {
            model.story().undo();
        }
        assertEquals("", decisions.note());
        assertEquals(before, selection.findings().comparison());
        assertNull(model.story().toUndo());
        for (int i = 0; i < 200; i++) {
            model.story().redo();
        }
        assertEquals("note 199", decisions.note());
        assertEquals(200, StoryFile.peek(place()).done().size());
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDecidedButKeepsIt() throws StoryFileException {
        select();
        decisions.note("one");
        model.story().undo();
        decisions.note("two");
        assertNull(model.story().toRedo());
        assertEquals(2, StoryFile.peek(place()).steps().size());
        assertEquals(1, StoryFile.peek(place()).done().size());
    }

    @Test
    void comparesAnewOnceAnArticleIsDatedAndBackOnUndo() {
        Article undated = selection.findings().index().article("a3");
        decisions.dateArticle(undated, LocalDate.of(2025, 7, 4));
        assertEquals(List.of(LocalDate.EPOCH, LocalDate.of(2025, 7, 4)), compared);
        assertEquals(
                LocalDate.of(2025, 7, 4), selection.findings().index().article("a3").published());
        model.story().undo();
        assertNull(selection.findings().index().article("a3").published());
        assertEquals(3, compared.size());
    }

    @Test
    void givesTheStoryANameAndLeavesNoDraft() throws StoryFileException {
        acceptFirst();
        Path draft = place();
        Path named = folder.resolve("fire.crossread");
        model.story().saveAs(named);
        assertEquals(named, place());
        assertFalse(Files.exists(draft));
        assertEquals("fire.crossread – Crossread", model.titleProperty().get());
        assertEquals(List.of(named), model.recent());
        decisions.reject();
        assertEquals(2, StoryFile.peek(named).done().size());
    }

    @Test
    void duplicatesTheStoryAndGoesOnWithTheFirst() throws StoryFileException {
        acceptFirst();
        Path copy = folder.resolve("copy.crossread");
        model.story().duplicate(copy);
        decisions.reject();
        assertEquals(1, StoryFile.peek(copy).done().size());
        assertEquals(2, StoryFile.peek(place()).done().size());
    }

    @Test
    void opensASavedStoryWithItsDecisionsAndUndoesThem() {
        Link link = rejectFirst();
        Path named = folder.resolve("fire.crossread");
        model.story().saveAs(named);
        model.story().showing("library", "false");
        model.startNew();
        assertTrue(model.emptyProperty().get());
        model.open(List.of(named.toString()));
        assertEquals("false", model.story().story().view().get("library"));
        assertFalse(selection.findings().comparison().links().contains(link));
        model.story().undo();
        assertTrue(selection.findings().comparison().links().contains(link));
    }

    @Test
    void opensForReadingOnlyWhatAnotherWindowHasOpen() {
        acceptFirst();
        Path named = folder.resolve("fire.crossread");
        model.story().saveAs(named);
        Selection other = new Selection();
        ShellViewModel second = model(other);
        second.open(List.of(named.toString()));
        assertEquals(Access.READ_IN_USE, second.story().accessProperty().get());
        assertEquals("fire.crossread (read only) – Crossread", second.titleProperty().get());
        assertTrue(second.story().lockedProperty().get());
        second.story().undo();
        assertEquals(1, second.story().story().done().size());
        assertEquals(1, other.findings().reviewed().rulings().size());
    }

    @Test
    void keepsADecisionThatCouldNotBeSavedAndSavesItElsewhere() throws Exception {
        acceptFirst();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        model.story().saveAs(stick.resolve("fire.crossread"));
        Files.move(stick, folder.resolve("away"));
        decisions.reject();
        assertTrue(heard.contains("not saved VANISHED"));
        assertEquals("fire.crossread (not saved) – Crossread", model.titleProperty().get());
        assertEquals(Standing.REJECTED, rulingOfFirst());
        Path elsewhere = folder.resolve("elsewhere.crossread");
        model.story().saveAs(elsewhere);
        assertFalse(model.story().unsavedProperty().get());
        assertEquals(2, StoryFile.peek(elsewhere).done().size());
        assertEquals(1, StoryFile.peek(folder.resolve("away/fire.crossread")).done().size());
    }

    @Test
    void savesWhatIsPendingOnceTheFolderIsBack() throws Exception {
        acceptFirst();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = stick.resolve("fire.crossread");
        model.story().saveAs(file);
        Files.move(stick, folder.resolve("away"));
        decisions.reject();
        Files.move(folder.resolve("away"), stick);
        model.story().retry();
        assertFalse(model.story().unsavedProperty().get());
        assertEquals(2, StoryFile.peek(file).done().size());
    }

    @Test
    void opensWhatCanBeReadOfADamagedStory() throws IOException {
        rejectFirst();
        Path named = folder.resolve("fire.crossread");
        model.story().saveAs(named);
        model.startNew();
        byte[] bytes = Files.readAllBytes(named);
        java.util.Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(named, bytes);
        model.open(List.of(named.toString()));
        assertEquals("not opened fire.crossread DAMAGED", heard.getLast());
        model.recover(named);
        assertEquals("recovered fire (recovered).crossread", heard.getLast());
        assertEquals(3, selection.findings().comparison().articles().size());
        assertEquals(1, model.story().story().done().size());
        assertEquals(-1, java.util.Arrays.mismatch(bytes, Files.readAllBytes(named)));
    }

    @Test
    void addsArticlesToTheStory() throws StoryFileException {
        acceptFirst();
        model.add(List.of("more"));
        assertEquals(4, model.story().story().articles().size());
        assertEquals("a4", model.story().story().articles().getLast().id());
        assertEquals(4, StoryFile.peek(place()).articles().size());
        assertEquals(1, selection.findings().reviewed().rulings().size());
    }

    private Link select() {
        Link link = selection.findings().links().getFirst();
        selection.select(link);
        return link;
    }

    private Link acceptFirst() {
        Link link = select();
        decisions.accept();
        return link;
    }

    private Link rejectFirst() {
        Link link = select();
        decisions.reject();
        return link;
    }

    private Standing rulingOfFirst() {
        return selection.findings().reviewed().rulings().getFirst().standing();
    }

    private Path place() {
        return Objects.requireNonNull(model.story().placeProperty().get());
    }

    private ShellViewModel model(Selection shown) {
        return new ShellViewModel(
                new Services(
                        this::read,
                        this::compare,
                        (found, steps) -> Decided.of(found, steps, Coverage::words),
                        (found, file, options, progress) -> {},
                        new StoryShelf(folder.resolve("shelf")),
                        List.of()),
                new DirectJobRunner(Progress.NONE),
                new DirectJobRunner(Progress.NONE),
                shown,
                Messages.of("shell"),
                new Heard());
    }

    private ReadResult read(List<String> paths, Progress progress) {
        List<Article> articles = Coverage.comparison().articles();
        if (paths.contains("more")) {
            Article first = articles.getFirst();
            return new ReadResult(
                    List.of(
                            first,
                            new Article(
                                    "a1",
                                    "new.txt",
                                    null,
                                    "The Pier",
                                    null,
                                    null,
                                    "en",
                                    "1",
                                    first.text(),
                                    first.paragraphs(),
                                    first.passages(),
                                    List.of())),
                    List.of());
        }
        return new ReadResult(articles, List.of());
    }

    /** The usual comparison, of the articles that were given. */
    private Comparison compare(List<Article> articles, Progress progress) {
        if (articles.isEmpty()) {
            return Comparison.EMPTY;
        }
        LocalDate third = articles.get(2).published();
        compared.add(third == null ? LocalDate.EPOCH : third);
        Comparison usual = Coverage.comparison();
        return new Comparison(
                articles,
                usual.origins(),
                usual.events(),
                usual.claims(),
                usual.topics(),
                usual.links());
    }

    private final class Heard implements ShellViewModel.Listener {
        @Override
        public void unreadable(List<Problem> problems) {
            heard.add("unreadable");
        }

        @Override
        public void failed(String message) {
            heard.add("failed " + message);
        }

        @Override
        public void printed() {
            heard.add("printed");
        }

        @Override
        public void exported(Path file) {}

        @Override
        public void opened(Story story) {}

        @Override
        public void notOpened(Path file, Fault fault) {
            heard.add("not opened " + file.getFileName() + " " + fault);
        }

        @Override
        public void notSaved(Fault fault) {
            heard.add("not saved " + fault);
        }

        @Override
        public void saved(Path file) {
            heard.add("saved " + file.getFileName());
        }

        @Override
        public void recovered(Path file, Salvage salvage) {
            heard.add("recovered " + file.getFileName());
        }
    }
}
