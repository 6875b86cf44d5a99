package crossread.ui.reader;

import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it is shown.
 *
 * @param span where it stands in the article
 * @param style how it is set
 * @param opens the passage that begins with it, where the article has several; else null
 */
public record Block(Span span, Style style, @Nullable Passage opens) {
    private static final int LONGEST_HEADING = 90;

    /** How a paragraph is set. */
    public enum Style {
        BODY,
        HEADING,
        FURNITURE
    }

    /** The paragraphs of an article, in order. */
    public static List<Block> of(Article article) {
        List<Block> blocks = new ArrayList<>();
        Passage open = null;
        for (Span span : article.paragraphs()) {
            Passage passage = article.passageAt(span.begin());
            boolean opens =
                    !passage.equals(open) && (open != null || article.passages().size() > 1);
            blocks.add(new Block(span, style(article, span), opens ? passage : null));
            open = passage;
        }
        return List.copyOf(blocks);
    }

    private static Style style(Article article, Span span) {
        if (article.furniture().stream().anyMatch(part -> part.contains(span))) {
            return Style.FURNITURE;
        }
        return looksLikeHeading(span.in(article.text()).strip()) ? Style.HEADING : Style.BODY;
    }

    /** Short, begins with a capital, and ends like no sentence. */
    private static boolean looksLikeHeading(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && Character.isUpperCase(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }
}
