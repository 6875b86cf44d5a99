package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.StatementValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class StandingTest {
    private static final Verdict VERDICT = Verdict.of(Relation.COMPATIBLE, "");

    @Test
    void aStatementLosesWithEachBetterCounterpartInTheSameText() {
        Exhibit one = stated(0, 0, "The bridge closed");
        Candidate best = pair(one, stated(1, 1, "The bridge was closed"), 0.9);
        Candidate next = pair(one, stated(1, 2, "It closed at night"), 0.7);
        Candidate elsewhere = pair(one, stated(2, 3, "The old bridge closed"), 0.6);
        Standing standing = new Standing(List.of(next, best, elsewhere));
        assertEquals(0, standing.loss(1));
        assertEquals(0.03, standing.loss(0), 1e-9);
        assertEquals(0, standing.loss(2));
    }

    @Test
    void aWeakPairThatIsNotTheBestDoesNotHold() {
        Exhibit one = stated(0, 0, "The bridge closed");
        Candidate best = pair(one, stated(1, 1, "The bridge was closed"), 0.9);
        Candidate weak = pair(one, stated(1, 2, "It closed at night"), 0.51);
        Standing standing = new Standing(List.of(best, weak));
        assertEquals(true, standing.holds(0));
        assertEquals(false, standing.holds(1));
    }

    @Test
    void figuresDoNotLose() {
        Exhibit ten = Laid.in(0, 0, Laid.count("ten", 10, Bound.EXACT, null));
        Candidate best = pair(ten, Laid.in(1, 1, ten), 0.9);
        Candidate weak = pair(ten, Laid.in(1, 2, ten), 0.5);
        Standing standing = new Standing(List.of(best, weak));
        assertEquals(0, standing.loss(1));
        assertEquals(true, standing.holds(1));
    }

    private static Candidate pair(Exhibit a, Exhibit b, double score) {
        return new Candidate(a, b, score, VERDICT);
    }

    private static Exhibit stated(int article, int order, String words) {
        StatementValue value = new StatementValue("close", List.of(), false, null);
        return Laid.in(article, order, Laid.out(Kind.STATEMENT, words, null, value));
    }
}
