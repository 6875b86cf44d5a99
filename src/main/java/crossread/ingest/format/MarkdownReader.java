package crossread.ingest.format;

import crossread.ingest.page.PageText;
import crossread.ingest.page.StatedDate;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: its words without its marks, and the facts that stand in front of them. */
final class MarkdownReader implements FormatReader {
    /** Lines between two lines of three hyphens, as many site builders write them. */
    private static final Pattern FRONT =
            Pattern.compile(
                    "^\\s*---[ \\t]*\\R(?<lines>(?:(?!---).{0,2000}\\R){0,100})---[ \\t]*\\R");

    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?<name>[A-Za-z_]+):[ \\t]*(?<value>\\S.*)$");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(200).build();
    private final HtmlRenderer page = HtmlRenderer.builder().extensions(TABLES).build();
    private final TextContentRenderer plain = TextContentRenderer.builder().build();

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        String text = TextReader.text(source);
        Map<String, String> front = new HashMap<>();
        Matcher matcher = FRONT.matcher(text);
        if (matcher.lookingAt()) {
            front = fields(matcher.group("lines"));
            text = text.substring(matcher.end());
        }
        Node document = parser.parse(text);
        String title = front.get("title");
        harvest.add(
                new Draft(
                        source.name(),
                        first(front, "url", "link", "canonical", "source"),
                        title != null ? title : heading(document),
                        first(front, "outlet", "publisher", "publication", "site"),
                        first(front, "author", "authors", "byline"),
                        StatedDate.of(first(front, "date", "published", "pubdate")),
                        first(front, "lang", "language"),
                        PageText.ofFragment(page.render(document))));
    }

    private static Map<String, String> fields(String lines) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(lines);
        while (field.find()) {
            String value = field.group("value").strip().replaceAll("^([\"'])(.*)\\1$", "$2");
            fields.putIfAbsent(
                    field.group("name").toLowerCase(Locale.ROOT),
                    value.replaceAll("^\\[|\\]$", ""));
        }
        return fields;
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** The words of the first heading of the first rank. */
    private @Nullable String heading(Node document) {
        StringBuilder words = new StringBuilder();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        if (words.isEmpty() && heading.getLevel() == 1) {
                            words.append(plain.render(heading).strip());
                        }
                    }
                });
        return words.isEmpty() ? null : words.toString();
    }
}
