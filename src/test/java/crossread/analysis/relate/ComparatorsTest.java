package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.claim.ReadersCurve;
import crossread.model.Bound;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Tenure;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ComparatorsTest {
    private final Comparators comparators = new Comparators(new ReadersCurve()::share);

    private Verdict verdict(Exhibit a, Exhibit b) {
        return Scope.guarded(a, b, comparators.verdict(a, b));
    }

    @Test
    void readsSeventyFiveMinutesIntoOverAnHourAsReadersDo() {
        Verdict verdict =
                verdict(
                        Laid.minutes("approximately 75 minutes", 75, "minutes", Bound.ABOUT),
                        Laid.minutes("over an hour", 1, "hour", Bound.ABOVE));
        assertEquals(
                new Verdict(
                        Relation.COMPATIBLE,
                        Side.A,
                        0.57,
                        "75 minutes lies within 'over an hour' for 57 of 100 readers; it is the more"
                                + " precise"),
                verdict);
    }

    @Test
    void findsNoAgreementWhereTwoHedgesTouchInOneFigureAlone() {
        Verdict verdict =
                verdict(
                        Laid.minutes("nearly three hours", 3, "hour", Bound.NEARLY),
                        Laid.minutes("over three hours", 3, "hour", Bound.ABOVE));
        assertEquals(Relation.CONFLICT, verdict.relation());
    }

    @Test
    void callsTwoPlainFiguresOfOneThingAConflict() {
        Verdict verdict =
                verdict(
                        Laid.count("seven people", 7, Bound.EXACT, "injure"),
                        Laid.count("nine people", 9, Bound.EXACT, "wound"));
        assertEquals(Relation.CONFLICT, verdict.relation());
    }

    @Test
    void namesTheWordsWhereMeasuresDiffer() {
        Verdict verdict =
                verdict(
                        Laid.count("seven people", 7, Bound.EXACT, "injure"),
                        Laid.count("nine people", 9, Bound.EXACT, "kill"));
        assertEquals(
                Verdict.of(
                        Relation.RELATED,
                        "'seven people' (injured) and 'nine people' (killed) count different things"),
                verdict);
    }

    @Test
    void doesNotCallDifferentFiguresAConflictWhereNothingSaysWhatTheyMeasure() {
        Verdict verdict =
                verdict(
                        Laid.count("seven people", 7, Bound.EXACT, null),
                        Laid.count("nine people", 9, Bound.EXACT, null));
        assertEquals(Relation.RELATED, verdict.relation());
    }

    @Test
    void findsTheHigherLowerBoundMorePrecise() {
        Verdict verdict =
                verdict(
                        Laid.count("more than 26,000 people", 26000, Bound.ABOVE, "kill"),
                        Laid.count("more than 31,000", 31000, Bound.ABOVE, "kill"));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(Side.B, verdict.finer());
    }

    @Test
    void contradictsALowerBoundByASmallerFigure() {
        Verdict verdict =
                verdict(
                        Laid.count("at least 12 people", 12, Bound.AT_LEAST, "kill"),
                        Laid.count("four people", 4, Bound.EXACT, "kill"));
        assertEquals(Relation.CONFLICT, verdict.relation());
    }

    @Test
    void findsAPartOfADayMorePreciseThanTheDay() {
        LocalDate day = LocalDate.of(2031, 3, 7);
        Verdict verdict =
                verdict(
                        Laid.day("in March", LocalDate.of(2031, 3, 1), LocalDate.of(2031, 4, 1)),
                        Laid.day("Friday", day, day.plusDays(1)));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(Side.B, verdict.finer());
    }

    @Test
    void takesARoughClockTimeForTheCoarserOne() {
        Verdict verdict =
                verdict(
                        Laid.timex("about 3 p.m.", "XXXX-XX-XXT15:00", "APPROX"),
                        Laid.timex("3 p.m.", "XXXX-XX-XXT15:00", null));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(Side.B, verdict.finer());
    }

    @Test
    void moreThanTwoYearsAgoOnlyBoundsTwoYearsAgo() {
        Verdict verdict =
                comparators.verdict(
                        Laid.timex("more than two years ago", "2029", "BEFORE"),
                        Laid.timex("two years ago", "2029", null));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(Side.B, verdict.finer());
    }

    @Test
    void comparesClockTimesOfTwoZonesAsOneMoment() {
        Exhibit east = Laid.timex("10 p.m. ET Monday", "2031-03-03T22:00-05:00", null);
        Exhibit west = Laid.timex("0300 GMT Tuesday", "2031-03-04T03:00Z", null);
        Exhibit later = Laid.timex("0400 GMT Tuesday", "2031-03-04T04:00Z", null);
        assertEquals(Relation.SAME, comparators.verdict(east, west).relation());
        assertEquals(Relation.CONFLICT, comparators.verdict(east, later).relation());
    }

    @Test
    void callsClockTimesNoConflictWhereOneMayBeOfAnotherZone() {
        Exhibit zoned = Laid.timex("1900 GMT", "T19:00Z", null);
        assertEquals(
                Relation.COMPATIBLE,
                comparators.verdict(Laid.timex("3 p.m.", "T15:00", null), zoned).relation());
        assertEquals(
                Relation.CONFLICT,
                comparators.verdict(Laid.timex("3:07 p.m.", "T15:07", null), zoned).relation());
    }

    @Test
    void takesAnotherSpellingForTheSameWords() {
        Verdict verdict =
                verdict(Laid.quote("a foot-dragging F.D.A."), Laid.quote("a footdragging FDA"));
        assertEquals(Relation.SAME, verdict.relation());
    }

    @Test
    void saysWhereAQuotationWasCutBeforeItTurned() {
        Verdict verdict =
                verdict(
                        Laid.quote("a fair offer"),
                        Laid.quote("It is a fair offer, but not one we can take"));
        assertEquals(Relation.COMPATIBLE, verdict.relation());
        assertEquals(Side.B, verdict.finer());
        assertTrue(verdict.reason().contains("before 'but not one we …'"), verdict.reason());
    }

    @Test
    void findsAFormerAndAPresentHolderOfOneOfficeInConflict() {
        Verdict verdict =
                verdict(
                        Laid.role("Mayor", "mayor", Tenure.CURRENT),
                        Laid.role("former Mayor", "mayor", Tenure.FORMER));
        assertEquals(Relation.CONFLICT, verdict.relation());
    }

    @Test
    void readsAbbreviatedOfficesInFull() {
        Verdict verdict =
                verdict(
                        Laid.role("Rep.", "Rep.", Tenure.CURRENT),
                        Laid.role("Representative", "Representative", Tenure.CURRENT));
        assertEquals(Relation.SAME, verdict.relation());
        assertNull(verdict.finer());
    }
}
