package crossread.ui.reader;

import crossread.model.Span;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Selecting in an article's text as in any text: drag, Shift and click, a word by two clicks, a
 * paragraph by three.
 */
final class TextSelecting {
    private final ArticleText text;
    private final String words;
    private final Locale locale;
    private final Consumer<@Nullable Span> onSelected;
    private int anchor = -1;
    private int head = -1;

    /**
     * @param words the article's text
     */
    TextSelecting(
            ArticleText text, String words, Locale locale, Consumer<@Nullable Span> onSelected) {
        this.text = text;
        this.words = words;
        this.locale = locale;
        this.onSelected = onSelected;
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
    }

    void all() {
        select(0, words.length());
    }

    /** Moves the end of what is selected by so many characters, from where it was begun. */
    void extend(int by) {
        if (anchor >= 0) {
            select(anchor, Math.clamp(head + by, 0, words.length()));
        }
    }

    /** Forgets what was begun. */
    void clear() {
        anchor = -1;
        head = -1;
    }

    private void onPressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = text.offsetAt(event.getX(), event.getY());
        if (event.isShiftDown() && anchor >= 0) {
            select(anchor, at);
        } else if (event.getClickCount() == 2) {
            Span word = wordAt(at);
            select(word.begin(), word.end());
        } else if (event.getClickCount() == 3) {
            Span paragraph = text.paragraphAt(at);
            select(paragraph.begin(), paragraph.end());
        } else {
            anchor = at;
            head = at;
            onSelected.accept(null);
        }
    }

    private void onDragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && anchor >= 0) {
            select(anchor, text.offsetAt(event.getX(), event.getY()));
        }
    }

    private Span wordAt(int offset) {
        BreakIterator boundaries = BreakIterator.getWordInstance(locale);
        boundaries.setText(words);
        int inside = Math.clamp(offset, 0, Math.max(0, words.length() - 1));
        int end = boundaries.following(inside);
        int begin = boundaries.previous();
        return end == BreakIterator.DONE || begin == BreakIterator.DONE
                ? new Span(inside, inside)
                : new Span(begin, end);
    }

    private void select(int from, int to) {
        anchor = from;
        head = to;
        onSelected.accept(from == to ? null : new Span(Math.min(from, to), Math.max(from, to)));
    }
}
