package crossread.ui.kit;

import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Link;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What the screens share: what is compared, what is selected, what the pointer is on, and the
 * filter. On the JavaFX thread.
 */
public final class Selection {
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", Findings.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Link> link =
            new ReadOnlyObjectWrapper<>(this, "link", null);
    private final ReadOnlyObjectWrapper<@Nullable Claim> claim =
            new ReadOnlyObjectWrapper<>(this, "claim", null);
    private final ObjectProperty<@Nullable Claim> hovered =
            new SimpleObjectProperty<>(this, "hovered", null);
    private final ObjectProperty<@Nullable String> article =
            new SimpleObjectProperty<>(this, "article", null);
    private final ObjectProperty<@Nullable SelectedWords> words =
            new SimpleObjectProperty<>(this, "words", null);
    private final ObjectProperty<Filter> filter =
            new SimpleObjectProperty<>(this, "filter", Filter.USUAL);

    /** What is compared. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public Findings findings() {
        return findings.get();
    }

    /** Shows another comparison; what was selected in the last one is selected no more. */
    public void show(Comparison comparison) {
        open(new Findings(comparison));
    }

    /** Shows other findings; what was selected in the last ones is selected no more. */
    public void open(Findings other) {
        clear();
        article.set(null);
        words.set(null);
        findings.set(other);
    }

    /** Shows the same articles after a decision; what was selected stays so where it is there. */
    public void show(Findings next) {
        Findings before = findings();
        Claim lastClaim = claim.get();
        Link lastLink = link.get();
        clear();
        findings.set(next);
        if (lastClaim == null) {
            return;
        }
        Claim kept = findings().like(lastClaim).orElse(null);
        if (kept == null) {
            return;
        }
        Optional<Link> keptLink =
                lastLink == null ? Optional.empty() : like(lastLink, before.index());
        claim.set(kept);
        link.set(keptLink.or(() -> findings().linksOf(kept).stream().findFirst()).orElse(null));
    }

    private Optional<Link> like(Link earlier, Index index) {
        Optional<Claim> b = findings().like(index.claim(earlier.b()));
        return findings()
                .like(index.claim(earlier.a()))
                .flatMap(a -> b.flatMap(other -> findings().link(a, other)));
    }

    /** The selected link, or null. */
    public ReadOnlyObjectProperty<@Nullable Link> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** The selected claim, or null; of a selected link the end that was chosen. */
    public ReadOnlyObjectProperty<@Nullable Claim> claimProperty() {
        return claim.getReadOnlyProperty();
    }

    /** The claim that the pointer or the focus is on, or null. */
    public ObjectProperty<@Nullable Claim> hoveredProperty() {
        return hovered;
    }

    /** Id of the article chosen in the library, or null. */
    public ObjectProperty<@Nullable String> articleProperty() {
        return article;
    }

    /** Words selected in an article's text, or null. */
    public ObjectProperty<@Nullable SelectedWords> wordsProperty() {
        return words;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public Filter filter() {
        return filter.get();
    }

    /** Selects a link, by its first claim where none of its claims is selected. */
    public void select(Link chosen) {
        Claim now = claim.get();
        if (now == null || !chosen.joins(now.id())) {
            claim.set(findings().index().claim(chosen.a()));
        }
        link.set(chosen);
    }

    /** Selects a claim, and its strongest link where it has one. */
    public void select(Claim chosen) {
        claim.set(chosen);
        link.set(findings().linksOf(chosen).stream().findFirst().orElse(null));
    }

    public void clear() {
        link.set(null);
        claim.set(null);
        hovered.set(null);
    }

    public boolean isEmpty() {
        return claim.get() == null;
    }
}
