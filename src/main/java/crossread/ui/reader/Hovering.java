package crossread.ui.reader;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;
import crossread.ui.kit.DifferingWords;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What stands out of the columns: the claim under the pointer, its partners, what is selected. */
final class Hovering {
    private static final Duration FADE_AFTER = Duration.millis(250);
    private static final Duration CARD_AFTER = Duration.millis(400);

    private final ReaderViewModel model;
    private final Selection selection;
    private final ObservableBooleanValue still;
    private final Supplier<List<ArticleColumn>> columns;
    private final PauseTransition fading = new PauseTransition(FADE_AFTER);
    private final PauseTransition resting = new PauseTransition(CARD_AFTER);
    private final HoverCard card = new HoverCard();
    private final Subscription subscription;
    private boolean faded;

    /**
     * @param still whether nothing fades
     */
    Hovering(
            ReaderViewModel model,
            Selection selection,
            ObservableBooleanValue still,
            Supplier<List<ArticleColumn>> columns) {
        this.still = still;
        this.model = model;
        this.selection = selection;
        this.columns = columns;
        fading.setOnFinished(finished -> setFaded(true));
        resting.setOnFinished(finished -> showCard());
        subscription = selection.hoveredProperty().subscribe(this::onHovered);
    }

    void close() {
        fading.stop();
        resting.stop();
        subscription.unsubscribe();
    }

    HoverCard card() {
        return card;
    }

    void hideCard() {
        card.setVisible(false);
    }

    /** Marks what is under the pointer and what is selected, in all columns. */
    void emphasize() {
        Claim hovered = selection.hoveredProperty().get();
        Claim claim = selection.claimProperty().get();
        Link link = selection.linkProperty().get();
        Set<String> chosen =
                link != null
                        ? Set.of(link.a(), link.b())
                        : claim != null ? Set.of(claim.id()) : Set.of();
        Emphasis emphasis =
                new Emphasis(
                        hovered == null ? Set.of() : model.partners(hovered),
                        chosen,
                        hovered != null && faded,
                        link == null ? Map.of() : differing(link));
        columns.get().forEach(column -> column.show(emphasis));
    }

    private void onHovered(@Nullable Claim claim) {
        fading.stop();
        resting.stop();
        card.setVisible(false);
        if (claim == null) {
            setFaded(false);
        } else {
            if (!still.get()) {
                fading.playFromStart();
            }
            resting.playFromStart();
            emphasize();
        }
    }

    private void setFaded(boolean now) {
        faded = now;
        emphasize();
    }

    private void showCard() {
        Claim claim = selection.hoveredProperty().get();
        if (claim == null) {
            return;
        }
        for (ArticleColumn column : columns.get()) {
            if (column.article().id().equals(claim.article())) {
                List<LinkNote> notes = model.notes(claim);
                Optional<Vertical> place = column.inColumn(claim.span());
                if (place.isPresent() && !notes.isEmpty()) {
                    card.show(notes, column, place.get());
                }
            }
        }
    }

    /** The words of the selected link that differ, by claim. */
    private Map<String, List<Span>> differing(Link link) {
        Findings findings = selection.findings();
        Claim a = findings.index().claim(link.a());
        Claim b = findings.index().claim(link.b());
        DifferingWords words =
                DifferingWords.of(findings.index().words(a), findings.index().words(b));
        return Map.of(a.id(), inArticle(a, words.a()), b.id(), inArticle(b, words.b()));
    }

    private static List<Span> inArticle(Claim claim, List<Span> words) {
        return words.stream().map(span -> span.shifted(claim.span().begin())).toList();
    }
}
