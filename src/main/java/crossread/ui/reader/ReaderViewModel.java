package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Shown;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which articles are in sight, and where the walk along the links is. */
public final class ReaderViewModel {
    private static final Filter CONFLICTS = new Filter(EnumSet.of(RelationStyle.CONFLICT), true);

    private final Selection selection;
    private final Messages messages;
    private final LinkWalk walk = new LinkWalk();
    private final FindViewModel find;
    private final BooleanProperty folding = new SimpleBooleanProperty(this, "folding", true);
    private final ObjectProperty<@Nullable String> focused =
            new SimpleObjectProperty<>(this, "focused", null);
    private final ReadOnlyObjectWrapper<ColumnOrder> columns =
            new ReadOnlyObjectWrapper<>(this, "columns", ColumnOrder.EMPTY);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final Subscription subscription;
    private List<String> shown = List.of();

    public ReaderViewModel(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
        this.find = new FindViewModel(selection, messages);
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::onFindings),
                        selection.linkProperty().subscribe(this::onLink),
                        selection.articleProperty().subscribe(this::onArticle),
                        selection.filterProperty().subscribe(filter -> updatePosition()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
        find.close();
    }

    /** The search for words in all articles. */
    public FindViewModel find() {
        return find;
    }

    /** Whether runs of paragraphs without links are folded. */
    public BooleanProperty foldingProperty() {
        return folding;
    }

    /** Id of the article that the keyboard is in, or null. */
    public ObjectProperty<@Nullable String> focusedProperty() {
        return focused;
    }

    /** Holds an article at the left, or lets go of it. */
    public void togglePin(String article) {
        ColumnOrder now = columns.get();
        columns.set(now.pinning(article.equals(now.pinned()) ? null : article));
    }

    /** Holds the article that the keyboard is in at the left, or lets go of it. */
    public void togglePin() {
        String article = current();
        if (article != null) {
            togglePin(article);
        }
    }

    /** Puts an article where another one is, which makes room for it. */
    public void place(String article, String at) {
        columns.set(columns.get().placed(article, at));
    }

    /** Moves the article that the keyboard is in so many places further right. */
    public void shift(int by) {
        String article = current();
        if (article != null) {
            columns.set(columns.get().shifted(article, by));
        }
    }

    /** Brings an article into sight. */
    public void reveal(String article) {
        columns.set(columns.get().revealing(article));
    }

    private @Nullable String current() {
        List<String> visible = columns.get().visible();
        String now = focused.get();
        if (now != null && visible.contains(now)) {
            return now;
        }
        return visible.isEmpty() ? null : visible.getFirst();
    }

    public ReadOnlyObjectProperty<ColumnOrder> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** Where the selected link is among those shown: "3 of 41". */
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** What the last step has to say, or nothing: "That was the last link." */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The articles in sight, from left to right. */
    public List<Article> visibleArticles() {
        return columns.get().visible().stream().map(selection.findings().index()::article).toList();
    }

    public void fit(double width) {
        columns.set(columns.get().withCapacity(ColumnOrder.capacity(width)));
    }

    public void move(int by) {
        columns.set(columns.get().moved(by));
    }

    public void nextLink() {
        step(selection.findings().links(selection.filter()), true, false);
    }

    public void previousLink() {
        step(selection.findings().links(selection.filter()), false, false);
    }

    public void nextConflict() {
        step(selection.findings().links(CONFLICTS), true, true);
    }

    public void previousConflict() {
        step(selection.findings().links(CONFLICTS), false, true);
    }

    /** The claims at the other ends of a claim's links that the filter shows, and itself. */
    public Set<String> partners(Claim claim) {
        Set<String> ids = new java.util.HashSet<>(Set.of(claim.id()));
        for (Link link : selection.findings().linksOf(claim)) {
            if (shown().has(link)) {
                ids.add(link.partnerOf(claim.id()));
            }
        }
        return ids;
    }

    /** What a claim's links have to say, strongest first, as far as the filter shows them. */
    public List<LinkNote> notes(Claim claim) {
        return selection.findings().linksOf(claim).stream()
                .filter(shown()::has)
                .map(link -> LinkNote.of(link, claim, selection.findings()))
                .toList();
    }

    private Shown shown() {
        return selection.findings().shown(selection.filter());
    }

    private void step(List<Link> links, boolean forward, boolean conflicts) {
        LinkWalk.Step step = walk.step(links, selection.linkProperty().get(), forward);
        Link found = step.link();
        if (found != null) {
            notice.set("");
            selection.select(found);
        } else if (step.atEnd()) {
            notice.set(messages.get(forward ? "walk.last" : "walk.first"));
        } else {
            notice.set(messages.get(conflicts ? "walk.noConflicts" : "walk.none"));
        }
    }

    private void onFindings(Findings findings) {
        List<Article> articles = findings.comparison().articles();
        List<String> texts = articles.stream().map(Article::sha256).toList();
        if (!texts.equals(shown)) {
            List<String> ids = articles.stream().map(Article::id).toList();
            columns.set(new ColumnOrder(ids, 0, columns.get().capacity()));
            shown = texts;
        }
        notice.set("");
        updatePosition();
    }

    private void onLink(@Nullable Link link) {
        if (link != null) {
            Claim chosen = selection.claimProperty().get();
            String from = chosen != null && link.joins(chosen.id()) ? chosen.id() : link.a();
            columns.set(columns.get().joining(articleOf(from), articleOf(link.partnerOf(from))));
        }
        updatePosition();
    }

    private void onArticle(@Nullable String article) {
        if (article != null) {
            reveal(article);
        }
    }

    private String articleOf(String claim) {
        return selection.findings().index().claim(claim).article();
    }

    private void updatePosition() {
        List<Link> links = selection.findings().links(selection.filter());
        Link link = selection.linkProperty().get();
        int place = link == null ? -1 : links.indexOf(link);
        position.set(
                place < 0
                        ? messages.get("walk.count", links.size())
                        : messages.get("walk.position", place + 1, links.size()));
    }
}
