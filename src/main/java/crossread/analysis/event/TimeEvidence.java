package crossread.analysis.event;

import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

/**
 * A time expression and the event word it stands with.
 *
 * @param claim id of the claim made from it
 * @param sentence position of its sentence in the article
 * @param clause the part of the sentence it stands in
 * @param trigger nearest event word of the clause, or null
 * @param announced whether it dates that something was made known, not that it happened
 */
record TimeEvidence(
        String claim,
        Mention mention,
        int sentence,
        Span clause,
        @Nullable Trigger trigger,
        boolean announced) {

    TimeValue time() {
        return (TimeValue) mention.value();
    }

    boolean tells(String kind) {
        return trigger != null && trigger.kind().equals(kind);
    }
}
