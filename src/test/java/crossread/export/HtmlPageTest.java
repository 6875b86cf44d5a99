package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Reviewed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class HtmlPageTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> & <img src=http://example.org/x onerror=alert(2)>"
                    + " \"'></mark></article><style>*{}</style> \u0000\uD800 \u202Eend";

    @Test
    void isParsedWithoutAnError() {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        parser.parseInput(HtmlPage.of(Reviewed.of(Fixture.ferry())), "");
        assertEquals(List.of(), parser.getErrors());
    }

    @Test
    void givesEveryPlaceOneNameAndEveryLinkAPlace() {
        Document page = page(Fixture.ferry());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (String link : page.select("a").eachAttr("href")) {
            assertTrue(link.startsWith("#") && ids.contains(link.substring(1)), link);
        }
    }

    @Test
    void asksTheNetworkForNothing() {
        Document page = page(hostile());
        assertEquals(0, page.select("[src], link, iframe, object, [action], image").size());
        assertFalse(page.select("style").html().contains("url("));
        assertTrue(page.select("meta[http-equiv]").attr("content").contains("default-src 'none'"));
    }

    @Test
    void showsTheWholeTextOfEachArticle() {
        Comparison comparison = Fixture.ferry();
        Document page = page(comparison);
        for (Article article : comparison.articles()) {
            Element shown = page.expectFirst("#article-" + article.id() + " .text");
            shown.select(".number").remove();
            String words = article.text().replaceAll("\\s+", " ").strip();
            assertEquals(words, shown.text().strip());
        }
    }

    @Test
    void marksTheWordsOfEveryLinkedClaim() {
        Comparison comparison = Fixture.ferry();
        Document page = page(comparison);
        Catalogue catalogue = Catalogue.of(comparison);
        for (Mark mark : catalogue.marks().all()) {
            String id = mark.claim().id();
            String words =
                    page.select("mark[data-claims~=(^| )" + id + "( |$)]").stream()
                            .map(Element::wholeText)
                            .collect(Collectors.joining());
            assertEquals(catalogue.words(mark.claim()), Book.even(words));
        }
    }

    @Test
    void keepsHostileTextText() {
        Document page = page(hostile());
        assertEquals(1, page.select("script").size());
        assertEquals(1, page.select("style").size());
        assertEquals(0, page.select("img, [onerror]").size());
        assertTrue(page.expectFirst("article h3").text().contains("<script>alert(1)</script>"));
        assertTrue(page.expectFirst("article .text").text().contains("<script>alert(1)"));
    }

    @Test
    void isTheSameBytesTwice() {
        assertEquals(
                HtmlPage.of(Reviewed.of(Fixture.ferry())),
                HtmlPage.of(Reviewed.of(Fixture.ferry())));
    }

    private static Document page(Comparison comparison) {
        return Parser.htmlParser().parseInput(HtmlPage.of(Reviewed.of(comparison)), "");
    }

    /** Two articles whose every word is meant to break out of a document. */
    static Comparison hostile() {
        Fixture fixture = new Fixture();
        fixture.article(HOSTILE + ".txt", HOSTILE, HOSTILE, HOSTILE + " =1+1 is so.");
        fixture.article("=cmd.txt", "=cmd", "@title", "+1 it is, |a|b| [x](http://x.example) so.");
        String one = fixture.claim("a1", "=1+1 is so", Kind.STATEMENT);
        String two = fixture.claim("a2", "+1 it is, |a|b| [x](http://x.example)", Kind.STATEMENT);
        fixture.event(HOSTILE, null, List.of("a1", "a2"), null, "");
        fixture.topic("=HYPERLINK(\"http://x.example\")" + HOSTILE, "e1", one, two);
        fixture.link(one, two, Relation.CONFLICT, null, "-2 " + HOSTILE);
        return fixture.build();
    }
}
