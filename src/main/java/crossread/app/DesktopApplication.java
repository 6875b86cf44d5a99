package crossread.app;

import crossread.analysis.claim.ReadersCurve;
import crossread.ingest.web.FilesAndPages;
import crossread.store.StoryShelf;
import crossread.ui.shell.CrossreadApplication;
import crossread.ui.shell.Services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The window with the program's services. JavaFX builds it by its class. */
public final class DesktopApplication extends CrossreadApplication {
    private static final Path SAMPLES = Path.of("seeds");

    private final Wiring wiring = new Wiring();

    @Override
    protected Services services() {
        return new Services(
                FilesAndPages::read,
                wiring::compare,
                wiring::review,
                wiring::exportPdf,
                StoryShelf.ofUser(),
                new ReadersCurve()::share,
                samples());
    }

    @Override
    public void stop() {
        super.stop();
        wiring.close();
    }

    private static List<String> samples() {
        return Files.isDirectory(SAMPLES) ? List.of(SAMPLES.toString()) : List.of();
    }
}
