package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Bound;
import crossread.model.Change;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Currencies, measures and values in several parts, as any news text may write them. */
class QuantitiesTest {
    private static final AmountFinder AMOUNTS = new AmountFinder();
    private static final OrdinalFinder ORDINALS = new OrdinalFinder();

    @Test
    void currenciesAreKnownByNameSignAndCode() {
        assertEquals("30 CHF", amount("The fine was 30 Swiss francs."));
        assertEquals("12 CHF", amount("The fine was 12 CHF."));
        assertEquals("9 BRL", amount("A ticket costs R$9."));
        assertEquals("800 CZK", amount("A ticket costs 800 Czech korunas."));
        assertEquals("250 THB", amount("A ticket costs 250 baht."));
        assertEquals("115 USD", amount("A ticket costs USD115."));
        assertEquals("0.4 GBP", amount("A stamp costs 40 pence."));
        assertEquals("5000000000 INR", amount("The bridge cost Rs 500 crore."));
        assertEquals("75000000 USD", amount("The bridge cost 75 USD million."));
        assertEquals("20000000 EUR", amount("The bridge cost 20 MEUR."));
    }

    @Test
    void wordsThatAreCodesElsewhereAreNoCurrencies() {
        assertEquals(List.of(), kinds("They gave it all 5 top marks.", Kind.MONEY));
        assertEquals(List.of(), kinds("She won 3 of them.", Kind.MONEY));
    }

    @Test
    void countsAreKnownFromTheNumberOfWhatTheyCount() {
        assertEquals(
                "10 official", amount("The blast brought to 10 the number of officials hurt."));
        assertEquals("23 victim", amount("The number of flood victims rose to 23."));
        assertEquals("2 deliverymen", amount("Two former deliverymen sued the owner."));
        assertEquals("3 townspeople", amount("Three old townspeople watched."));
        assertEquals("1000500000 EUR", amount("It cost one billion and a half million euros."));
    }

    @Test
    void agesAreKnownWithAndWithoutTheirUnit() {
        assertEquals(525960 * 44.0, best("Jan Roe, 44, left early."), 1e-6);
        assertEquals(525960 * 60.0, best("The bridge is 60 years old."), 1e-6);
    }

    @Test
    void sumsMayHaveHundredths() {
        assertEquals("13.45 USD", amount("It cost thirteen dollars forty five."));
        assertEquals("15.5 USD", amount("It cost 15 dollars and 50."));
    }

    @Test
    void partsOfALengthAreAdded() {
        assertEquals("135 minute", amount("It took 2 hours 15 minutes."));
        assertEquals("90 minute", amount("It took an hour and a half."));
        assertEquals("1440 minute", amount("They met for another day."));
        assertEquals("1440 minute", amount("The all-day meeting went well."));
        assertEquals(5.5 * 0.0003048, best("He is 5 ft 6 in tall."), 1e-9);
        assertEquals(6.25 * 0.0003048, best("He is six feet three."), 1e-9);
        assertEquals(71 / 12.0 * 0.0003048, best("He is 5'11\" tall."), 1e-9);
    }

    @Test
    void measuresAreConvertedByTheirDimension() {
        assertEquals(100, best("It was 212 degrees Fahrenheit."), 1e-9);
        assertEquals(0.45359237, best("It weighs one pound."), 1e-9);
        assertEquals(1000, best("It holds one cubic metre."), 1e-9);
        assertEquals(92.6, best("The ship makes 50 knots."), 1e-9);
        assertEquals(1015, best("It weighs one long ton."), 2);
        assertEquals(100, best("The pressure fell below one millibar."), 1e-9);
    }

    @Test
    void numbersMayBeFractionsAndPowers() {
        assertEquals("2500000 ", amount("The index reached two million and one half."));
        assertEquals("1300000 ", amount("The index reached 1.3x10^6."));
        assertEquals("100000 USD", amount("It cost a hundred thousand dollars."));
        assertEquals("100.75 ", amount("The index reached one hundred and three quarters."));
    }

    @Test
    void changesHaveAStartAndAnEndAndNoRange() {
        List<Amount> amounts =
                AMOUNTS.find(Readings.of("Sales rose from 5 percent to 8 percent.")).stream()
                        .map(mention -> (Amount) mention.value())
                        .toList();
        assertEquals(List.of(5.0, 8.0), amounts.stream().map(Amount::best).toList());
        assertEquals(
                List.of(Bound.EXACT, Bound.EXACT), amounts.stream().map(Amount::bound).toList());
    }

    @Test
    void scoresAndVotesAreTwoNumbersAndPhonesNone() {
        assertEquals(List.of(134.0, 63.0), numbers("The bill passed 134-63 on Tuesday."));
        assertEquals(List.of(3.0, 1.0), numbers("They won 3-1 in the final."));
        assertEquals(List.of(), numbers("Call 555-1234 or 1-800-555-0199."));
    }

    @Test
    void hedgesMayBeGluedBehind() {
        assertEquals(List.of(200.0), numbers("They searched 200-odd houses."));
    }

    @Test
    void anAppositionChangesWithWhatItExplains() {
        List<Mention> found = AMOUNTS.find(Readings.of("It gained 30.5, or 2 percent, to 1,520."));
        assertEquals(Change.UP, ((Amount) found.get(1).value()).change());
    }

    private static List<Double> numbers(String text) {
        return AMOUNTS.find(Readings.of(text)).stream()
                .map(mention -> ((Amount) mention.value()).written())
                .toList();
    }

    @Test
    void placesMayBeOfManyWordsOrCountedFromTheEnd() {
        assertEquals(125, rank("They rang the one hundred twenty-fifth time capsule maker."));
        assertEquals(200, rank("It was its two hundredth concert."));
        assertEquals(-2, rank("She wrote the penultimate chapter."));
        assertEquals(-2, rank("He came second to last."));
        assertEquals(-1, rank("He read the last book."));
        assertEquals(List.of(), ORDINALS.find(Readings.of("He came last week.")));
    }

    private static Amount only(String text) {
        List<Mention> mentions = AMOUNTS.find(Readings.of(text));
        assertEquals(1, mentions.size(), () -> text + mentions);
        return (Amount) mentions.getFirst().value();
    }

    private static String amount(String text) {
        Amount amount = only(text);
        double best = amount.best();
        return (best == Math.rint(best) ? String.valueOf((long) best) : String.valueOf(best))
                + " "
                + amount.unit();
    }

    private static double best(String text) {
        return only(text).best();
    }

    private static List<Mention> kinds(String text, Kind kind) {
        return AMOUNTS.find(Readings.of(text)).stream().filter(m -> m.kind() == kind).toList();
    }

    private static int rank(String text) {
        List<Mention> mentions = ORDINALS.find(Readings.of(text));
        assertEquals(1, mentions.size(), () -> text + mentions);
        return ((OrdinalValue) mentions.getFirst().value()).rank();
    }
}
