package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.export.ExportFormat;
import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;
import crossread.model.Story;
import crossread.store.Fault;
import crossread.store.Salvage;
import crossread.store.StoryShelf;
import crossread.ui.Coverage;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ShellViewModelTest {
    private static final Problem BROKEN = new Problem("broken.txt", "It is empty.");

    private final Selection selection = new Selection();
    private final List<String> heard = new ArrayList<>();
    private static final PdfOptions OPTIONS = PdfOptions.of(LocalDate.of(2026, 3, 5));

    private final List<List<String>> read = new ArrayList<>();
    private boolean diskFull;

    private final ShellViewModel model =
            new ShellViewModel(
                    new Services(
                            this::read,
                            (articles, progress) ->
                                    articles.isEmpty() ? Comparison.EMPTY : Coverage.comparison(),
                            (compared, steps) -> Reviewed.of(compared),
                            this::export,
                            new StoryShelf(Path.of("target", "no-shelf")),
                            List.of("samples")),
                    new DirectJobRunner(Progress.NONE),
                    new DirectJobRunner(Progress.NONE),
                    selection,
                    Messages.of("shell"),
                    new Heard());

    @Test
    void opensWhatCanBeReadAndNamesWhatCannot() {
        model.open(List.of("one.txt", "broken.txt"));
        assertFalse(model.emptyProperty().get());
        assertEquals(3, selection.findings().comparison().articles().size());
        assertEquals(List.of("unreadable [" + BROKEN + "]"), heard);
        assertEquals("3 articles, 16 claims, 10 links, 2 conflicts", model.summaryProperty().get());
    }

    @Test
    void keepsWhatIsOpenWhereNothingNewCanBeRead() {
        model.open(List.of("one.txt"));
        model.open(List.of("broken.txt"));
        assertFalse(model.emptyProperty().get());
    }

    @Test
    void readsTheNewFilesOnlyWhenTheyJoinTheOpenOnes() {
        model.open(List.of("one.txt"));
        model.add(List.of("two.txt", "one.txt"));
        assertEquals(List.of("two.txt", "one.txt"), read.getLast());
        assertEquals(3, model.story().story().articles().size(), "what is open stays once");
    }

    @Test
    void namesAnAddressThatHasNoFeed() {
        model.listFeed("https://example.org/none", feed -> heard.add("listed"));
        Problem none = new Problem("https://example.org/none", "https://example.org/none");
        assertEquals(List.of("unreadable [" + none + "]"), heard);
    }

    @Test
    void opensTheSamples() {
        assertTrue(model.hasSamples());
        model.openSamples();
        assertEquals(List.of("samples"), read.getLast());
    }

    @Test
    void exportsWhatIsOpen() {
        model.open(List.of("one.txt"));
        model.export(ExportFormat.PDF, Path.of("out.pdf"), OPTIONS);
        assertEquals(List.of("exported out.pdf"), heard);
    }

    @Test
    void saysWhatToDoWhenAnExportFails() {
        diskFull = true;
        model.export(ExportFormat.PDF, Path.of("out.pdf"), OPTIONS);
        assertEquals(
                List.of(
                        "failed The PDF could not be written. Choose a folder that you may write"
                                + " to, and a file that no other program has open."),
                heard);
    }

    private ReadResult read(List<String> paths, Progress progress) {
        read.add(paths);
        List<Problem> problems = paths.contains("broken.txt") ? List.of(BROKEN) : List.of();
        return new ReadResult(
                paths.equals(List.of("broken.txt")) ? List.of() : Coverage.comparison().articles(),
                problems);
    }

    private void export(ExportRequest request, Path file, PdfOptions options, Progress progress)
            throws IOException {
        if (diskFull) {
            throw new IOException("no space left");
        }
    }

    private final class Heard implements ShellViewModel.Listener {
        @Override
        public void unreadable(List<Problem> problems) {
            heard.add("unreadable " + problems);
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
        public void exported(Path file) {
            heard.add("exported " + file);
        }

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
