package crossread.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class WebPageTest {
    private static final String FIRST =
            "The bridge over the Mire was closed on Monday, the mayor said, after two cracks.";
    private static final String SECOND =
            "Nobody knows, she added, how deep they are, or when the bridge will be open again.";
    private static final String BODY =
            "<nav><a href=/>Home</a> <a href=/n>News</a></nav><article><h2>Two cracks</h2><p>"
                    + FIRST
                    + "</p><div class=share-bar><a href=#>Share this</a></div><p>"
                    + SECOND
                    + "</p></article><aside><p>Other, quite different, stories of the day, for you,"
                    + " and for your friends.</p></aside><footer>All rights reserved</footer>";
    private static final String TEXT = "Two cracks\n\n" + FIRST + "\n\n" + SECOND;

    private static WebPage page(String head) {
        String html = "<!doctype html><html lang=en-GB><head>" + head + "</head><body>" + BODY;
        return WebPage.of(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsLinkedData() {
        String head =
                """
                <script type="application/ld+json">{"@type": "NewsArticle",
                "headline": "Bridge \\u0026 cracks", "datePublished": "2031-02-03T23:30:00+01:00",
                "author": [{"@type": "Person", "name": "Jo Berg"}],
                "publisher": {"@type": "Organization", "name": "Harbour Gazette"}}</script>
                """;
        assertEquals(
                new WebPage(
                        "Bridge & cracks",
                        "Harbour Gazette",
                        "Jo Berg",
                        LocalDate.of(2031, 2, 3),
                        "en",
                        null,
                        TEXT),
                page(head));
    }

    @Test
    void readsOpenGraphAndMetaElements() {
        String head =
                """
                <title>Bridge closed | Harbour Gazette</title>
                <meta property="og:site_name" content="Harbour Gazette">
                <meta name="author" content="By Jo Berg">
                <meta property="article:published_time" content="2031-02-03">
                """;
        assertEquals(
                new WebPage(
                        "Bridge closed",
                        "Harbour Gazette",
                        "Jo Berg",
                        LocalDate.of(2031, 2, 3),
                        "en",
                        null,
                        TEXT),
                page(head));
    }

    @Test
    void readsAPageThatSaysNothingOfItself() {
        assertEquals(new WebPage(null, null, null, null, "en", null, TEXT), page(""));
    }

    @Test
    void trustsValidUtf8MoreThanTheDeclaredEncoding() {
        String html = "<meta charset=gb2312><title>Café Mire</title><p>" + FIRST;
        assertEquals("Café Mire", WebPage.of(html.getBytes(StandardCharsets.UTF_8)).title());
    }

    @Test
    void readsAnEncodingThatThePageDeclares() {
        String html = "<meta charset=windows-1251><title>Мост закрыт</title><p>" + FIRST;
        assertEquals(
                "Мост закрыт", WebPage.of(html.getBytes(Charset.forName("windows-1251"))).title());
    }
}
