package crossread.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class InputsTest {
    @TempDir Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ReadResult read(Object... paths) {
        return Inputs.read(
                java.util.Arrays.stream(paths).map(Object::toString).toList(), Progress.NONE);
    }

    private static List<String> reasons(ReadResult result) {
        return result.problems().stream().map(Problem::reason).toList();
    }

    @Test
    void readsAFileToTheCharacter() throws IOException {
        String text = "\r\n date 2031-02-03 Harbour Gazette\r\n\r\nThe bridge was closed.\r\n";
        Article article = read(file("a.txt", text)).articles().getFirst();
        assertEquals(
                new Article(
                        "a1",
                        folder.resolve("a.txt").toString(),
                        null,
                        "Harbour Gazette",
                        null,
                        LocalDate.of(2031, 2, 3),
                        "en",
                        "2a8be8c19e4ad4a3ae3cf3d7d3e5b0f3bbb0b0d4b0a5c37f4b32f6de5c1c2d55",
                        text,
                        List.of(new Span(3, 34), new Span(38, 60)),
                        List.of(new Passage(new Span(0, text.length()), "Harbour Gazette")),
                        List.of(new Span(3, 34))),
                withHash(
                        article,
                        "2a8be8c19e4ad4a3ae3cf3d7d3e5b0f3bbb0b0d4b0a5c37f4b32f6de5c1c2d55"));
    }

    private static Article withHash(Article a, String hash) {
        return new Article(
                a.id(),
                a.file(),
                a.title(),
                a.outlet(),
                a.author(),
                a.published(),
                a.language(),
                hash,
                a.text(),
                a.paragraphs(),
                a.passages(),
                a.furniture());
    }

    @Test
    void hashesTheTextAsUtf8() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "abc".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                read(file).articles().getFirst().sha256());
    }

    @Test
    void takesAFoldersReadableFilesByName() throws IOException {
        file("b.txt", "Second.");
        file("a.html", "<p>First of all, there is a page with a paragraph of text.</p>");
        file("c.png", "no picture");
        file(".hidden.txt", "Hidden.");
        ReadResult result = read(folder + "/");
        assertEquals(
                List.of(folder + "/a.html", folder + "/b.txt"),
                result.articles().stream().map(Article::file).toList());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void readsAFileThatIsGivenTwiceOnce() throws IOException {
        Path file = file("a.txt", "Once.");
        assertEquals(1, read(file, folder, file).articles().size());
    }

    @Test
    void namesWhatCannotBeReadAndReadsTheRest() throws IOException {
        Path good = file("good.txt", "The good one.");
        ReadResult result = read(folder.resolve("missing.txt"), good, "https://example.org/a");
        assertEquals(List.of("a1"), result.articles().stream().map(Article::id).toList());
        assertEquals(
                List.of(
                        new Problem(
                                folder.resolve("missing.txt").toString(),
                                "There is no such file or folder: check the path."),
                        new Problem(
                                "https://example.org/a",
                                "Pages on the web are not fetched here: give the address to"
                                        + " \"read\", or save the page in a browser as .html and give"
                                        + " that file.")),
                result.problems());
    }

    @Test
    void saysOfEachInputWhyItCannotBeRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("x.png"), "x");
        Path binary = Files.write(folder.resolve("x.txt"), new byte[] {1, 0, 2, 0, 0, 3});
        ReadResult result =
                read(
                        empty,
                        other,
                        binary,
                        file("blank.txt", " \n\t"),
                        file("x.pdf", "%PDF"),
                        file("x.docx", "PK"),
                        file("x.rtf", "{\\rtf1}"),
                        file("x.crossread", "SQLite format 3"),
                        file("x.csv", "a,b"),
                        file("x.html", "<nav>Home</nav>"));
        assertEquals(
                List.of(
                        "The folder is empty",
                        "The folder and those inside it hold no articles",
                        "It holds no readable text although its name says so",
                        "It holds no text",
                        "It is damaged, or not of the kind its name says",
                        "It is damaged, or not of the kind its name says",
                        "Documents of this kind are not read",
                        "This is a story file, not an article",
                        "Files of this type are not read",
                        "No article was found on this page"),
                reasons(result).stream().map(reason -> reason.split(":")[0]).toList());
    }

    @Test
    void refusesWhatIsTooLargeForAnArticle() throws IOException {
        Path file = folder.resolve("large.txt");
        Files.write(file, new byte[(10 << 20) + 1]);
        assertEquals(
                List.of(
                        "It is larger than 10 MB and articles of its kind are read up to that: cut it"
                                + " to the article."),
                reasons(read(file)));
    }

    @Test
    void readsTheFiveSamples() {
        ReadResult result = read("seeds");
        assertEquals(List.of(), result.problems());
        assertEquals(
                List.of(
                        "AMN / WEB DESK 2025-06-15 1",
                        "null 2025-06-08 1",
                        "null null 1",
                        "null 2025-06-08 1",
                        "null null 7"),
                result.articles().stream()
                        .map(
                                article ->
                                        article.outlet()
                                                + " "
                                                + article.published()
                                                + " "
                                                + article.passages().size())
                        .toList());
        assertEquals(
                List.of(
                        "334 Articles",
                        "334 Articles",
                        "]]>",
                        "Coverage Details",
                        "Bias Distribution",
                        "- 35% of the sources are Center",
                        "To view factuality data please Upgrade to Premium"),
                result.articles().getLast().furniture().stream()
                        .map(part -> part.in(result.articles().getLast().text()))
                        .toList());
    }
}
