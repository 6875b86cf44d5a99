package crossread.ui.decide;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.ClaimAnchor;
import crossread.model.Decision;
import crossread.model.Event;
import crossread.model.EventAnchor;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.LinkAnchor;
import crossread.model.Relation;
import crossread.model.Ruling;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Standing;
import crossread.model.Topic;
import crossread.model.TopicAnchor;
import crossread.model.When;
import crossread.ui.kit.Findings;
import crossread.ui.kit.SelectedWords;
import crossread.ui.kit.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns what is selected, and what the analyst says of it, into decisions. */
public final class DecisionsViewModel {
    private final Selection selection;
    private final Consumer<Decision> sink;
    private final ReadOnlyObjectWrapper<@Nullable ClaimAnchor> linkFrom =
            new ReadOnlyObjectWrapper<>(this, "linkFrom", null);
    private final Subscription subscription;
    private @Nullable SelectedWords made;
    private final BooleanBinding cannotRule;
    private final BooleanBinding cannotMark;
    private final BooleanBinding cannotLink;
    private final BooleanBinding cannotDecide;

    /**
     * @param locked whether the story can't be changed now
     * @param sink takes the decisions
     */
    public DecisionsViewModel(
            Selection selection, ObservableBooleanValue locked, Consumer<Decision> sink) {
        this.selection = selection;
        this.sink = sink;
        this.subscription = selection.findingsProperty().subscribe(this::onFindings);
        this.cannotRule =
                Bindings.createBooleanBinding(
                        () -> locked.get() || selection.linkProperty().get() == null,
                        locked,
                        selection.linkProperty());
        this.cannotMark =
                Bindings.createBooleanBinding(
                        () -> locked.get() || selection.claimProperty().get() == null,
                        locked,
                        selection.claimProperty());
        this.cannotLink =
                Bindings.createBooleanBinding(
                        () ->
                                locked.get()
                                        || selection.claimProperty().get() == null
                                        || linkFrom.get() == null,
                        locked,
                        selection.claimProperty(),
                        linkFrom);
        this.cannotDecide =
                Bindings.createBooleanBinding(
                        () -> locked.get() || selection.findings().isEmpty(),
                        locked,
                        selection.findingsProperty());
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Whether no link is selected, or the story can't be changed. */
    public BooleanBinding cannotRule() {
        return cannotRule;
    }

    /** Whether no claim is selected, or the story can't be changed. */
    public BooleanBinding cannotMark() {
        return cannotMark;
    }

    /** Whether there are no two claims to link, or the story can't be changed. */
    public BooleanBinding cannotLink() {
        return cannotLink;
    }

    /** Whether nothing is open, or the story can't be changed. */
    public BooleanBinding cannotDecide() {
        return cannotDecide;
    }

    /** The claim that the next one is to be linked to, or null. */
    public ReadOnlyObjectProperty<@Nullable ClaimAnchor> linkFromProperty() {
        return linkFrom.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection;
    }

    public void accept() {
        onLink(link -> new Decision.Accept(LinkAnchor.of(link, index()), link.relation()));
    }

    public void reject() {
        onLink(link -> new Decision.Reject(LinkAnchor.of(link, index()), link.relation()));
    }

    public void unsure() {
        onLink(link -> new Decision.Unsure(LinkAnchor.of(link, index()), link.relation()));
    }

    /** Gives the selected link another relation; the side named finer stays so if it can. */
    public void retype(Relation relation) {
        onLink(
                link -> {
                    Side finer = relation == Relation.COMPATIBLE ? link.finer() : null;
                    return new Decision.Retype(
                            LinkAnchor.of(link, index()), link.relation(), relation, finer);
                });
    }

    /** The note on what is selected, or an empty text. */
    public String note() {
        Link link = selection.linkProperty().get();
        Claim claim = selection.claimProperty().get();
        if (link != null) {
            return selection.findings().reviewed().note(link);
        }
        return claim == null ? "" : selection.findings().reviewed().note(claim);
    }

    /** Notes a text on the selected link, or on the claim where it has none. */
    public void note(String text) {
        Link link = selection.linkProperty().get();
        Claim claim = selection.claimProperty().get();
        if (text.strip().equals(note())) {
            return;
        }
        if (link != null) {
            LinkAnchor ends = LinkAnchor.of(link, index());
            sink.accept(new Decision.Note(ends.a(), ends.b(), text.strip()));
        } else if (claim != null) {
            sink.accept(new Decision.Note(ClaimAnchor.of(claim, index()), null, text.strip()));
        }
    }

    /** What was decided of the selected link, if anything. */
    public Optional<Ruling> ruling() {
        Link link = selection.linkProperty().get();
        return link == null ? Optional.empty() : selection.findings().reviewed().ruling(link);
    }

    /** The topic of the selected link, or of the selected claim's first, or null. */
    public @Nullable Topic topic() {
        Link link = selection.linkProperty().get();
        if (link != null) {
            return index().topic(link.topic());
        }
        Claim claim = selection.claimProperty().get();
        return claim == null
                ? null
                : topics().stream()
                        .filter(topic -> topic.claims().contains(claim.id()))
                        .findFirst()
                        .orElse(null);
    }

    public List<Topic> topics() {
        return selection.findings().comparison().topics();
    }

    /** The words of a claim and whose they are, for a list. */
    public String words(String claim) {
        Claim found = index().claim(claim);
        String words = index().words(found).replaceAll("\\s+", " ");
        return index().article(found.article()).id() + " · " + words;
    }

    public void split(Topic topic, List<String> apart, String question) {
        if (!apart.isEmpty() && apart.size() < topic.claims().size()) {
            sink.accept(
                    new Decision.SplitTopic(
                            TopicAnchor.of(topic, index()),
                            apart.stream().map(this::anchor).toList(),
                            question.isBlank() ? topic.question() : question.strip()));
        }
    }

    public void merge(Topic into, Topic other) {
        if (!into.id().equals(other.id())) {
            sink.accept(
                    new Decision.MergeTopics(
                            TopicAnchor.of(into, index()), TopicAnchor.of(other, index())));
        }
    }

    /** Takes words for a claim. */
    public void makeClaim(Article article, Span words) {
        if (!words.isEmpty() && !words.in(article.text()).isBlank()) {
            sink.accept(new Decision.MakeClaim(Anchor.of(article, stripped(article, words))));
        }
    }

    /**
     * Takes the words that are selected in an article for a claim, which is then selected.
     *
     * @return whether words are selected
     */
    public boolean makeClaimOfSelectedWords() {
        SelectedWords words = selection.wordsProperty().get();
        if (words == null || cannotDecide.get()) {
            return false;
        }
        Article article = index().article(words.article());
        Span span = stripped(article, words.span());
        selection.wordsProperty().set(null);
        made = new SelectedWords(article.id(), span);
        makeClaim(article, span);
        return true;
    }

    private void onFindings(Findings findings) {
        SelectedWords wanted = made;
        if (wanted == null) {
            return;
        }
        findings.comparison().claims().stream()
                .filter(claim -> claim.article().equals(wanted.article()))
                .filter(claim -> claim.span().equals(wanted.span()))
                .findFirst()
                .ifPresent(
                        claim -> {
                            made = null;
                            selection.select(claim);
                        });
    }

    /** Keeps the selected claim as one end of a link to be made. */
    public void startLink() {
        Claim claim = selection.claimProperty().get();
        linkFrom.set(claim == null ? null : ClaimAnchor.of(claim, index()));
    }

    /** Links the selected claim with the one that was kept. */
    public void makeLink(Relation relation) {
        ClaimAnchor from = linkFrom.get();
        Claim claim = selection.claimProperty().get();
        if (from != null && claim != null) {
            ClaimAnchor to = ClaimAnchor.of(claim, index());
            if (!to.equals(from)) {
                linkFrom.set(null);
                sink.accept(new Decision.MakeLink(new LinkAnchor(from, to), relation, null));
            }
        }
    }

    public void dateArticle(Article article, @Nullable LocalDate day) {
        sink.accept(new Decision.DateArticle(Anchor.of(article), day));
    }

    public void dateEvent(Event event, When when) {
        sink.accept(new Decision.DateEvent(EventAnchor.of(event, index()), when));
    }

    public void restore(Article article, Span furniture) {
        sink.accept(new Decision.RestoreFurniture(Anchor.of(article, furniture)));
    }

    /** The article that is chosen, or that of the selected claim, or the first one; or null. */
    public @Nullable Article article() {
        Claim claim = selection.claimProperty().get();
        String chosen = selection.articleProperty().get();
        String id = claim != null ? claim.article() : chosen;
        List<Article> articles = selection.findings().comparison().articles();
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElse(articles.isEmpty() ? null : articles.getFirst());
    }

    /** The event that the selected claim is about, or the first one; or null. */
    public @Nullable Event event() {
        Claim claim = selection.claimProperty().get();
        List<Event> events = selection.findings().comparison().events();
        return events.stream()
                .filter(event -> claim != null && event.id().equals(claim.event()))
                .findFirst()
                .orElse(events.isEmpty() ? null : events.getFirst());
    }

    /** Links that were rejected and so are seen no more, to take one back. */
    public List<Ruling> rejected() {
        return selection.findings().reviewed().rulings().stream()
                .filter(ruling -> ruling.standing() == Standing.REJECTED)
                .toList();
    }

    private void onLink(java.util.function.Function<Link, Decision> decision) {
        Link link = selection.linkProperty().get();
        if (link != null && !cannotRule.get()) {
            sink.accept(decision.apply(link));
        }
    }

    private ClaimAnchor anchor(String claim) {
        return ClaimAnchor.of(index().claim(claim), index());
    }

    private Index index() {
        return selection.findings().index();
    }

    private static Span stripped(Article article, Span words) {
        String text = words.in(article.text());
        int from = words.begin() + text.length() - text.stripLeading().length();
        return new Span(from, from + text.strip().length());
    }
}
