package crossread.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the element that holds a page's article, by where its running text is densest: every
 * paragraph counts for the elements around it by its length and commas, less what of it are links.
 */
final class MainText {
    /** What is never part of the words of an article. */
    static final String NEVER =
            "script, style, noscript, template, nav, iframe, svg, button, input, select, textarea,"
                    + " object, embed, canvas, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=dialog], [role=menu]";

    private static final Pattern BESIDE =
            Pattern.compile(
                    "comment|sidebar|foot(?:er)?\\b|footnav|share|sharing|social|related|promo|"
                            + "newsletter|advert|\\bads?\\b|sponsor|cookie|banner|menu|\\bnav|breadcrumb|"
                            + "subscri|popup|modal|recommend|masthead|outbrain|taboola|teaser|"
                            + "most-(?:read|popular)|trending|skip-|pagination|signup|sign-up|paywall|"
                            + "toolbar|disqus|byline-block|tags?-list|\\bhidden\\b");
    private static final Pattern COMMENTS =
            Pattern.compile("\\bcomments?(?:\\b|[-_]?list)|disqus|\\brepl(?:y|ies)\\b|respond");

    /** A page with as much running text beside its comments is an article with comments. */
    private static final int ENOUGH = 500;

    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:article|art|entry|post|story)[-_]{0,2}(?:body|content|text)\\b");
    private static final Pattern GALLERY =
            Pattern.compile("\\bslide-?show|\\bcarousel|gallery(?:\\b|[-_])");

    /** A page with as much running text beside its pictures is no picture story. */
    private static final int ENOUGH_BESIDE_PICTURES = 1500;

    private static final Pattern INSIDE =
            Pattern.compile("article|body|content|entry|main|story|post|text|page|column|blog");
    private static final Set<String> OWN_ONLY = Set.of("div", "section", "td", "li");
    private static final int SHORTEST = 25;
    private static final double SIBLING = 0.2;

    /** How far up an article's parts are looked for, and how much text they must add. */
    private static final int LEVELS = 6;

    private static final double GAIN = 1.25;

    /** In the order of the page. */
    private final List<Element> candidates = new ArrayList<>();

    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final Measures measures;

    private MainText(Measures measures) {
        this.measures = measures;
    }

    /** The text of a page, blocks parted by a blank line; empty where it has none. */
    static String of(Document document) {
        Document page = document.clone();
        page.select(NEVER).remove();
        page.select("[style]").stream()
                .filter(e -> HIDDEN.matcher(e.attr("style")).find())
                .forEach(Element::remove);
        Element body = page.body();
        prune(body, Measures.of(body));
        MainText main = new MainText(Measures.of(body));
        main.score(body);
        Element top = main.best();
        List<Element> parts =
                top == null ? List.of(body) : main.withSiblings(main.widened(top, body));
        return Blocks.of(parts, main.measures);
    }

    /** The element, or the one around it that holds much more running text: an article in parts. */
    private Element widened(Element top, Element body) {
        Element widest = top;
        int length = measures.at(top).prose();
        Element around = top.parent();
        for (int level = 0;
                level < LEVELS && around != null && around != body && !isBody(widest, body);
                level++) {
            int more = measures.at(around).prose();
            if (more > length * GAIN) {
                widest = around;
                length = more;
            }
            around = around.parent();
        }
        return widest;
    }

    /** Whether an element alone on its page says that it is the body of the article. */
    private static boolean isBody(Element element, Element body) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return body.select("[itemprop~=(?i)articlebody]").size() == 1;
        }
        return WHOLE.matcher(name(element)).find()
                && (element.className().isEmpty()
                        || body.getElementsByAttributeValue("class", element.attr("class")).size()
                                == 1);
    }

    /** Takes away what names itself as something beside the article, unless most text is in it. */
    private static void prune(Element body, Measures measures) {
        int all = Math.max(1, measures.at(body).text());
        int prose = measures.at(body).prose();
        for (Element element : body.select("*[class], *[id], aside, footer, header, form")) {
            if (element == body || element.parent() == null) {
                continue;
            }
            String name = name(element);
            boolean beside =
                    BESIDE.matcher(name).find()
                            || List.of("aside", "footer").contains(element.normalName());
            Measures.Measure measure = measures.at(element);
            int others = prose - measure.prose();
            boolean areComments = COMMENTS.matcher(name).find() && others > ENOUGH;
            boolean arePictures = GALLERY.matcher(name).find() && others > ENOUGH_BESIDE_PICTURES;
            boolean holdsMost = measure.text() * 3L > all && !areComments && !arePictures;
            boolean isRoot = List.of("article", "main", "body").contains(element.normalName());
            if ((beside || arePictures) && !holdsMost && !isRoot) {
                element.remove();
            }
        }
    }

    private void score(Element body) {
        for (Element block : body.select("p, pre, blockquote, td, div, section, li")) {
            boolean ownOnly = OWN_ONLY.contains(block.normalName());
            Measures.Measure measure = measures.at(block);
            int length = ownOnly ? measure.own() : measure.text();
            if (length < SHORTEST) {
                continue;
            }
            double worth = 1 + (ownOnly ? measure.ownCommas() : measure.commas());
            worth += Math.min(length / 100, 3);
            worth *= 1 - measure.linkShare();
            double share = 1;
            boolean isDivision = block.normalName().matches("div|section");
            Element above = isDivision && !isLeaf(block) ? block : block.parent();
            for (int level = 0; level < 4 && above != null && above != body.parent(); level++) {
                if (scores.merge(above, worth * share, Double::sum) == worth * share) {
                    candidates.add(above);
                }
                share = level == 0 ? 0.5 : share * 0.6;
                above = above.parent();
            }
        }
    }

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Element element : candidates) {
            Measures.Measure measure = measures.at(element);
            double score =
                    weight(element) + scores.getOrDefault(element, 0.0) * (1 - measure.linkShare());
            boolean longer = best != null && measure.text() > measures.at(best).text();
            if (score > most || (score == most && longer)) {
                most = score;
                best = element;
            }
        }
        return best;
    }

    private static double weight(Element element) {
        double weight = INSIDE.matcher(name(element)).find() ? 15 : 0;
        weight -= BESIDE.matcher(name(element)).find() ? 25 : 0;
        return weight + (element.normalName().matches("article|main") ? 25 : 0);
    }

    /** The best element, and those beside it that read as parts of the same text. */
    private List<Element> withSiblings(Element top) {
        Element parent = top.parent();
        if (parent == null) {
            return List.of(top);
        }
        double least = Math.max(10, SIBLING * scores.getOrDefault(top, 0.0));
        return parent.children().stream()
                .filter(
                        child ->
                                child == top
                                        || scores.getOrDefault(child, 0.0) >= least
                                        || isParagraph(child))
                .toList();
    }

    /** Whether a division holds no block of its own, and so is used as a paragraph. */
    private static boolean isLeaf(Element block) {
        return block.children().stream().noneMatch(Element::isBlock);
    }

    private boolean isParagraph(Element child) {
        return child.normalName().equals("p")
                && measures.at(child).text() > 80
                && measures.at(child).linkShare() < 0.25;
    }

    private static String name(Element element) {
        // A long id with hyphens is made of a heading's words.
        String id = element.id().split("-").length > 3 ? "" : element.id();
        return (element.className() + " " + id).toLowerCase(Locale.ROOT);
    }
}
