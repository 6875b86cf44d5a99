package crossread.ingest.feed;

import crossread.ingest.page.PageText;
import crossread.ingest.page.StatedDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads RSS of every version, and Atom. */
final class XmlFeed {
    private static final List<String> BODIES =
            List.of("content:encoded", "content", "description", "summary");
    private static final List<String> DATES =
            List.of("pubdate", "published", "dc:date", "issued", "updated");

    private XmlFeed() {}

    static Feed of(byte[] bytes) throws IOException {
        Document document =
                Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        Element feed = document.selectFirst("feed, channel");
        if (feed == null) {
            throw new IOException("no feed");
        }
        List<FeedItem> items = document.select("item, entry").stream().map(XmlFeed::item).toList();
        String language = first(feed, List.of("language", "dc:language"));
        return new Feed(
                first(feed, List.of("title")),
                Feed.language(language != null ? language : feed.attr("xml:lang")),
                items);
    }

    private static FeedItem item(Element item) {
        Element author = child(item, "author");
        Element name = author == null ? null : child(author, "name");
        String title = first(item, List.of("title"));
        return new FeedItem(
                title == null ? null : Feed.given(Jsoup.parseBodyFragment(title).text()),
                address(item),
                name != null ? Feed.given(name.text()) : author(item),
                StatedDate.of(first(item, DATES)),
                text(item));
    }

    /** RSS asks for "mail@example.org (Name)" in its own field, and few write it so. */
    private static @Nullable String author(Element item) {
        String given = first(item, List.of("dc:creator", "author"));
        if (given == null) {
            return null;
        }
        String name = given.replaceFirst("^\\S+@\\S+\\s*\\(?([^)]*)\\)?$", "$1");
        return Feed.given(name.replaceFirst("(?i)^by\\s+", ""));
    }

    private static @Nullable String address(Element item) {
        for (Element link : item.children()) {
            if (link.normalName().equals("link")) {
                String rel = link.attr("rel");
                String place = link.hasAttr("href") ? link.attr("href") : link.text();
                if ((rel.isEmpty() || rel.equals("alternate")) && isAddress(place)) {
                    return place.strip();
                }
            }
        }
        String id = first(item, List.of("guid", "id"));
        return id != null && isAddress(id) ? id : null;
    }

    private static boolean isAddress(String place) {
        return place.strip().matches("(?i)https?://\\S{1,2000}");
    }

    private static String text(Element item) {
        for (String name : BODIES) {
            Element body = child(item, name);
            if (body != null) {
                boolean isMarkup = body.attr("type").equals("xhtml");
                String text = PageText.ofFragment(isMarkup ? body.html() : body.wholeText());
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static @Nullable String first(Element parent, List<String> names) {
        for (String name : names) {
            Element child = child(parent, name);
            String text = child == null ? null : Feed.given(child.text());
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }
}
