package crossread.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FilesAndPagesTest {
    @TempDir Path folder = Path.of("");

    @Test
    void readsFilesAndNamesTheAddressThatIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The bridge was closed.");
        ReadResult result =
                FilesAndPages.read(List.of("http://127.0.0.1:1/", file.toString()), Progress.NONE);
        assertEquals(1, result.articles().size());
        assertEquals(
                List.of("http://127.0.0.1:1/"),
                result.problems().stream().map(Problem::path).toList());
    }
}
