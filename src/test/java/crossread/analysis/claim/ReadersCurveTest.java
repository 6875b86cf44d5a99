package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Bound;
import crossread.model.Value.Amount;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class ReadersCurveTest {
    private static final ReadersCurve CURVE = new ReadersCurve();

    @Test
    void theUnitAsWrittenDecides() {
        assertEquals(0.57, CURVE.share(minutes(60, 1, Bound.ABOVE, "over"), 75), 0.005);
        assertEquals(0.32, CURVE.share(minutes(60, 60, Bound.ABOVE, "over"), 75), 0.005);
    }

    @Test
    void aBoundAdmitsNothingOnItsOtherSide() {
        assertTrue(CURVE.share(minutes(60, 60, Bound.ABOVE, "over"), 59) <= 0.02);
        assertTrue(CURVE.share(minutes(60, 60, Bound.AT_MOST, "up to"), 61) <= 0.02);
        assertEquals(60, CURVE.range(Bound.ABOVE, 60).low(), 1e-9);
        assertEquals(60, CURVE.range(Bound.AT_MOST, 60).high(), 1e-9);
    }

    @Test
    void aRangeHoldsWhatHalfTheReadersAdmit() {
        ReadersCurve.Range about = CURVE.range(Bound.ABOUT, 75);
        assertTrue(about.low() > 65 && about.low() < 70, about.toString());
        assertTrue(about.high() > 77 && about.high() < 84, about.toString());
        ReadersCurve.Range nearly = CURVE.range(Bound.NEARLY, 1);
        assertTrue(nearly.low() > 0.8 && nearly.low() < 0.9, nearly.toString());
        assertEquals(1, nearly.high(), 1e-9);
    }

    @Test
    void vagueWordsHaveThePercentilesOfTheirReaders() {
        Amount several =
                new Amount(7, 4, 10, "minute", 7, "minutes", Bound.VAGUE, "several", null, null);
        assertEquals(0.5, CURVE.share(several, 4), 1e-9);
        assertEquals(1, CURVE.share(several, 7), 1e-9);
        assertEquals(0.5, CURVE.share(several, 10), 1e-9);
        assertEquals(0, CURVE.share(several, 60), 1e-9);
    }

    @Test
    void aBareRoundNumberHasASoftZoneOfHalfItsGranule() {
        Amount bare =
                new Amount(930, 925, 935, "mile", 930, "miles", Bound.EXACT, null, null, null);
        assertEquals(1, CURVE.share(bare, 930), 1e-9);
        assertEquals(0.5, CURVE.share(bare, 935), 1e-9);
        assertTrue(CURVE.share(bare, 940) < 0.1);
        assertEquals(10, Granule.of(930, 1), 1e-9);
        assertEquals(0.1, Granule.of(5.6, 0.1), 1e-9);
        assertEquals(100, Granule.of(2_000, 1), 1e-9);
        assertEquals(1, Granule.of(43, 1), 1e-9);
    }

    @Property(tries = 500)
    void aShareIsAShare(
            @ForAll Bound bound,
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double number,
            @ForAll @DoubleRange(min = 0, max = 1e10) double value) {
        Amount amount =
                new Amount(
                        number, number * 0.9, number * 1.1, "", number, "", bound, "x", null, null);
        double share = CURVE.share(amount, value);
        assertTrue(share >= 0 && share <= 1, () -> share + "");
        ReadersCurve.Range range = CURVE.range(bound, number);
        assertTrue(range.low() <= range.high());
    }

    private static Amount minutes(double best, double written, Bound bound, String hedge) {
        return new Amount(best, best, best, "minute", written, "", bound, hedge, null, null);
    }
}
