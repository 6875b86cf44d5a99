package crossread.analysis.relate;

import crossread.analysis.event.EventRef;
import crossread.model.Kind;
import crossread.model.Relation;

import java.util.List;

/**
 * Claims of different events that a reader could take for answers to one question: how long two
 * calls lasted, how strong two quakes were.
 */
final class LookAlikes {
    private LookAlikes() {}

    /** Whether to tell the reader. */
    static boolean tells(Exhibit a, Exhibit b) {
        return a.claim().event() != null
                && b.claim().event() != null
                && !a.claim().event().equals(b.claim().event())
                && a.place().article() != b.place().article()
                && a.event().role() == EventRef.Role.MAIN
                && b.event().role() == EventRef.Role.MAIN
                && isOneQuestion(a, b);
    }

    /** Equal for the pairs of which one is told: for each two values of two articles. */
    static Object key(Exhibit a, Exhibit b) {
        boolean words = a.kind() == Kind.DURATION;
        return List.of(
                a.place().article(),
                b.place().article(),
                words ? a.words() : "",
                words ? b.words() : "");
    }

    private static boolean isOneQuestion(Exhibit a, Exhibit b) {
        boolean magnitudes = UnitFit.isMagnitude(a) && UnitFit.isMagnitude(b);
        boolean lengths = a.kind() == Kind.DURATION && isWhole(a) && isWhole(b);
        return magnitudes || lengths && Scope.fit(a, b) == Measures.Fit.SAME;
    }

    /** Whether it is about the event as a whole, by its own noun. */
    private static boolean isWhole(Exhibit exhibit) {
        String subject = exhibit.claim().mention().subject();
        boolean met = subject != null && Measures.of(subject).contains("meet");
        return met || exhibit.wording().measured().contains("meet");
    }

    static Verdict verdict(Exhibit a, Exhibit b) {
        return Verdict.of(
                Relation.OTHER_EVENT,
                a.cited() + " and " + b.cited() + " answer like questions about different events");
    }
}
