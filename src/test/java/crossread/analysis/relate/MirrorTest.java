package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.analysis.claim.ReadersCurve;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Tenure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;

/** The order of two claims only mirrors the verdict. */
class MirrorTest {
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

    private void assertMirrors(Exhibit a, Exhibit b) {
        Verdict one = Scope.guarded(a, b, comparators.verdict(a, b));
        Verdict other = Scope.guarded(b, a, comparators.verdict(b, a)).mirrored();
        assertEquals(one.relation(), other.relation());
        assertEquals(one.finer(), other.finer());
        assertEquals(one.readers(), other.readers());
    }

    @Provide
    Arbitrary<Exhibit> amounts() {
        Arbitrary<String> measures = Arbitraries.of("kill", "injure", "last");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(Bound.class),
                        measures)
                .as(
                        (number, width, bound, measure) ->
                                Laid.out(
                                        Kind.COUNT,
                                        number + " people",
                                        measure,
                                        Laid.amount(
                                                number,
                                                Math.max(0, number - width),
                                                number + width,
                                                "person",
                                                bound)));
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
        return Arbitraries.oneOf(days, open);
    }

    @Provide
    Arbitrary<Exhibit> quotes() {
        return Arbitraries.of("we", "will", "not", "pay", "would", "the", "bill", "today", "ever")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> Laid.quote(String.join(" ", words)));
    }

    @Provide
    Arbitrary<Exhibit> roles() {
        return Combinators.combine(
                        Arbitraries.of("mayor", "mayor of Ulm", "senator", "deputy mayor"),
                        Arbitraries.of(Tenure.class))
                .as((role, tenure) -> Laid.role(role, role, tenure));
    }
}
