package crossread.ui.library;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Event;
import crossread.model.Likeness;
import crossread.model.Repeat;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The articles that are open, in words. */
public final class LibraryViewModel {
    private final Selection selection;
    private final Messages messages;
    private final Dates dates;
    private final Alike alike;
    private List<Article> searched = List.of();
    private Map<String, Repeat> repeats = Map.of();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper(this, "heading", "");
    private final Subscription subscription;

    /**
     * An article in the list.
     *
     * @param id the article's
     * @param name outlet or file
     * @param title headline or first words
     * @param date day of publication, or that there is none
     * @param events what it is about; empty where no event was found
     * @param note what it repeats; empty where it is no version of another one
     */
    public record Entry(
            String id, String name, String title, String date, List<String> events, String note) {
        public Entry {
            events = List.copyOf(events);
        }
    }

    /** Finds articles that are alike to one before them, and calls back when it is done. */
    @FunctionalInterface
    public interface Alike {
        void find(List<Article> articles, Consumer<List<Repeat>> found);
    }

    public LibraryViewModel(Selection selection, Messages messages, Messages kit) {
        this(selection, (articles, found) -> {}, messages, kit);
    }

    public LibraryViewModel(Selection selection, Alike alike, Messages messages, Messages kit) {
        this.alike = alike;
        this.selection = selection;
        this.messages = messages;
        this.dates = new Dates(kit);
        this.subscription = selection.findingsProperty().subscribe(this::update);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    public ObservableList<Entry> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /** "5 articles". */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Brings an article into sight. */
    public void open(Entry entry) {
        selection.articleProperty().set(null);
        selection.articleProperty().set(entry.id());
    }

    private void update(Findings findings) {
        List<Article> articles = findings.comparison().articles();
        heading.set(messages.get("heading", articles.size()));
        if (!articles.equals(searched)) {
            searched = articles;
            repeats = Map.of();
            alike.find(articles, found -> onFound(articles, found));
        }
        list(findings);
    }

    private void onFound(List<Article> articles, List<Repeat> found) {
        if (articles.equals(searched) && !found.isEmpty()) {
            repeats =
                    found.stream()
                            .collect(
                                    Collectors.toMap(
                                            repeat -> repeat.again().id(), repeat -> repeat));
            list(selection.findings());
        }
    }

    private void list(Findings findings) {
        List<Article> articles = findings.comparison().articles();
        entries.setAll(articles.stream().map(article -> entry(article, findings)).toList());
    }

    private String note(Article article) {
        Repeat repeat = repeats.get(article.id());
        if (repeat == null || repeat.likeness() == Likeness.OTHER) {
            return "";
        }
        return messages.get(
                repeat.likeness() == Likeness.SAME_TEXT ? "note.same" : "note.version",
                ArticleNames.name(repeat.first()));
    }

    private Entry entry(Article article, Findings findings) {
        return new Entry(
                article.id(),
                ArticleNames.name(article),
                ArticleNames.title(article),
                dates.published(article.published()),
                findings.events(article).stream().map(this::label).toList(),
                note(article));
    }

    private String label(Event event) {
        return messages.get("event", dates.shortly(event.when()), event.label());
    }
}
