package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Actuality;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.StatementValue;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class StatementComparatorTest {
    private static final StatementComparator COMPARATOR = new StatementComparator();

    @Test
    void namesWhatEachStatementHasAlone() {
        Verdict verdict =
                COMPARATOR.verdict(
                        stated(
                                "The council closed the bridge",
                                false,
                                "council",
                                "close",
                                "bridge"),
                        stated(
                                "The bridge was closed for repairs",
                                false,
                                "bridge",
                                "close",
                                "repair"));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(
                "Both mention 'closed', 'bridge'; only one has 'council', only the other 'repairs'",
                verdict.reason());
    }

    @Test
    void namesWhatTheLongerStatementAdds() {
        Verdict verdict =
                COMPARATOR.verdict(
                        stated("The bridge closed", false, "bridge"),
                        stated("The bridge closed in a storm", false, "bridge", "storm"));
        assertEquals("Both mention 'bridge'; only one has 'storm'", verdict.reason());
    }

    @Test
    void saysThatOneOfThemHasADenial() {
        Verdict verdict =
                COMPARATOR.verdict(
                        stated("The bridge is safe", false, "bridge"),
                        stated("The bridge is not safe", true, "bridge"));
        assertEquals(Relation.RELATED, verdict.relation());
        assertEquals("Both mention 'bridge'; only one of them has a denial", verdict.reason());
    }

    @Test
    void tellsWhatHappenedFromWhatIsStillToCome() {
        Verdict verdict =
                COMPARATOR.verdict(
                        told("Lee was charged", Actuality.HAPPENED),
                        told("Lee is about to be charged", Actuality.FORESEEN));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(
                "Both mention 'charged'; one tells it as a fact, the other as still to come",
                verdict.reason());
    }

    @Test
    void setsWhatDidNotComeAboutAgainstWhatDid() {
        Verdict verdict =
                COMPARATOR.verdict(
                        told("The talks yielded a truce", Actuality.HAPPENED),
                        told("The talks failed to yield a truce", Actuality.NOT));
        assertEquals(Relation.RELATED, verdict.relation());
    }

    @Test
    void leavesOutWordsThatTheTextDoesNotShow() {
        Exhibit went = stated("They went home by the bridge", false, "go", "bridge");
        Exhibit plain = stated("The bridge carried them", false, "bridge");
        assertEquals(List.of(), SharedWords.alone(went, plain));
    }

    private static Exhibit stated(String words, boolean negated, String... near) {
        Exhibit laid =
                Laid.out(
                        Kind.STATEMENT,
                        words,
                        null,
                        new StatementValue("be", List.of(), negated, null));
        Set<String> lemmas = new LinkedHashSet<>(List.of(near));
        return new Exhibit(
                laid.claim(),
                laid.place(),
                laid.event(),
                Wording.of(laid.claim().mention(), words, lemmas, lemmas),
                false,
                false,
                new float[0]);
    }

    private static Exhibit told(String words, Actuality actuality) {
        StatementValue value = new StatementValue("charge", List.of(), false, null, actuality);
        Exhibit laid = Laid.out(Kind.STATEMENT, words, null, value);
        Set<String> lemmas = Set.of(words.contains("charged") ? "charged" : "truce");
        return new Exhibit(
                laid.claim(),
                laid.place(),
                laid.event(),
                Wording.of(laid.claim().mention(), words, lemmas, lemmas),
                false,
                false,
                new float[] {1});
    }
}
