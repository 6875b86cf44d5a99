package crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.relate.TextRelation;
import crossread.export.ExportException;
import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.export.PdfPart;
import crossread.export.SavedFile;
import crossread.ingest.ArticleReader;
import crossread.job.Progress;
import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Decision;
import crossread.model.Event;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Side;
import crossread.model.Step;
import crossread.model.Story;
import crossread.model.When;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

class CommandsTest {
    @TempDir Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> opened = new ArrayList<>();
    private String input = "";
    private boolean display;
    private int decided;
    private PdfOptions asked = PdfOptions.of(LocalDate.EPOCH);
    private Path article = Path.of("");

    @BeforeEach
    void writeAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "The bridge was closed on Monday.");
    }

    @Test
    void comparesTheArticlesOfAStoryFileAsTheAnalystDecided() throws StoryFileException {
        Article first = ArticleReader.plain("a1", "The bridge was closed on Monday.", null);
        Path story = folder.resolve("bridge.crossread");
        StoryFile.copy(
                story,
                Story.EMPTY
                        .with(List.of(first))
                        .with(
                                new Decision.DateArticle(
                                        Anchor.of(first), LocalDate.of(2025, 7, 4)),
                                Instant.EPOCH));
        assertEquals(0, run("compare", story, article));
        assertEquals(1, decided);
        assertTrue(out().contains("\"a2\""), "the other article got another name");
    }

    @Test
    void saysWhyAStoryFileCannotBeRead() throws IOException {
        Path story = Files.writeString(folder.resolve("bridge.crossread"), "no story");
        assertEquals(1, run("compare", story, article));
        assertTrue(err().contains("This is no story file"));
    }

    private final Services services =
            new Services() {
                @Override
                public Reviewed compare(
                        List<Article> articles, List<Step> steps, Progress progress) {
                    decided = steps.size();
                    if (articles.stream().anyMatch(given -> given.text().contains("BREAK"))) {
                        throw new IllegalStateException("broken");
                    }
                    return Reviewed.of(
                            new Comparison(
                                    articles, List.of(), List.of(), List.of(), List.of(),
                                    List.of()));
                }

                @Override
                public List<NewsStory> stories(List<Article> articles, Progress progress) {
                    List<String> ids = articles.stream().map(Article::id).toList();
                    Event event =
                            new Event(
                                    "e1",
                                    "closure",
                                    "bridge closure",
                                    List.of(),
                                    When.UNKNOWN,
                                    ids,
                                    List.of(),
                                    List.of(),
                                    "");
                    return List.of(new NewsStory("s1", "bridge closure", List.of(event)));
                }

                @Override
                public TextRelation relate(Article a, Article b) {
                    return new TextRelation(
                            Relation.COMPATIBLE,
                            Side.A,
                            "'1' is in both.",
                            compare(List.of(a, b), Progress.NONE));
                }

                @Override
                public List<Mention> mentions(Article given) {
                    return List.of();
                }

                @Override
                public void exportPdf(
                        ExportRequest request, Path file, PdfOptions options, Progress progress)
                        throws ExportException {
                    asked = options;
                    int articles = request.reviewed().comparison().articles().size();
                    SavedFile.write(file, "pdf of " + articles);
                }

                @Override
                public PdfOptions pdfOptions() {
                    return PdfOptions.of(LocalDate.of(2025, 7, 4));
                }
            };

    private final Window window =
            new Window() {
                @Override
                public boolean hasDisplay() {
                    return display;
                }

                @Override
                public void open(List<String> paths) {
                    opened.addAll(paths);
                }

                @Override
                public void draw(Picture picture) throws IOException {
                    Files.writeString(
                            picture.file(),
                            picture.width() + "x" + picture.height() + " " + picture.theme());
                }
            };

    private int run(Object... arguments) {
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new Commands(services, window, terminal).run(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void comparesOnStandardOutputAndEndsWithZero() {
        assertEquals(0, run("compare", article));
        assertTrue(out().startsWith("{\n  \"schema\": \"crossread/comparison/1\""), out());
        assertEquals("", err());
    }

    @Test
    void comparesIntoAFile() throws IOException {
        Path file = folder.resolve("new/c.json");
        assertEquals(0, run("compare", article, "--out", file));
        assertEquals("", out());
        assertTrue(Files.readString(file).endsWith("}\n"));
    }

    @Test
    void namesTheInputThatCannotBeReadAndEndsWithOne() {
        Path missing = folder.resolve("missing.txt");
        assertEquals(1, run("compare", missing, article));
        assertTrue(out().contains("The bridge was closed"), out());
        assertEquals(missing + ": There is no such file or folder: check the path.\n", err());
    }

    @Test
    void comparesAsTablesAndAsAPage() {
        assertEquals(0, run("compare", article, "--format", "csv"));
        assertTrue(out().startsWith("topic,question,relation,"), out());
        assertEquals(0, run("compare", article, "--format", "csv", "--table", "matrix"));
        assertEquals(2, run("compare", article, "--format", "csv", "--table", "chess"));
        assertEquals(0, run("compare", article, "--format", "html"));
        assertTrue(out().contains("<!DOCTYPE html>"), out());
    }

    @Test
    void drawsTheTimelineAsAPicture() throws IOException {
        Path png = folder.resolve("t.png");
        assertEquals(0, run("timeline", article, "--format", "png", "--out", png));
        assertEquals(2400, ImageIO.read(png.toFile()).getWidth());
    }

    @Test
    void relatesEachLineAndNamesTheOthers() {
        input =
                """
                {"id": 7, "a": "He has 1 cat.", "b": "1 cat.", "dateA": "2025-06-04"}
                {"id": "x", "a": "He has 1 cat."}
                """;
        assertEquals(1, run("relate"));
        assertEquals(
                "{\"id\":7,\"relation\":\"compatible\",\"finer\":\"a\","
                        + "\"reason\":\"'1' is in both.\",\"links\":[]}\n",
                out());
        assertEquals("Line 2: a text is missing in it; it was left out.\n", err());
    }

    @Test
    void scoresAStoryWhoseArticlesLieBesideItsReading() throws IOException {
        Path gold = folder.resolve("gold.json");
        Files.writeString(
                gold,
                """
                {"story": "bridge", "articles": {"k": "a.txt"}, "pairs": [
                  {"kind": "time", "a": ["k", "Monday"], "b": ["k", 4, 10], "relation": "conflict"}]}
                """);
        assertEquals(0, run("evaluate", gold));
        assertTrue(out().startsWith("bridge\n"), out());
        assertTrue(
                out().contains("conflicts         1      0      0     0.000     0.000     0.000"),
                out());
    }

    @Test
    void namesTheReadingThatCannotBeScored() throws IOException {
        Path none = folder.resolve("none.json");
        Path text = Files.writeString(folder.resolve("text.json"), "no JSON");
        Path lost =
                Files.writeString(
                        folder.resolve("lost.json"),
                        "{\"story\": \"s\", \"articles\": {\"k\": \"gone.txt\"}}");
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.json"),
                        """
                        {"story": "s", "articles": {"k": "a.txt"}, "pairs": [
                          {"kind": "time", "a": ["k", "Tuesday"], "b": ["k", "Monday"],
                           "relation": "same"}]}
                        """);
        assertEquals(1, run("evaluate", none, text, lost, wrong));
        List<String> complaints = err().lines().toList();
        assertEquals(none + ": it could not be opened; check the path.", complaints.get(0));
        assertTrue(
                complaints.get(1).startsWith(text + ": it is not a reading made by hand"), err());
        assertEquals(
                lost
                        + ": its articles were not all found (gone.txt); say with --folder where"
                        + " they lie.",
                complaints.get(2));
        assertTrue(complaints.get(3).endsWith("'Tuesday' is not in " + article + "."), err());
    }

    @Test
    void endsWithTwoOnWrongUse() {
        assertEquals(2, run("compare"));
        assertEquals(2, run("compare", article, "--fromat", "json"));
        assertEquals(2, run("export", article));
        assertEquals(2, run("screenshot", article, "--out", "x.png", "--size", "big"));
        assertEquals(2, run("screenshot", article, "--out", "x.png", "--theme", "pink"));
        assertEquals(2, run("timeline", article, "--format", "gif"));
    }

    @Test
    void exportsAndDraws() throws IOException {
        Path pdf = folder.resolve("c.pdf");
        Path png = folder.resolve("c.png");
        assertEquals(0, run("export", article, "--out", pdf));
        assertEquals("pdf of 1", Files.readString(pdf));
        assertEquals(
                0,
                run("screenshot", article, "--out", png, "--size", "1920x1080", "--theme", "dark"));
        assertEquals("1920x1080 dark", Files.readString(png));
    }

    @Test
    void makesThePdfAsAskedFor() {
        Path pdf = folder.resolve("c.pdf");
        assertEquals(
                0,
                run(
                        "export",
                        article,
                        "--out",
                        pdf,
                        "--paper",
                        "letter",
                        "--profile",
                        "ua2",
                        "--parts",
                        "matrix,notes",
                        "--accepted",
                        "--greyscale",
                        "--title",
                        "Bridges"),
                err());
        assertEquals(
                PdfOptions.of(LocalDate.of(2025, 7, 4))
                        .on(PdfOptions.Paper.LETTER)
                        .as(PdfOptions.Standard.UA2)
                        .with(Set.of(PdfPart.MATRIX, PdfPart.NOTES))
                        .titled("Bridges")
                        .choosing(PdfOptions.Choice.ACCEPTED_ONLY, PdfOptions.Choice.GREYSCALE),
                asked);
        assertEquals(2, run("export", article, "--out", pdf, "--parts", "cover"));
        assertTrue(err().contains("There is no part cover"), err());
    }

    @Test
    void writesNoPdfOfNothing() {
        Path pdf = folder.resolve("c.pdf");
        assertEquals(1, run("export", folder.resolve("missing.txt"), "--out", pdf));
        assertTrue(Files.notExists(pdf));
    }

    @Test
    void saysThatAPlaceCannotBeWritten() {
        assertEquals(2, run("compare", article, "--out", article.resolve("c.json")));
        assertTrue(err().contains("c.json could not be saved: there is no such place"), err());
    }

    @Test
    void readsAsJson() {
        assertEquals(0, run("read", article));
        assertTrue(out().contains("\"furniture\": []"), out());
    }

    @Test
    void writesTheTimelineAsJsonAndSvg() {
        assertEquals(0, run("timeline", article));
        assertEquals("{\n  \"events\": []\n}\n", out());
        out.reset();
        assertEquals(0, run("timeline", article, "--format", "svg"));
        assertTrue(out().contains("<svg "), out());
    }

    @Test
    void groupsArticlesIntoStoriesAsJsonAndText() {
        assertEquals(0, run("stories", folder));
        assertEquals(
                """
                {
                  "stories": [
                    {
                      "id": "s1",
                      "label": "bridge closure",
                      "events": [
                        {
                          "id": "e1",
                          "label": "bridge closure",
                          "earliest": null,
                          "latest": null,
                          "articles": [
                            "%s"
                          ]
                        }
                      ]
                    }
                  ]
                }
                """
                        .formatted(article),
                out());
        out.reset();
        assertEquals(0, run("stories", folder, "--format", "text"));
        assertEquals(
                """
                1 story in 1 article

                s1  bridge closure
                  e1  bridge closure: date unknown
                      %s
                """
                        .formatted(article),
                out());
    }

    @Test
    void answersEachGoodLineOfClaimsAndNamesTheBadOnes() {
        input = "{\"id\":1,\"text\":\"x\"}\nbad\n\n{\"id\":\"b\",\"text\":\"y\"}\n";
        assertEquals(1, run("claims"));
        assertEquals("{\"id\":1,\"claims\":[]}\n{\"id\":\"b\",\"claims\":[]}\n", out());
        assertEquals("Line 2: it is no JSON object; it was left out.\n", err());
    }

    @Test
    void tellsWhatChangedBetweenVersions() throws IOException {
        String text =
                "The bridge was closed for two hours on Monday, and 40 lorries waited for it.";
        Files.writeString(article, text);
        Path later = Files.writeString(folder.resolve("b.txt"), text.replace("40", "60"));
        assertEquals(0, run("versions", folder, "--format", "text"));
        assertEquals(
                later
                        + ", another version of "
                        + article
                        + ":\n  \"40\" became \"60\"\n"
                        + "  One change; no claim changed, and no notice says so.\n",
                out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, run("read", folder));
        assertEquals(
                later
                        + ": it is another version of "
                        + article
                        + "; \"versions\" tells what changed.\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysInOneLineThatThereIsNoDisplay() {
        assertEquals(2, run(article));
        assertEquals(
                "There is no display to open a window on; these commands work without one: compare,"
                        + " export, timeline, read, stories, versions, claims, relate, evaluate, screenshot,"
                        + " samples.\n",
                err());
    }

    @Test
    void opensTheWindowWhereThereIsADisplay() {
        display = true;
        assertEquals(0, run(article));
        assertEquals(0, run("samples", article, "--out", folder));
        assertEquals(List.of(article.toString(), article.toString()), opened);
    }

    @Test
    void doesTheWholeJobWithoutADisplay() throws IOException {
        Path samples = folder.resolve("samples");
        assertEquals(0, run("samples", article, "--out", samples));
        assertTrue(Files.size(samples.resolve("comparison.json")) > 0);
        assertEquals("pdf of 1", Files.readString(samples.resolve("comparison.pdf")));
        assertEquals("1400x900 light", Files.readString(samples.resolve("window.png")));
        assertTrue(out().startsWith("1 article\n"), out());
        assertTrue(out().contains(samples.resolve("comparison.pdf").toString()), out());
    }

    @Test
    void showsACodeAndNoStackTraceOnAnUnexpectedError() throws IOException {
        Files.writeString(article, "BREAK it on Monday.");
        assertEquals(2, run("compare", article));
        assertTrue(
                err().startsWith(
                                "An unexpected error stopped Crossread (code"
                                        + " IllegalStateException-CommandsTest"),
                err());
        assertEquals(1, err().lines().count());
    }

    @Test
    void comparesInEveryFormat() {
        for (String format : List.of("json", "csv", "html", "markdown", "annotations", "text")) {
            assertEquals(0, run("compare", article, "--format", format), format);
        }
        assertTrue(out().contains("AnnotationCollection"));
        assertTrue(out().contains("# Comparison of one article"));
    }

    @Test
    void explainsItself() {
        assertEquals(0, run("--help"));
        assertEquals(0, run("compare", "--help"));
        assertEquals(0, run("--version"));
        assertTrue(out().contains("--format=json|csv|html|markdown|annotations|text"), out());
    }
}
