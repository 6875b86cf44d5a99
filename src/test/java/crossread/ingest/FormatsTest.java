package crossread.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.job.Progress;
import crossread.model.Article;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class FormatsTest {
    private static final String FIRST =
            "The harbour bridge was closed for nearly two hours on Tuesday, the port authority said.";
    private static final String SECOND =
            "About 40 lorries waited on the northern ramp until the wind fell, according to drivers.";
    private static final String TEXT = FIRST + "\n\n" + SECOND;
    private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    @TempDir Path folder = Path.of("");

    private ReadResult read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Inputs.read(List.of(Files.write(file, bytes).toString()), Progress.NONE);
    }

    private ReadResult read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Title, outlet, author, date, language and address of each article, and its text. */
    private static List<List<@Nullable String>> facts(ReadResult result) {
        assertEquals(List.of(), result.problems());
        return result.articles().stream().map(FormatsTest::facts).toList();
    }

    private static List<@Nullable String> facts(Article article) {
        return Arrays.asList(
                article.title(),
                article.outlet(),
                article.author(),
                String.valueOf(article.published()),
                article.language(),
                article.address(),
                article.text());
    }

    private static List<@Nullable String> fact(@Nullable String... facts) {
        return Arrays.asList(facts);
    }

    private static List<String> reasons(ReadResult result) {
        return result.problems().stream().map(Problem::reason).toList();
    }

    @Test
    void readsMarkdownWithoutItsMarksAndWithItsFacts() throws IOException {
        String markdown =
                """
                ---
                title: "Bridge closed"
                author: Ann Lee
                outlet: Harbour Gazette
                date: 2031-02-04
                url: https://gazette.example/bridge
                ---
                # Bridge closed

                The harbour *bridge* was [closed](https://example.org) for **nearly two hours** on
                Tuesday, the port authority said.

                > About 40 lorries waited on the northern ramp until the wind fell, according to
                > drivers.

                | Ramp | Lorries |
                | ---- | ------- |
                | North | 40 |
                """;
        assertEquals(
                List.of(
                        fact(
                                "Bridge closed",
                                "Harbour Gazette",
                                "Ann Lee",
                                "2031-02-04",
                                "en",
                                "https://gazette.example/bridge",
                                "Bridge closed\n\n" + TEXT + "\n\nRamp\n\nLorries\n\nNorth\n\n40")),
                facts(read("a.md", markdown)));
    }

    private static List<Documents.Line> printed(int number) {
        return List.of(
                new Documents.Line(8, 60, 820, "2/4/31, 10:20 AM"),
                new Documents.Line(8, 60, 20, "https://gazette.example/bridge " + number + "/2"));
    }

    @Test
    void putsTheLinesOfAPdfTogetherAndLeavesOutWhatABrowserPrintsAroundThem() throws IOException {
        List<Documents.Line> first =
                List.of(
                        printed(1).getFirst(),
                        new Documents.Line(20, 60, 760, "Storm shuts the old"),
                        new Documents.Line(20, 60, 736, "harbour bridge"),
                        new Documents.Line(
                                11,
                                60,
                                700,
                                "The harbour bridge was closed for nearly two hours on Tues-"),
                        new Documents.Line(11, 60, 686, "day, the port authority said."),
                        new Documents.Line(
                                11,
                                60,
                                664,
                                "About 40 lorries waited on the northern ramp until the"),
                        printed(1).getLast());
        List<Documents.Line> second =
                List.of(
                        printed(2).getFirst(),
                        new Documents.Line(11, 60, 780, "wind fell, according to drivers."),
                        printed(2).getLast());
        assertEquals(
                List.of(
                        fact(
                                "Storm shuts the old harbour bridge",
                                null,
                                null,
                                "null",
                                "en",
                                "https://gazette.example/bridge",
                                "Storm shuts the old harbour bridge\n\n" + TEXT)),
                facts(read("a.pdf", Documents.pdf(null, List.of(first, second)))));
    }

    @Test
    void saysThatAPdfIsLockedOrHoldsPicturesOnly() throws IOException {
        List<Documents.Line> line = List.of(new Documents.Line(11, 60, 700, "Words"));
        assertEquals(
                List.of(
                        "It is protected by a password: save a copy without one and give that file."),
                reasons(read("a.pdf", Documents.pdf("secret", List.of(line)))));
        assertEquals(
                List.of(
                        "Its pages are pictures without text: run text recognition (OCR) on it, or"
                                + " give its text as .txt."),
                reasons(read("b.pdf", Documents.pdf(null, List.of(List.of())))));
    }

    @Test
    void readsAWordDocumentWithItsChangesAccepted() throws IOException {
        byte[] docx =
                Documents.zip(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        """
                        <w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>
                        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bridge</w:t></w:r>
                        <w:r><w:t xml:space="preserve"> closed</w:t></w:r></w:p>
                        <w:p><w:r><w:t>%s</w:t></w:r><w:del><w:r><w:delText>never</w:delText>
                        <w:t>never</w:t></w:r></w:del></w:p>
                        <w:tbl><w:tr><w:tc><w:p><w:ins><w:r><w:t>%s</w:t></w:r></w:ins></w:p></w:tc>
                        </w:tr></w:tbl></w:body></w:document>
                        """
                                .formatted(FIRST, SECOND),
                        "docProps/core.xml",
                        "<c xmlns:dc='urn:dc'><dc:creator>Ann Lee</dc:creator><dc:created>"
                                + "2030-01-01T00:00:00Z</dc:created></c>");
        assertEquals(
                List.of(
                        fact(
                                "Bridge closed",
                                null,
                                "Ann Lee",
                                "null",
                                "en",
                                null,
                                "Bridge closed\n\n" + TEXT)),
                facts(read("a.docx", docx)));
        assertEquals(1, read("without-ending", docx).articles().size());
    }

    @Test
    void readsTheArticlesOfABook() throws IOException {
        String page = "<html><body><h1>%s</h1>" + HTML + HTML + "</body></html>";
        byte[] epub =
                Documents.zip(
                        "mimetype",
                        "application/epub+zip",
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='in/book.opf'/></rootfiles></container>",
                        "in/book.opf",
                        """
                        <package xmlns:dc="urn:dc"><metadata><dc:title>Harbour Gazette, morning</dc:title>
                        <dc:publisher>Harbour Gazette</dc:publisher><dc:language>en-GB</dc:language>
                        <dc:creator>Ann Lee</dc:creator><dc:date>2031-02-04</dc:date></metadata>
                        <manifest><item id="cover" href="cover.xhtml"/><item id="a" href="text/a%20b.xhtml"/>
                        <item id="b" href="../c.xhtml"/></manifest>
                        <spine><itemref idref="cover"/><itemref idref="b"/><itemref idref="a"/></spine></package>
                        """,
                        "in/cover.xhtml",
                        "<html><body>Cover</body></html>",
                        "in/text/a b.xhtml",
                        page.formatted("Bridge closed"),
                        "c.xhtml",
                        page.formatted("Bridge open"));
        String gazette = "Harbour Gazette";
        assertEquals(
                List.of(
                        fact(
                                "Bridge open",
                                gazette,
                                "Ann Lee",
                                "2031-02-04",
                                "en",
                                null,
                                "Bridge open\n\n" + TEXT + "\n\n" + TEXT),
                        fact(
                                "Bridge closed",
                                gazette,
                                "Ann Lee",
                                "2031-02-04",
                                "en",
                                null,
                                "Bridge closed\n\n" + TEXT + "\n\n" + TEXT)),
                facts(read("a.epub", epub)));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAMessageAndWhatIsAttachedToIt() throws IOException {
        String mail =
                """
                From: =?UTF-8?Q?Ann_L=C3=A9e?= <ann@gazette.example>
                Date: Tue, 4 Feb 2031 23:30:00 -0500
                Subject: Fwd: =?UTF-8?B?%s?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: multipart/alternative; boundary="y"

                --y
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --y
                Content-Type: text/html; charset=utf-8

                <p>See above.</p>
                --y--
                --x
                Content-Type: text/plain; name="second.txt"
                Content-Disposition: attachment; filename="second.txt"

                %s
                --x--
                """
                        .formatted(
                                Base64.getEncoder()
                                        .encodeToString(
                                                "Bridge – closed".getBytes(StandardCharsets.UTF_8)),
                                base64(TEXT),
                                SECOND);
        ReadResult result = read("a.eml", mail.replace("\n", "\r\n"));
        assertEquals(
                List.of(
                        fact("Bridge – closed", null, "Ann Lée", "2031-02-04", "en", null, TEXT),
                        fact(null, null, null, "null", "en", null, SECOND)),
                facts(result));
        assertEquals(folder.resolve("a.eml") + "/second.txt", result.articles().getLast().file());
    }

    @Test
    void readsAPageThatABrowserSavedAsOneFile() throws IOException {
        String page =
                """
                From: <Saved by a browser>
                Snapshot-Content-Location: https://gazette.example/bridge
                Subject: Bridge closed
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="x"

                --x
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://gazette.example/bridge

                <html><head><title>Bridge closed</title><meta property=3D"og:site_name" content=
                =3D"Harbour Gazette"></head><body><article>%s</article></body></html>
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --x--
                """
                        .formatted(HTML);
        assertEquals(
                List.of(
                        fact(
                                "Bridge closed",
                                "Harbour Gazette",
                                null,
                                "null",
                                "en",
                                "https://gazette.example/bridge",
                                TEXT)),
                facts(read("a.mhtml", page.replace("\n", "\r\n"))));
    }

    @Test
    void readsTheItemsOfFeedsOfAllKinds() throws IOException {
        String rss =
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:dc="urn:dc" xmlns:content="urn:c"><channel>
                <title>Harbour Gazette</title><language>en-gb</language><item><title>Bridge &amp;amp; storm</title>
                <link>https://gazette.example/bridge</link><pubDate>Tue, 04 Feb 2031 10:00:00 GMT</pubDate>
                <dc:creator>Ann Lee</dc:creator><description>Short.</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
                """
                        .formatted(HTML);
        String atom =
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Gazette</title>
                <entry><title>Bridge &amp; storm</title><link rel="self" href="https://gazette.example/x"/>
                <link href="https://gazette.example/bridge"/><published>2031-02-04T10:00:00Z</published>
                <author><name>Ann Lee</name></author>
                <content type="xhtml"><div>%s</div></content></entry></feed>
                """
                        .formatted(HTML);
        String json =
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Gazette", "language": "en",
                 "items": [{"url": "https://gazette.example/bridge", "title": "Bridge & storm",
                 "authors": [{"name": "Ann Lee"}], "date_published": "2031-02-04T10:00:00Z",
                 "content_html": "%s"}]}
                """
                        .formatted(HTML);
        List<List<@Nullable String>> wanted =
                List.of(
                        fact(
                                "Bridge & storm",
                                "Harbour Gazette",
                                "Ann Lee",
                                "2031-02-04",
                                "en",
                                "https://gazette.example/bridge",
                                TEXT));
        assertEquals(wanted, facts(read("a.rss", rss)));
        assertEquals(wanted, facts(read("a.xml", rss)));
        assertEquals(wanted, facts(read("a.atom", atom)));
        assertEquals(wanted, facts(read("feed.json", json)));
    }

    @Test
    void readsTheArticlesOfAWebArchive() throws IOException {
        String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s";
        String page =
                "<html><head><title>Bridge closed</title></head><body>" + HTML + "</body></html>";
        String response = "application/http; msgtype=response";
        String warc =
                Documents.record(
                                "response",
                                "https://gazette.example/bridge",
                                response,
                                http.formatted("200 OK", "text/html; charset=utf-8", page))
                        + Documents.record(
                                "response",
                                "https://gazette.example/gone",
                                response,
                                http.formatted("404 Not Found", "text/html", page))
                        + Documents.record(
                                "response",
                                "https://gazette.example/a.css",
                                response,
                                http.formatted("200 OK", "text/css", "p {}"));
        ReadResult result = read("a.warc", warc);
        assertEquals(
                List.of(
                        fact(
                                "Bridge closed",
                                null,
                                null,
                                "null",
                                "en",
                                "https://gazette.example/bridge",
                                TEXT)),
                facts(result));
    }

    @Test
    void readsAnArchiveAsAFolder() throws IOException {
        byte[] inner = Documents.zip("deep.txt", SECOND);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("news/a.txt"));
            zip.write(FIRST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("news/in.zip"));
            zip.write(inner);
            zip.putNextEntry(new ZipEntry("news/.b.txt"));
            zip.putNextEntry(new ZipEntry("__MACOSX/a.txt"));
            zip.putNextEntry(new ZipEntry("picture.png"));
        }
        ReadResult result = read("a.zip", bytes.toByteArray());
        String name = folder.resolve("a.zip").toString();
        assertEquals(
                List.of(name + "/news/a.txt", name + "/news/in.zip/deep.txt"),
                result.articles().stream().map(Article::file).toList());
        assertEquals(
                List.of(FIRST, SECOND), result.articles().stream().map(Article::text).toList());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void goesIntoTheFoldersOfAFolder() throws IOException {
        read("in/deeper/b.txt", SECOND);
        read("in/a.md", FIRST);
        read("in/x.json", "{}");
        Files.createSymbolicLink(folder.resolve("in/deeper/loop"), folder.resolve("in"));
        ReadResult result = Inputs.read(List.of(folder.resolve("in").toString()), Progress.NONE);
        assertEquals(
                List.of(FIRST, SECOND), result.articles().stream().map(Article::text).toList());
        assertEquals(List.of(), result.problems());
    }
}
