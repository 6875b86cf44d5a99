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

    private static WebPage body(String html) {
        return WebPage.of(("<html><body>" + html).getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraphs(int count) {
        return ("<p>" + FIRST + "</p>").repeat(count);
    }

    @Test
    void leavesOutTheSitesNameThatAWindowsTitleEndsWith() {
        assertEquals(
                "Two cracks close the bridge",
                page("<title>Two cracks close the bridge – My website</title>").title());
        assertEquals("Cracks – Bridge", page("<title>Cracks – Bridge</title>").title());
    }

    @Test
    void staysWithinWhatSaysThatItIsTheArticle() {
        String others = "<div><div>" + paragraphs(1) + "</div></div>";
        assertEquals(
                FIRST + "\n\n" + FIRST,
                body("<div class=page><div class=article-body>"
                                + paragraphs(2)
                                + "</div>"
                                + others.repeat(3)
                                + "</div>")
                        .text());
    }

    @Test
    void joinsAnArticleWhosePartsAllSayThatTheyAreIt() {
        String part = "<div><div class=article-text>" + paragraphs(1) + "</div></div>";
        assertEquals(
                FIRST + "\n\n" + FIRST + "\n\n" + FIRST,
                body("<div class=page>" + part.repeat(3) + "</div>").text());
    }

    @Test
    void leavesOutPicturesWithTheirCaptionsBesideAnArticle() {
        String slide = "<li>" + SECOND + SECOND + "</li>";
        assertEquals(
                paragraphs(20).replace("</p>", "\n\n").replace("<p>", "").strip(),
                body("<div class=article-body><ul class=slideshow>"
                                + slide.repeat(30)
                                + "</ul>"
                                + paragraphs(20)
                                + "</div>")
                        .text());
    }

    @Test
    void readsTextThatIsSetInLinesOfDivisions() {
        String line = "<div><span style='color: black'>" + FIRST + "</span></div>";
        String note = "<div class=note><p>" + SECOND + "</p></div>";
        String text = body("<div><div>" + line.repeat(6) + "</div>" + note + "</div>").text();
        assertEquals(FIRST, text.lines().findFirst().orElse(""));
    }

    @Test
    void findsTheNameInABoxAboutTheAuthor() {
        String box =
                "<div class=author-box><a class=author-link>Jo Berg</a><span>City editor</span></div>";
        String follow = "<ul><li class=author-follow>Ann Lee has written 40 stories</li></ul>";
        assertEquals("Jo Berg", body(follow + box + paragraphs(3)).author());
    }

    @Test
    void takesThePageWordForWhereItBelongs() {
        assertEquals(
                "https://gazette.example/bridge",
                page("<link rel=canonical href=https://gazette.example/bridge>").address());
        assertEquals(null, page("<link rel=canonical href=/bridge>").address());
    }
}
