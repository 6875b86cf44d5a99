package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;

import org.junit.jupiter.api.Test;

import java.util.List;

class AttributionsTest {
    @Test
    void putsAFigureOnWhoeverConfirmsIt() {
        assertEquals("ministry | confirm | null", counted("The ministry confirmed 12 deaths."));
    }

    @Test
    void putsAFigureOnWhatFoundIt() {
        assertEquals("survey | find | null", counted("The survey found that 12 wells were dry."));
    }

    @Test
    void passesOverWhomTheReporterCites() {
        assertEquals(
                "Peter Holt | say | null",
                counted("Peter Holt, citing the police, said five horses were hurt."));
    }

    @Test
    void readsAClauseWithoutThat() {
        assertEquals(
                "Sources | tell | null", counted("Sources told The Echo the firm lost 40 ships."));
    }

    @Test
    void keepsWhatIsOnlyBelieved() {
        assertEquals(
                "null | null | believed", counted("The firm is believed to have lost 40 ships."));
    }

    @Test
    void keepsThatASourceIsAnonymous() {
        assertEquals(
                "official | say | on condition of anonymity",
                counted("An official said on condition of anonymity that 40 ships were lost."));
    }

    @Test
    void endsAReportWithItsClause() {
        assertEquals(
                "null | null | null",
                counted("Peter Holt said the dam had failed, but the town paid 40 men."));
        assertEquals(
                "Peter Holt | say | null",
                counted("Peter Holt said the dam had failed and the town paid 40 men."));
    }

    @Test
    void putsAllBeforeATagOnItsSpeaker() {
        assertEquals(
                "Peter Holt | say | null",
                counted("The dam failed on Sunday, killing 40 men, Peter Holt said."));
        assertEquals(
                "official | say | null",
                counted("The dam failed on Sunday and killed 40 men, an official said."));
    }

    @Test
    void takesNoDayForASource() {
        assertEquals(
                "Ministry | say | null",
                counted("The Ministry on Wednesday said that 40 men were hurt."));
    }

    @Test
    void followsWhoAddsSomething() {
        assertEquals(
                "Peter Holt | add | null",
                counted("Peter Holt called the town. He added that 40 men were hurt."));
    }

    private static String counted(String text) {
        List<Mention> counts = Readings.mentions(Readings.of(text), Kind.COUNT);
        Attribution attribution = counts.getLast().attribution();
        return attribution.source() + " | " + attribution.verb() + " | " + attribution.hedge();
    }
}
