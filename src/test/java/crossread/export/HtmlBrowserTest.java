package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;

import crossread.model.Reviewed;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/** The page in a real browser. Skipped where there is no Chromium; {@code .ci/run} installs it. */
class HtmlBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir private Path folder;

    private String run(String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                CHROMIUM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, "Chromium did not end");
        return Files.readString(out);
    }

    @Test
    void opensWithoutAskingTheNetworkForAnything() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is missing");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String proxy = "http://localhost:" + server.getAddress().getPort();
            String html =
                    HtmlPage.of(Reviewed.of(HtmlPageTest.hostile()))
                            .replace("http://example.org", proxy)
                            .replace("http://x.example", proxy);
            Path page = Files.writeString(folder.resolve("page.html"), html);
            Document shown = Jsoup.parse(run("--dump-dom", page.toUri().toString()));
            assertEquals(2, shown.select("article").size());
            assertEquals(1, shown.select("script").size());
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void showsSomethingWithScriptsOff() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is missing");
        Path page =
                Files.writeString(
                        folder.resolve("page.html"),
                        HtmlPage.of(Reviewed.of(Fixture.ferry()))
                                .replaceAll("(?s)<script>.*</script>", ""));
        Path picture = folder.resolve("page.png");
        run("--screenshot=" + picture, "--window-size=1280,2000", page.toUri().toString());
        assertTrue(Files.size(picture) > 20_000);
        assertEquals(1280, ImageIO.read(picture.toFile()).getWidth());
    }

    /** What is folded on the screen is printed too, and the matrix lies across. */
    @Test
    void printsAllOfItOnPaper() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is missing");
        String html = HtmlPage.of(Reviewed.of(Fixture.ferry()));
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path paper = folder.resolve("page.pdf");
        run("--print-to-pdf=" + paper, "--no-pdf-header-footer", page.toUri().toString());
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            String words = ReadPdf.even(new PDFTextStripper().getText(pdf));
            for (Element folded : Jsoup.parse(html).select("details li")) {
                String first = ReadPdf.even(folded.text()).split(" · ")[0];
                assertTrue(words.contains(first), first);
            }
            boolean hasWide = false;
            for (PDPage sheet : pdf.getPages()) {
                hasWide |= sheet.getMediaBox().getWidth() > sheet.getMediaBox().getHeight();
            }
            assertTrue(hasWide);
        }
    }
}
