package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.ingest.page.PageText;
import crossread.ingest.page.StatedDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an EPUB: an article for each part of its reading order that holds running text. */
final class BookReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final String CONTAINER = "META-INF/container.xml";

    /** A part with fewer words is a cover or a list of contents, unless it is the only one. */
    private static final int FEWEST_WORDS = 40;

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        Map<String, byte[]> files =
                ZipEntries.of(source, name -> name.matches("(?i).*\\.(?:xml|opf|x?html?)"), 64);
        byte[] container = files.get(CONTAINER);
        Element root = container == null ? null : xml(container).selectFirst("rootfile[full-path]");
        String place = root == null ? "" : root.attr("full-path");
        byte[] contents = files.get(place);
        if (contents == null) {
            throw new UnreadableException(MESSAGES.get("damaged"));
        }
        Document book = xml(contents);
        List<Draft> parts = new ArrayList<>();
        Map<String, String> paths = paths(book, place);
        Set<String> read = new HashSet<>();
        for (Element item : book.select("spine > itemref")) {
            String path = paths.getOrDefault(item.attr("idref"), "");
            byte[] page = files.get(path);
            if (page != null && read.add(path)) {
                parts.add(part(source, path, book, TextReader.text(page)));
            }
        }
        List<Draft> full = parts.stream().filter(part -> words(part) >= FEWEST_WORDS).toList();
        List<Draft> kept = full.isEmpty() ? parts.stream().limit(1).toList() : full;
        if (kept.isEmpty()) {
            throw new UnreadableException(MESSAGES.get("without-text"));
        }
        for (Draft part : kept) {
            harvest.add(kept.size() == 1 ? only(part, source.name(), book) : part);
        }
    }

    private static int words(Draft part) {
        return part.text().split("\\s+", FEWEST_WORDS + 1).length;
    }

    private static Draft part(Source source, String path, Document book, String html) {
        String heading = PageText.heading(html);
        String publisher = fact(book, "publisher");
        return new Draft(
                source.name() + "/" + path,
                null,
                heading.isEmpty() ? null : heading,
                publisher != null ? publisher : fact(book, "title"),
                fact(book, "creator"),
                StatedDate.of(fact(book, "date")),
                language(book),
                PageText.ofFragment(html));
    }

    /** A book of one article is that article: its title is the book's, its name the file's. */
    private static Draft only(Draft part, String name, Document book) {
        String title = fact(book, "title");
        return new Draft(
                name,
                fact(book, "source"),
                title != null ? title : part.title(),
                fact(book, "publisher"),
                part.author(),
                part.published(),
                part.language(),
                part.text());
    }

    /**
     * Where the files of the items lie in the archive, by the items' ids; the contents left out.
     */
    private static Map<String, String> paths(Document book, String place) {
        Map<String, String> paths = new HashMap<>();
        Path folder = Path.of("/" + place).getParent();
        for (Element item : book.select("manifest > item[href]")) {
            if (!item.attr("properties").contains("nav") && folder != null) {
                String href =
                        URLDecoder.decode(
                                item.attr("href").replace("+", "%2B"), StandardCharsets.UTF_8);
                paths.putIfAbsent(
                        item.id(), folder.resolve(href).normalize().toString().substring(1));
            }
        }
        return paths;
    }

    private static @Nullable String fact(Document book, String name) {
        Element element = book.selectFirst("metadata > dc|" + name);
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }

    private static @Nullable String language(Document book) {
        String language = fact(book, "language");
        return language == null ? null : language.replaceFirst("[-_].*", "");
    }

    private static Document xml(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    }
}
