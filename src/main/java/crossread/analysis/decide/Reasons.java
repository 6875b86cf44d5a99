package crossread.analysis.decide;

import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

/** Says in a link's or event's reason that the analyst decided it, and what the rules say. */
final class Reasons {
    private Reasons() {}

    static Link accepted(Link found, Relation relation) {
        if (found.relation() == relation) {
            return found;
        }
        String reason =
                "Accepted as "
                        + words(relation)
                        + "; the rules now call it "
                        + words(found.relation())
                        + ": "
                        + found.reason();
        return retyped(found, relation, null, reason);
    }

    static Link retyped(Link found, Relation relation, @Nullable Side finer) {
        String reason =
                "Called "
                        + words(relation)
                        + " by the analyst; the rules call it "
                        + words(found.relation())
                        + ": "
                        + found.reason();
        return retyped(found, relation, finer, reason);
    }

    static Link made(String a, String b, String topic, Relation relation, @Nullable Side finer) {
        return new Link(
                a,
                b,
                topic,
                relation,
                finer,
                null,
                "Linked by the analyst as " + words(relation) + "; no rule links them");
    }

    static Event dated(Event event, When when) {
        return new Event(
                event.id(),
                event.kind(),
                event.label(),
                event.participants(),
                when,
                event.articles(),
                event.datings(),
                event.evidence(),
                "Dated by the analyst. " + event.reason());
    }

    static String words(Relation relation) {
        return switch (relation) {
            case SAME -> "the same";
            case COMPATIBLE -> "compatible";
            case CONFLICT -> "a conflict";
            case RELATED -> "not comparable";
            case OTHER_EVENT -> "about another event";
        };
    }

    private static Link retyped(
            Link found, Relation relation, @Nullable Side finer, String reason) {
        return new Link(found.a(), found.b(), found.topic(), relation, finer, null, reason);
    }
}
