package crossread.analysis.decide;

import crossread.model.Claim;
import crossread.model.Decision;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Topic;
import crossread.model.Unplaced.Missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits and merges topics. */
final class TopicChanges {
    private final Draft draft;
    private final Anchored anchored;

    TopicChanges(Draft draft, Anchored anchored) {
        this.draft = draft;
        this.anchored = anchored;
    }

    /** Links between the two parts go: their claims no longer answer one question. */
    void split(Decision.SplitTopic split) throws MissingException {
        Topic topic = anchored.topic(split.topic());
        Set<String> apart = anchored.claims(split.apart());
        apart.retainAll(topic.claims());
        if (apart.isEmpty()) {
            throw new MissingException(Missing.CLAIM);
        }
        List<String> rest =
                topic.claims().stream().filter(claim -> !apart.contains(claim)).toList();
        if (rest.isEmpty()) {
            return;
        }
        Topic other = draft.addTopic(split.question(), topic.event(), List.copyOf(apart));
        draft.setClaims(topic, rest);
        for (Link link : draft.links()) {
            boolean a = apart.contains(link.a());
            boolean b = apart.contains(link.b());
            if (link.topic().equals(topic.id()) && a != b) {
                draft.remove(link);
            } else if (link.topic().equals(topic.id()) && a) {
                draft.put(link.in(other.id()));
            }
        }
    }

    /** Claims of different articles that meet here are linked: as the same where they are equal. */
    void merge(Decision.MergeTopics merge) throws MissingException {
        Topic into = anchored.topic(merge.into());
        Topic other = anchored.topic(merge.other());
        if (into.id().equals(other.id())) {
            return;
        }
        for (Link link : draft.links()) {
            if (link.topic().equals(other.id())) {
                draft.put(link.in(into.id()));
            }
        }
        List<String> all = new ArrayList<>(into.claims());
        all.addAll(other.claims());
        draft.topics().removeIf(topic -> topic.id().equals(other.id()));
        draft.setClaims(into, all);
        join(into, other);
    }

    private void join(Topic into, Topic other) {
        for (Claim first : draft.claims()) {
            for (Claim second : draft.claims()) {
                boolean meet =
                        into.claims().contains(first.id()) && other.claims().contains(second.id())
                                || other.claims().contains(first.id())
                                        && into.claims().contains(second.id());
                if (meet
                        && draft.isBefore(first.id(), second.id())
                        && !first.article().equals(second.article())
                        && draft.link(first.id(), second.id()) == null) {
                    draft.put(met(first, second, into, other));
                }
            }
        }
    }

    private static Link met(Claim first, Claim second, Topic into, Topic other) {
        boolean equal = first.value().equals(second.value());
        return new Link(
                first.id(),
                second.id(),
                into.id(),
                equal ? Relation.SAME : Relation.RELATED,
                null,
                null,
                "The analyst joined “" + into.question() + "” and “" + other.question() + "”");
    }
}
