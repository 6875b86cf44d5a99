package crossread.ingest.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;

/** All the text of a piece of HTML that holds an article and nothing beside it. */
public final class PageText {
    private PageText() {}

    /** The text, blocks parted by a blank line; empty where there is none. */
    public static String ofFragment(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(MainText.NEVER).remove();
        return Blocks.of(List.of(document.body()), Measures.of(document.body()));
    }

    /** The first words that stand as a heading, or an empty text. */
    public static String heading(String html) {
        Element heading = Jsoup.parseBodyFragment(html).selectFirst("h1, h2, h3");
        return heading == null ? "" : heading.text().strip();
    }
}
