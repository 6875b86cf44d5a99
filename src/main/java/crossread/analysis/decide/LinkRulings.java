package crossread.analysis.decide;

import crossread.model.Claim;
import crossread.model.Decision;
import crossread.model.Link;
import crossread.model.LinkAnchor;
import crossread.model.Relation;
import crossread.model.Ruling;
import crossread.model.Side;
import crossread.model.Standing;
import crossread.model.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accepts, rejects, retypes and makes links; of two decisions on one link the later holds. */
final class LinkRulings {
    private final Draft draft;
    private final Anchored anchored;
    private final Map<Ends, Link> found = new HashMap<>();
    private final Map<Ends, Ruling> rulings = new LinkedHashMap<>();

    /** A link's claims in the order of the comparison. */
    private record Ends(String a, String b, boolean turned) {
        Ends(String a, String b) {
            this(a, b, false);
        }

        Ends straight() {
            return turned ? new Ends(a, b) : this;
        }
    }

    LinkRulings(Draft draft, Anchored anchored) {
        this.draft = draft;
        this.anchored = anchored;
        draft.links().forEach(link -> found.put(new Ends(link.a(), link.b()), link));
    }

    List<Ruling> all() {
        return rulings.values().stream().flatMap(ruling -> inItsTopic(ruling).stream()).toList();
    }

    void accept(Decision.Accept decision) throws MissingException {
        Ends ends = ends(decision.link());
        Link link = found.get(ends.straight());
        rule(
                ends,
                Standing.ACCEPTED,
                link == null
                        ? made(ends, decision.relation(), null)
                        : Reasons.accepted(link, decision.relation()));
    }

    void unsure(Decision.Unsure decision) throws MissingException {
        Ends ends = ends(decision.link());
        Link link = found.get(ends.straight());
        rule(ends, Standing.UNSURE, link == null ? made(ends, decision.relation(), null) : link);
    }

    void reject(Decision.Reject decision) throws MissingException {
        Ends ends = ends(decision.link()).straight();
        Link shown = current(ends);
        Link link = shown == null ? found.get(ends) : shown;
        if (shown != null) {
            draft.remove(shown);
        }
        if (link != null) {
            rulings.remove(ends);
            rulings.put(ends, new Ruling(link, Standing.REJECTED, relation(ends)));
        }
    }

    void retype(Decision.Retype decision) throws MissingException {
        Ends ends = ends(decision.link());
        Side finer = turned(ends, decision.finer());
        Link link = found.get(ends.straight());
        rule(
                ends,
                Standing.RETYPED,
                link == null
                        ? made(ends, decision.to(), finer)
                        : Reasons.retyped(link, decision.to(), finer));
    }

    void make(Decision.MakeLink decision) throws MissingException {
        Ends ends = ends(decision.link());
        Side finer = turned(ends, decision.finer());
        Link link = found.get(ends.straight());
        rule(
                ends,
                Standing.BY_HAND,
                link == null
                        ? made(ends, decision.relation(), finer)
                        : Reasons.retyped(link, decision.relation(), finer));
    }

    private void rule(Ends turned, Standing standing, Link link) {
        Ends ends = turned.straight();
        Link shown = current(ends);
        Link placed = shown == null ? link : link.in(shown.topic());
        draft.put(placed);
        rulings.remove(ends);
        rulings.put(ends, new Ruling(placed, standing, relation(ends)));
    }

    private Ends ends(LinkAnchor link) throws MissingException {
        String a = anchored.claim(link.a()).id();
        String b = anchored.claim(link.b()).id();
        return draft.isBefore(b, a) ? new Ends(b, a, true) : new Ends(a, b);
    }

    private @Nullable Link current(Ends ends) {
        return draft.link(ends.a(), ends.b());
    }

    private @Nullable Relation relation(Ends ends) {
        Link link = found.get(ends);
        return link == null ? null : link.relation();
    }

    private static @Nullable Side turned(Ends ends, @Nullable Side finer) {
        return ends.turned() && finer != null ? finer.other() : finer;
    }

    /** Topics may have been merged since the decision, or split so that the link is gone. */
    private Optional<Ruling> inItsTopic(Ruling ruling) {
        if (ruling.standing() == Standing.REJECTED) {
            return Optional.of(ruling);
        }
        return Optional.ofNullable(current(new Ends(ruling.link().a(), ruling.link().b())))
                .map(shown -> new Ruling(shown, ruling.standing(), ruling.found()));
    }

    private Link made(Ends ends, Relation relation, @Nullable Side finer) {
        Topic topic = topicFor(ends);
        return Reasons.made(ends.a(), ends.b(), topic.id(), relation, finer);
    }

    /** The topic of either claim, joined by the other; a new one where neither has any. */
    private Topic topicFor(Ends ends) {
        for (Topic topic : List.copyOf(draft.topics())) {
            if (topic.claims().contains(ends.a()) && topic.claims().contains(ends.b())) {
                return topic;
            }
        }
        for (Topic topic : List.copyOf(draft.topics())) {
            if (topic.claims().contains(ends.a()) || topic.claims().contains(ends.b())) {
                List<String> more = new ArrayList<>(topic.claims());
                more.add(ends.a());
                more.add(ends.b());
                draft.setClaims(topic, more);
                return topic;
            }
        }
        Claim first = claim(ends.a());
        return draft.addTopic(
                "“" + words(first) + "” or “" + words(claim(ends.b())) + "”?",
                first.event(),
                List.of(ends.a(), ends.b()));
    }

    private String words(Claim claim) {
        return draft.articles().stream()
                .filter(article -> article.id().equals(claim.article()))
                .map(article -> FlatText.of(claim.span().in(article.text())))
                .findFirst()
                .orElseThrow();
    }

    private Claim claim(String id) {
        return draft.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
