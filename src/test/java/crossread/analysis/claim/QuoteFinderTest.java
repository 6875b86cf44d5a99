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
    void givesTheWordsOfATranscriptToTheNameBeforeThem() {
        String text =
                "Mayor Anna Lind spoke to Radio Nine.\n\"LIND: We will rebuild the bridge.\n"
                        + "\"HOST: And who will pay for all that?\"";
        assertEquals(
                List.of(
                        "We will rebuild the bridge. | Anna Lind",
                        "And who will pay for all that? | HOST"),
                quotes(text));
    }

    @Test
    void keepsTheNextOfSeveralThatOneClauseQuotes() {
        String text =
                "Peter Holt condemned the plan as “mad and costly” and a “grave threat” to us.";
        assertEquals(
                List.of("mad and costly | Peter Holt", "grave threat | Peter Holt"), quotes(text));
    }

    @Test
    void givesAClaimToItsOwner() {
        String text =
                "The Echo looked into Peter Holt's claim that there were “thousands of rats.”";
        assertEquals(List.of("thousands of rats. | Peter Holt"), quotes(text));
    }

    @Test
    void givesASecondVerbTheSubjectOfTheFirst() {
        String text =
                "When Anna Lind mentioned the bridge, I laughed and said, “I never liked it.”";
        assertEquals(List.of("I never liked it. | I"), quotes(text));
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

    @Test
    void passesOverThePartyBehindAName() {
        String text = "“It is a mess,” Rep. Gail Moss (D-Ore.) said Friday.";
        assertEquals(List.of("It is a mess | Gail Moss"), quotes(text));
    }

    @Test
    void takesNoDayForASpeaker() {
        String text = "“He is right,” Lind, a senior aide, said Thursday morning on the radio.";
        assertEquals(List.of("He is right | Lind"), quotes(text));
    }

    @Test
    void takesNoListenerForASpeaker() {
        String text =
                "“It never ends,” Mary Cole, the head of the mine who retires soon, told The Daily Echo.";
        assertEquals(List.of("It never ends | Mary Cole"), quotes(text));
    }

    @Test
    void leavesWithTheReporterWhatAPronounSaysInTheReport() {
        String text = "Peter Holt said she expects the council “to go on as it did before.”";
        assertEquals(List.of("to go on as it did before. | Peter Holt"), quotes(text));
    }

    @Test
    void givesAVerbWithoutASubjectTheOneOfTheVerbBefore() {
        String text =
                "Peter Holt outlined his plan and vowed to punish “whoever breaks the rules.”";
        assertEquals(List.of("whoever breaks the rules. | Peter Holt"), quotes(text));
    }

    @Test
    void readsASignatureBehindADash() {
        String text = "“The harbour was our whole life.” — Carla Sand";
        assertEquals(List.of("The harbour was our whole life. | Carla Sand"), quotes(text));
    }

    @Test
    void goesOnBehindAQuestion() {
        String text = "Peter Holt spoke first. “Why did nobody warn us?” Anna Lind demanded.";
        assertEquals(List.of("Why did nobody warn us? | Anna Lind"), quotes(text));
    }

    @Test
    void keepsCurlyQuotationsWithinStraightMarks() {
        String text = "Anna Lind said: \"They told me “leave now” and I left.\"";
        assertEquals(List.of("They told me “leave now” and I left. | Anna Lind"), quotes(text));
    }

    @Test
    void takesAnyVerbBesideItsSubjectBehindAComma() {
        String text = "“We shall rebuild the pier,” the old captain thundered.";
        assertEquals(List.of("We shall rebuild the pier | old captain"), quotes(text));
    }

    @Test
    void leavesTheNextClauseItsOwnSpeaker() {
        String text =
                "Anna Lind said that the film gave no “proof that anybody would accept,” but he said it helped.";
        assertEquals(List.of("proof that anybody would accept | Anna Lind"), quotes(text));
    }

    @Test
    void passesOverADayBetweenSpeakerAndVerb() {
        assertEquals(
                List.of("a plain breach of the treaty | River Commission"),
                quotes(
                        "The River Commission on Friday denounced the dam and called it “a plain"
                                + " breach of the treaty”."));
    }

    @Test
    void takesNoNicknameForAQuotation() {
        assertEquals(
                List.of("We are going to win this one! | Rosa Lind"),
                quotes(
                        "“We are going to win this one!” Rosa Lind, daughter of Jan \"Jimmy\" Lind,"
                                + " shouted to the crowd."));
    }

    @Test
    void givesAQuotationAloneToWhoActsBeforeIt() {
        assertEquals(
                List.of("So what if it does rain? | Peter Holt"),
                quotes("Mr. Peter Holt shrugged his shoulders. “So what if it does rain?”"));
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
