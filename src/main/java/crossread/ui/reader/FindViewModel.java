package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Span;
import crossread.ui.kit.Selection;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds words in all articles, and goes from one place to the next. */
public final class FindViewModel {
    private final Selection selection;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<List<Hit>> hits =
            new ReadOnlyObjectWrapper<>(this, "hits", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Hit> current =
            new ReadOnlyObjectWrapper<>(this, "current", null);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");
    private final Subscription subscription;

    FindViewModel(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(findings -> search()),
                        words.subscribe(now -> search()),
                        open.subscribe(now -> search()));
    }

    void close() {
        subscription.unsubscribe();
    }

    /** Whether words are being searched for; all places are marked as long as it is. */
    public BooleanProperty openProperty() {
        return open;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** All places, in the order of the articles. */
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** The place that is shown, or null. */
    public ReadOnlyObjectProperty<@Nullable Hit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** "3 of 17", or that nothing was found. */
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Starts to search; words that are selected in an article are searched for. */
    public void start() {
        var selected = selection.wordsProperty().get();
        if (selected != null && selected.span().length() < 200) {
            Article article = selection.findings().index().article(selected.article());
            words.set(selected.span().in(article.text()).replaceAll("\\s+", " ").strip());
        }
        open.set(true);
    }

    /** The next place; after the last comes the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /** Where words stand in one article. */
    List<Span> in(String article) {
        return hits.get().stream()
                .filter(hit -> hit.article().equals(article))
                .map(Hit::span)
                .toList();
    }

    private void step(int by) {
        if (!open.get()) {
            open.set(true);
        }
        List<Hit> all = hits.get();
        if (all.isEmpty()) {
            return;
        }
        Hit shown = current.get();
        int now = shown == null ? -1 : all.indexOf(shown);
        int next = now < 0 ? (by > 0 ? 0 : all.size() - 1) : now + by;
        current.set(all.get(Math.floorMod(next, all.size())));
        updatePosition();
    }

    private void search() {
        List<Hit> found = new ArrayList<>();
        if (open.get()) {
            for (Article article : selection.findings().comparison().articles()) {
                WordSearch.of(words.get(), article.text())
                        .forEach(span -> found.add(new Hit(article.id(), span)));
            }
        }
        Hit before = current.get();
        hits.set(List.copyOf(found));
        current.set(before != null && found.contains(before) ? before : null);
        if (current.get() == null && !found.isEmpty()) {
            current.set(found.getFirst());
        }
        updatePosition();
    }

    private void updatePosition() {
        int all = hits.get().size();
        if (!open.get() || words.get().isBlank()) {
            position.set("");
        } else if (all == 0) {
            position.set(messages.get("find.nothing"));
        } else {
            position.set(messages.get("find.position", hits.get().indexOf(current.get()) + 1, all));
        }
    }
}
