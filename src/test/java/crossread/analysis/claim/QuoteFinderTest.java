package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Mention;
import crossread.model.Value.QuoteValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuoteFinderTest {
    @Test
    void givesAPronounTheNameItMeans() {
        String text = "Mayor Anna Lind opened the bridge. “It is safe,” she said.";
        assertEquals(List.of("It is safe | Anna Lind"), quotes(text));
    }

    @Test
    void givesAFamilyNameInFull() {
        String text =
                "Mayor Anna Lind opened the bridge.\nLind said: \"We waited years for this.\"";
        assertEquals(List.of("We waited years for this. | Anna Lind"), quotes(text));
    }

    @Test
    void findsTwoPiecesWhereTheSpeakerBreaksIn() {
        String text = "“The dam holds,” Peter Holt said, “and it will hold for ever.”";
        assertEquals(
                List.of("The dam holds | Peter Holt", "and it will hold for ever. | Peter Holt"),
                quotes(text));
    }

    @Test
    void keepsAttributedWordsAndLeavesNamesBetweenMarks() {
        String text =
                "Peter Holt called the plan “utterly mad” on the show “Morning Talk” in town.";
        assertEquals(List.of("utterly mad | Peter Holt"), quotes(text));
    }

    @Test
    void followsAnUnclosedQuotationIntoTheNextParagraph() {
        String text = "“The dam holds, Peter Holt said.\nNobody was hurt.";
        assertEquals(1, new QuoteFinder().find(Readings.of(text)).size());
    }

    @Test
    void takesNoApostropheForAMark() {
        assertEquals(List.of(), quotes("The miners' wives said the owner's sons' house burned."));
    }

    @Test
    void givesAParticipleToTheSubjectOfItsSentence() {
        String text = "Peter Holt attacked the council, calling its members “plainly lazy.”";
        assertEquals(List.of("plainly lazy. | Peter Holt"), quotes(text));
    }

    private static List<String> quotes(String text) {
        return new QuoteFinder()
                .find(Readings.of(text)).stream().map(QuoteFinderTest::told).toList();
    }

    private static String told(Mention mention) {
        QuoteValue value = (QuoteValue) mention.value();
        return value.words() + " | " + value.speaker();
    }
}
