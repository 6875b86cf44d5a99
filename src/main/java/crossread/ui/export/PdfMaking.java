package crossread.ui.export;

import crossread.export.PdfOptions;
import crossread.job.Progress;

import java.io.IOException;
import java.nio.file.Path;

/** Writes what is open as a PDF. Called off the JavaFX thread. */
@FunctionalInterface
public interface PdfMaking {
    void make(PdfOptions options, Path file, Progress progress) throws IOException;
}
