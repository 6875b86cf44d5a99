package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Kind;
import crossread.model.Value.QuoteValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class IndirectQuotesTest {
    @Test
    void findsWhatFollowsThat() {
        assertEquals(
                List.of("the bridge was safe | Anna Lind | tell"),
                told("Anna Lind told reporters in Oslo on Friday that the bridge was safe."));
    }

    @Test
    void findsAClauseWithoutThat() {
        assertEquals(
                List.of("40 bridges were hit | Kyiv | claim"),
                told("Kyiv claims 40 bridges were hit."));
    }

    @Test
    void findsWhatStandsBeforeItsReporter() {
        assertEquals(
                List.of("The dam is safe | officials in the town | say"),
                told("The dam is safe, officials in the town said."));
    }

    @Test
    void findsWhatIsPutOnASource() {
        assertEquals(
                List.of(
                        "The bridge will open in May | two people familiar with the plan |"
                                + " according to"),
                told(
                        "The bridge will open in May, according to two people familiar with the plan."));
    }

    @Test
    void findsWhatSomebodyThreatensToDo() {
        assertEquals(
                List.of("threatened to close the bridge | Peter Holt | threaten"),
                told("Peter Holt threatened to close the bridge."));
    }

    @Test
    void endsWhereAnotherReportBegins() {
        assertEquals(
                List.of(
                        "the bridge was safe | Anna Lind | say",
                        "it would open in May | Anna Lind | add"),
                told("Anna Lind said the bridge was safe and added that it would open in May."));
    }

    @Test
    void leavesQuotedWordsToTheirMarks() {
        assertEquals(List.of(), told("Peter Holt said “the bridge is not safe at all.”"));
    }

    @Test
    void isNoAnswerOfTheClaimsOfAText() {
        Reading reading = Readings.of("Kyiv claims 40 bridges were hit.");
        assertEquals(List.of(), Readings.mentions(reading, Kind.QUOTE));
        assertEquals(
                1,
                Mentions.answering(reading).stream()
                        .filter(mention -> mention.kind() == Kind.QUOTE)
                        .count());
    }

    private static List<String> told(String text) {
        return new IndirectQuotes()
                .find(Readings.of(text)).stream()
                        .map(
                                mention ->
                                        ((QuoteValue) mention.value()).words()
                                                + " | "
                                                + mention.attribution().source()
                                                + " | "
                                                + mention.attribution().verb())
                        .toList();
    }
}
