package crossread.app;

import crossread.analysis.claim.ReadersCurve;
import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.ingest.web.FeedPages;
import crossread.ingest.web.FilesAndPages;
import crossread.job.Job;
import crossread.job.Progress;
import crossread.store.StoryShelf;
import crossread.ui.kit.FxJobRunner;
import crossread.ui.kit.JobStatus;
import crossread.ui.shell.CrossreadApplication;
import crossread.ui.shell.Services;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window with the program's services. JavaFX builds it by its class. */
public final class DesktopApplication extends CrossreadApplication {
    private static final Path SAMPLES = Path.of("seeds");

    private final Wiring wiring = new Wiring();

    /** Waits for later starts, beside all that the window does. */
    private final FxJobRunner waiting = new FxJobRunner(new JobStatus());

    /** JavaFX makes the application by itself, so what it is given lies here. */
    private static volatile @Nullable RunningInstance instance;

    /** Opens the window and returns when it is closed. */
    static void launch(Optional<RunningInstance> found, List<String> files) {
        instance = found.orElse(null);
        try {
            Application.launch(DesktopApplication.class, files.toArray(String[]::new));
        } finally {
            found.ifPresent(RunningInstance::close);
        }
    }

    @Override
    protected Services services() {
        return new Services(
                FilesAndPages::read,
                wiring::compareAgain,
                wiring::review,
                wiring::exportPdf,
                feeds(),
                StoryShelf.ofUser(),
                new ReadersCurve()::share,
                samples());
    }

    @Override
    protected void started() {
        if (Boolean.getBoolean(DesktopWindow.TRAINING)) {
            rehearse(getParameters().getUnnamed());
        }
        RunningInstance running = instance;
        if (running != null) {
            await(running);
        }
    }

    private void await(RunningInstance running) {
        waiting.start(
                new Job<>("", progress -> running.next()),
                files -> {
                    comeWith(files);
                    await(running);
                },
                closed -> {});
    }

    @Override
    public void stop() {
        waiting.close();
        super.stop();
        wiring.close();
    }

    private static Services.Feeds feeds() {
        return new Services.Feeds() {
            @Override
            public Feed list(String address, Progress progress) throws IOException {
                return FeedPages.list(address, progress);
            }

            @Override
            public ReadResult read(Feed feed, List<FeedItem> items, Progress progress) {
                return FeedPages.read(feed, items, progress);
            }
        };
    }

    private static List<String> samples() {
        return Files.isDirectory(SAMPLES) ? List.of(SAMPLES.toString()) : List.of();
    }
}
