package crossread.analysis.event;

import crossread.model.Span;

import java.util.Set;

/**
 * One article's telling of an event of another time: a clause with an event word and a time.
 *
 * @param article position of the article
 * @param names keys of the proper names in the sentence
 */
record Telling(int article, Span clause, TimeEvidence time, Trigger trigger, Set<String> names) {
    boolean isOf(Telling other) {
        return trigger.kind().equals(other.trigger.kind())
                && names.stream().anyMatch(other.names::contains)
                && timesFit(other);
    }

    /** Whether both stand in one clause of one article. */
    boolean isIn(Telling other) {
        return article == other.article && clause.equals(other.clause);
    }

    private boolean timesFit(Telling other) {
        var a = time.time();
        var b = other.time.time();
        if (a.timex().equals(b.timex())) {
            return true;
        }
        if (a.earliest() == null
                || a.latest() == null
                || b.earliest() == null
                || b.latest() == null) {
            return a.timex().startsWith(b.timex()) || b.timex().startsWith(a.timex());
        }
        return a.earliest().isBefore(b.latest()) && b.earliest().isBefore(a.latest());
    }
}
