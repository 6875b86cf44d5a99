package crossread.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much text each element of a page holds, counted in one walk. What stands in an element and in
 * no block inside it is its own. A character of a script that writes words in one or two counts as
 * three.
 */
final class Measures {
    private static final Set<String> PROSE_BLOCKS =
            Set.of("p", "pre", "blockquote", "div", "section", "li", "td", "dd");
    private static final int WORD_SIGN = 3;

    /** A block with fewer characters of its own is no running text. */
    private static final int PROSE = 80;

    private static final double MOSTLY_PROSE = 0.3;
    private static final Measure NOTHING = new Measure();

    private final Map<Element, Measure> all = new IdentityHashMap<>();

    /** What one element holds. */
    static final class Measure {
        private int text;
        private int links;
        private int prose;
        private int commas;
        private int own;
        private int ownCommas;

        int text() {
            return text;
        }

        int prose() {
            return prose;
        }

        int commas() {
            return commas;
        }

        int own() {
            return own;
        }

        int ownCommas() {
            return ownCommas;
        }

        double linkShare() {
            return text == 0 ? 0 : Math.min(1, (double) links / text);
        }

        private void add(Measure child, boolean isBlock) {
            own += isBlock ? 0 : child.own;
            ownCommas += isBlock ? 0 : child.ownCommas;
            text += child.text;
            links += child.links;
            prose += child.prose;
            commas += child.commas;
        }

        private void add(String words) {
            boolean afterSpace = true;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00A0';
                if (!space || !afterSpace) {
                    int worth = isWordSign(c) ? WORD_SIGN : 1;
                    own += worth;
                    text += worth;
                }
                if (c == ',' || c == '，' || c == '、') {
                    ownCommas++;
                    commas++;
                }
                afterSpace = space;
            }
        }

        private static boolean isWordSign(char c) {
            return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
        }
    }

    private Measures() {}

    static Measures of(Element root) {
        Measures measures = new Measures();
        Deque<Measure> open = new ArrayDeque<>();
        root.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && !open.isEmpty()) {
                            open.peek().add(text.getWholeText());
                        } else if (node instanceof Element) {
                            open.push(new Measure());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            Measure measure = open.pop();
                            close(element, measure);
                            measures.all.put(element, measure);
                            if (!open.isEmpty()) {
                                open.peek().add(measure, element.isBlock());
                            }
                        }
                    }
                });
        return measures;
    }

    private static void close(Element element, Measure measure) {
        if (element.normalName().equals("a")) {
            measure.links = measure.text;
        }
        int length = element.normalName().equals("p") ? measure.text : measure.own;
        if (PROSE_BLOCKS.contains(element.normalName())
                && length >= PROSE
                && measure.linkShare() < MOSTLY_PROSE) {
            measure.prose += length;
        }
    }

    /** What an element holds; nothing where it was not there when the page was measured. */
    Measure at(Node element) {
        return all.getOrDefault(element, NOTHING);
    }
}
