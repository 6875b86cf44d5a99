package crossread.analysis.decide;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.ClaimAnchor;
import crossread.model.Event;
import crossread.model.EventAnchor;
import crossread.model.Span;
import crossread.model.Topic;
import crossread.model.TopicAnchor;
import crossread.model.Unplaced.Missing;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what decisions are about in a comparison. */
final class Anchored {
    private final Places places;
    private final Draft draft;

    Anchored(Draft draft) {
        this.draft = draft;
        this.places = new Places(draft.articles());
    }

    Article article(Anchor anchor) throws MissingException {
        Article article = places.article(anchor);
        if (article == null) {
            throw new MissingException(Missing.ARTICLE);
        }
        return article;
    }

    Places.Place place(Anchor anchor) throws MissingException {
        Places.Place place = places.place(anchor);
        if (place == null) {
            throw new MissingException(
                    places.article(anchor) == null ? Missing.ARTICLE : Missing.WORDS);
        }
        return place;
    }

    Claim claim(ClaimAnchor anchor) throws MissingException {
        Places.Place place = place(anchor.words());
        Claim best = null;
        int most = 0;
        for (Claim claim : draft.claims(place.article())) {
            int fit = fit(claim, anchor, place.span());
            if (fit > most) {
                most = fit;
                best = claim;
            }
        }
        if (best == null) {
            throw new MissingException(Missing.CLAIM);
        }
        return best;
    }

    /** The claims of a list that are still there. */
    Set<String> claims(List<ClaimAnchor> anchors) {
        Set<String> found = new HashSet<>();
        for (ClaimAnchor anchor : anchors) {
            try {
                found.add(claim(anchor).id());
            } catch (MissingException gone) {
                // The others may do.
            }
        }
        return found;
    }

    /** The topic that most of the claims answer now. */
    Topic topic(TopicAnchor anchor) throws MissingException {
        Set<String> claims = claims(anchor.claims());
        Topic best = null;
        long most = 0;
        for (Topic topic : draft.topics()) {
            long shared = topic.claims().stream().filter(claims::contains).count();
            boolean better =
                    shared == most && best != null && topic.question().equals(anchor.question());
            if (shared > most || shared > 0 && better) {
                most = shared;
                best = topic;
            }
        }
        if (best == null) {
            throw new MissingException(Missing.TOPIC);
        }
        return best;
    }

    /** The event that most of the evidence speaks for; failing that, the one of its name. */
    Event event(EventAnchor anchor) throws MissingException {
        Set<String> claims = claims(anchor.evidence());
        Event best = null;
        long most = 0;
        for (Event event : draft.events()) {
            long shared = shared(event, claims);
            if (shared > most || shared > 0 && shared == most && isNamed(event, anchor)) {
                most = shared;
                best = event;
            }
        }
        Event found = best == null ? named(anchor) : best;
        if (found == null) {
            throw new MissingException(Missing.EVENT);
        }
        return found;
    }

    private @Nullable Event named(EventAnchor anchor) {
        List<Event> named =
                draft.events().stream().filter(event -> isNamed(event, anchor)).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static boolean isNamed(Event event, EventAnchor anchor) {
        return event.kind().equals(anchor.kind()) && event.label().equals(anchor.label());
    }

    private static long shared(Event event, Set<String> claims) {
        return event.evidence().stream().filter(claims::contains).count();
    }

    /** How well a claim fits: the same words before others, the same kind before others. */
    private static int fit(Claim claim, ClaimAnchor anchor, Span span) {
        boolean sameKind = claim.kind() == anchor.kind();
        if (claim.span().equals(span)) {
            return sameKind ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
        }
        if (!sameKind || !claim.span().overlaps(span)) {
            return 0;
        }
        int shared =
                Math.min(claim.span().end(), span.end())
                        - Math.max(claim.span().begin(), span.begin());
        int longer = Math.max(claim.span().length(), span.length());
        return 2 * shared >= longer ? shared : 0;
    }
}
