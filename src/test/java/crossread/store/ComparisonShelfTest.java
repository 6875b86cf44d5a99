package crossread.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.Comparer;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ComparisonShelfTest {
    private static List<Article> articles = List.of();
    private static Comparison comparison = Comparison.EMPTY;

    @TempDir private Path folder;

    @BeforeAll
    static void compare() {
        articles = Inputs.read(List.of("seeds"), Progress.NONE).articles();
        try (Comparer comparer = new Comparer()) {
            comparison = comparer.compare(articles, Progress.NONE);
        }
    }

    @Test
    void givesBackWhatWasKeptToTheLastDetail() {
        ComparisonShelf shelf = new ComparisonShelf(folder, "1");
        assertTrue(comparison.claims().size() > 10);
        assertEquals(Optional.empty(), shelf.of(articles));
        shelf.keep(articles, comparison);
        assertEquals(Optional.of(comparison), shelf.of(articles));
    }

    @Test
    void knowsNothingOfOtherRulesOrOtherArticles() {
        new ComparisonShelf(folder, "1").keep(articles, comparison);
        assertEquals(Optional.empty(), new ComparisonShelf(folder, "2").of(articles));
        List<Article> fewer = articles.subList(1, articles.size());
        assertEquals(Optional.empty(), new ComparisonShelf(folder, "1").of(fewer));
        List<Article> dated =
                Stream.concat(
                                Stream.of(articles.getFirst().datedOn(LocalDate.of(2020, 1, 1))),
                                fewer.stream())
                        .toList();
        assertEquals(Optional.empty(), new ComparisonShelf(folder, "1").of(dated));
    }

    @Test
    void takesABrokenFileForNone() throws IOException {
        ComparisonShelf shelf = new ComparisonShelf(folder, "1");
        shelf.keep(articles, comparison);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), shelf.of(articles));
        }
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        assertThrows(IOException.class, () -> new RecordBytes().read(more, Comparison.class));
    }
}
