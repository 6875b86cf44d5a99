package crossread.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The blocks of some elements as text: paragraphs, headings, list items, in the page's order. */
final class Blocks {
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table", "form");
    private static final double MOSTLY_LINKS = 0.7;

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private final Measures measures;

    private Blocks(Measures measures) {
        this.measures = measures;
    }

    static String of(List<Element> elements, Measures measures) {
        Blocks blocks = new Blocks(measures);
        for (Element element : elements) {
            blocks.add(element);
            blocks.end();
        }
        return String.join("\n\n", blocks.blocks);
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            addElement(element);
        }
    }

    private void addElement(Element element) {
        if (element.normalName().equals("br")) {
            line.append(
                    element.nextElementSibling() instanceof Element next
                                    && next.normalName().equals("br")
                            ? "\0"
                            : " ");
            return;
        }
        if (LISTS.contains(element.normalName())
                && measures.at(element).linkShare() > MOSTLY_LINKS) {
            return;
        }
        boolean block = element.isBlock() || element.normalName().matches("td|th|figcaption|li|tr");
        if (block) {
            end();
        }
        element.childNodes().forEach(this::add);
        if (block) {
            end();
        }
    }

    /** Ends a block: what was gathered becomes one, or several where line breaks part it. */
    private void end() {
        for (String part : line.toString().split("\0")) {
            String text = part.replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!text.isEmpty()) {
                blocks.add(text);
            }
        }
        line.setLength(0);
    }
}
