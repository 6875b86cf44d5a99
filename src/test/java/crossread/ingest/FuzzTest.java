package crossread.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.job.Progress;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Files of every format, hurt at random: each is read or refused with a sentence, and nothing is
 * thrown. A file that broke a reader is kept among the resources, in {@code hurt}.
 */
class FuzzTest {
    private static final String WORDS =
            "The harbour bridge was closed for nearly two hours on Tuesday, the authority said. ";
    private static final Map<String, byte[]> WHOLE = whole();

    /** It tells of every wound. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    @Property
    void refusesHurtTextsWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.txt", seed);
    }

    @Property
    void refusesHurtMarkdownWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.md", seed);
    }

    @Property
    void refusesHurtPagesWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.html", seed);
    }

    @Property
    void refusesHurtPdfsWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.pdf", seed);
    }

    @Property
    void refusesHurtWordDocumentsWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.docx", seed);
    }

    @Property
    void refusesHurtBooksWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.epub", seed);
    }

    @Property
    void refusesHurtMessagesWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.eml", seed);
    }

    @Property
    void refusesHurtFeedsWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.rss", seed);
        readHurt("a.json", seed);
    }

    @Property
    void refusesHurtWebArchivesWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.warc", seed);
        readHurt("a.warc.gz", seed);
    }

    @Property
    void refusesHurtArchivesWithASentence(@ForAll long seed) throws IOException {
        readHurt("a.zip", seed);
    }

    @Test
    void readsEachFileBeforeItIsHurt() throws IOException {
        for (Map.Entry<String, byte[]> file : WHOLE.entrySet()) {
            ReadResult result = read(file.getKey(), file.getValue());
            assertEquals(List.of(), result.problems(), file.getKey());
            assertEquals(1, result.articles().size(), file.getKey());
        }
    }

    @Test
    void outlivesEachFileThatBrokeAReaderOnce() throws IOException {
        Path folder = Path.of("src/test/resources/hurt");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                check(Inputs.read(List.of(file.toString()), Progress.NONE));
            }
        }
    }

    private static void readHurt(String name, long seed) throws IOException {
        check(read(name, hurt(WHOLE.getOrDefault(name, new byte[0]), new Random(seed))));
    }

    private static void check(ReadResult result) {
        assertTrue(result.articles().size() + result.problems().size() > 0);
        for (Problem problem : result.problems()) {
            assertTrue(problem.reason().endsWith("."), problem.reason());
        }
    }

    private static ReadResult read(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("hurt");
        Path file = folder.resolve(name);
        try {
            return Inputs.read(List.of(Files.write(file, bytes).toString()), Progress.NONE);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Changes, cuts, repeats and puts in bytes, a few times. */
    private static byte[] hurt(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int wound = random.nextInt(1, 8); wound > 0 && bytes.length > 4; wound--) {
            int at = random.nextInt(bytes.length);
            int end = at + random.nextInt(Math.min(64, bytes.length - at) + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(5)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> out.write(bytes, at, end - at);
                case 2 -> out.writeBytes("<[{(&%\0\u00FF".getBytes(StandardCharsets.ISO_8859_1));
                case 3 -> end = Math.min(bytes.length, end + random.nextInt(200));
                default -> {
                    byte[] noise = new byte[end - at];
                    random.nextBytes(noise);
                    out.writeBytes(noise);
                }
            }
            out.write(bytes, end, bytes.length - end);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private static Map<String, byte[]> whole() {
        try {
            byte[] warc =
                    Documents.record("resource", "https://a.example/", "text/html", html())
                            .getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(warc);
            }
            return Map.ofEntries(
                    Map.entry("a.txt", bytes("4 February 2031\n\n" + WORDS.repeat(3))),
                    Map.entry("a.md", bytes("---\ntitle: x\n---\n# Bridge\n\n*" + WORDS + "*\n")),
                    Map.entry("a.html", bytes(html())),
                    Map.entry("a.pdf", pdf()),
                    Map.entry("a.docx", docx()),
                    Map.entry("a.epub", epub()),
                    Map.entry("a.eml", bytes(mail())),
                    Map.entry("a.rss", bytes(feed())),
                    Map.entry("a.json", bytes(json())),
                    Map.entry("a.warc", warc),
                    Map.entry("a.warc.gz", packed.toByteArray()),
                    Map.entry("a.zip", Documents.zip("in/a.txt", WORDS, "b.png", "no text")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String html() {
        return "<html lang=en><head><title>Bridge</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Jo Berg\"}]}</script></head>"
                + "<body><nav><a href=x>Home</a></nav><article><h1>Bridge</h1><p>"
                + WORDS.repeat(4)
                + "</p><ul><li>One &amp; two</ul><table><tr><td>40</table></article></body></html>";
    }

    private static byte[] pdf() throws IOException {
        return Documents.pdf(null, List.of(List.of(new Documents.Line(11, 60, 700, WORDS))));
    }

    private static byte[] docx() throws IOException {
        return Documents.zip(
                "word/document.xml",
                "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>"
                        + WORDS
                        + "</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] epub() throws IOException {
        return Documents.zip(
                "META-INF/container.xml",
                "<container><rootfile full-path='a.opf'/></container>",
                "a.opf",
                "<package><manifest><item id='a' href='a.html'/></manifest>"
                        + "<spine><itemref idref='a'/></spine></package>",
                "a.html",
                html());
    }

    private static String mail() {
        return "From: Jo Berg <jo@a.example>\r\nSubject: =?utf-8?q?Bridge?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + WORDS
                + "=\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--x--\r\n";
    }

    private static String feed() {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>A</title><item>"
                + "<title>Bridge</title><link>https://a.example/</link><pubDate>Tue, 04 Feb 2031"
                + " 10:00:00 GMT</pubDate><description><![CDATA[<p>"
                + WORDS
                + "</p>]]></description></item></channel></rss>";
    }

    private static String json() {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":"
                + "\"https://a.example/\",\"authors\":[{\"name\":\"Jo\"}],\"content_text\":\""
                + WORDS
                + "\"}]}";
    }
}
