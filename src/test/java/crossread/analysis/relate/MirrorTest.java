package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.analysis.claim.ReadersCurve;
import crossread.analysis.event.EventRef;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Tenure;
import crossread.model.Value.OrdinalValue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The order of two claims only mirrors the verdict. */
class MirrorTest {
    private static final PairScore SCORE =
            new PairScore(
                    new Rarity(
                            List.of(
                                    sentence(1, "bridge", "collapse", "river"),
                                    sentence(2, "bridge", "kill"),
                                    sentence(3, "announce", "bridge", "river"))));

    private final Comparators comparators = new Comparators(new ReadersCurve()::share);

    @Property(tries = 500)
    void amountsMirror(@ForAll("amounts") Exhibit a, @ForAll("amounts") Exhibit b) {
        assertMirrors(a, b);
    }

    @Property(tries = 300)
    void timesMirror(@ForAll("times") Exhibit a, @ForAll("times") Exhibit b) {
        assertMirrors(a, b);
    }

    @Property(tries = 300)
    void quotesMirror(@ForAll("quotes") Exhibit a, @ForAll("quotes") Exhibit b) {
        assertMirrors(a, b);
    }

    @Property(tries = 300)
    void rolesMirror(@ForAll("roles") Exhibit a, @ForAll("roles") Exhibit b) {
        assertMirrors(a, b);
    }

    @Property(tries = 300)
    void ordinalsMirror(@ForAll("ordinals") Exhibit a, @ForAll("ordinals") Exhibit b) {
        assertMirrors(a, b);
    }

    @Property(tries = 300)
    void durationsMirror(@ForAll("durations") Exhibit a, @ForAll("durations") Exhibit b) {
        assertMirrors(a, b);
    }

    private void assertMirrors(Exhibit a, Exhibit b) {
        Verdict one = Scope.guarded(a, b, comparators.verdict(a, b));
        Verdict other = Scope.guarded(b, a, comparators.verdict(b, a)).mirrored();
        assertEquals(one.relation(), other.relation());
        assertEquals(one.finer(), other.finer());
        assertEquals(one.readers(), other.readers());
        assertEquals(SCORE.of(a, b, one), SCORE.of(b, a, other.mirrored()), 1e-9);
    }

    /** The same claims in clauses of several words, on one event or none, dating it or not. */
    private static Arbitrary<Exhibit> placed(Arbitrary<Exhibit> claims) {
        return Combinators.combine(
                        claims,
                        Arbitraries.of("bridge", "river", "announce", "collapse", "kill")
                                .set()
                                .ofMaxSize(4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(null, "e1", "e2"),
                        Arbitraries.integers().between(0, 90))
                .as(MirrorTest::placed);
    }

    private static Exhibit placed(
            Exhibit laid, Set<String> near, boolean dating, @Nullable String event, int angle) {
        double turn = Math.toRadians(angle);
        return new Exhibit(
                laid.claim(),
                laid.place(),
                new EventRef(0, event, EventRef.Role.MAIN),
                Wording.of(laid.claim().mention(), laid.words(), near, near),
                dating,
                false,
                new float[] {(float) Math.cos(turn), (float) Math.sin(turn)});
    }

    private static Exhibit sentence(int length, String... words) {
        Exhibit laid = Laid.quote("x".repeat(length));
        return placed(laid, Set.of(words), false, null, 0);
    }

    @Provide
    Arbitrary<Exhibit> amounts() {
        Arbitrary<String> measures = Arbitraries.of("kill", "injure", "last");
        return placed(
                Combinators.combine(
                                Arbitraries.integers().between(1, 3000),
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.of(Bound.class),
                                measures,
                                Arbitraries.of("person", "bridge"))
                        .as(
                                (number, width, bound, measure, unit) ->
                                        Laid.out(
                                                Kind.COUNT,
                                                number + " of them",
                                                measure,
                                                Laid.amount(
                                                        number,
                                                        Math.max(0, number - width),
                                                        number + width,
                                                        unit,
                                                        bound))));
    }

    @Provide
    Arbitrary<Exhibit> times() {
        Arbitrary<Exhibit> days =
                Combinators.combine(
                                Arbitraries.integers().between(1, 60),
                                Arbitraries.integers().between(1, 30))
                        .as(
                                (start, length) -> {
                                    LocalDate from = LocalDate.of(2031, 1, 1).plusDays(start);
                                    return Laid.day("day " + start, from, from.plusDays(length));
                                });
        Arbitrary<Exhibit> open =
                Combinators.combine(
                                Arbitraries.of(
                                        "XXXX-XX-XXT15:00",
                                        "XXXX-06-04",
                                        "XXXX-WXX-4",
                                        "XXXX-WXX-4TMO"),
                                Arbitraries.of("APPROX", "NONE"))
                        .as((timex, mod) -> Laid.timex(timex, timex, mod));
        return placed(Arbitraries.oneOf(days, open));
    }

    @Provide
    Arbitrary<Exhibit> quotes() {
        return placed(
                Arbitraries.of("we", "will", "not", "pay", "would", "the", "bill", "today", "ever")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(9)
                        .map(words -> Laid.quote(String.join(" ", words))));
    }

    @Provide
    Arbitrary<Exhibit> roles() {
        return placed(
                Combinators.combine(
                                Arbitraries.of("mayor", "mayor of Ulm", "senator", "deputy mayor"),
                                Arbitraries.of(Tenure.class))
                        .as((role, tenure) -> Laid.role(role, role, tenure)));
    }

    @Provide
    Arbitrary<Exhibit> ordinals() {
        return placed(
                Combinators.combine(
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.of("strike", "walkout", "visit"),
                                Arbitraries.of(null, "this year", "since May"))
                        .as(
                                (rank, of, since) ->
                                        Laid.out(
                                                Kind.ORDINAL,
                                                rank + ". " + of,
                                                null,
                                                new OrdinalValue(rank, of, since))));
    }

    @Provide
    Arbitrary<Exhibit> durations() {
        return placed(
                Combinators.combine(
                                Arbitraries.integers().between(1, 120),
                                Arbitraries.of("minutes", "hours"),
                                Arbitraries.of(Bound.class))
                        .as((n, unit, bound) -> Laid.minutes(n + " " + unit, n, unit, bound)));
    }
}
