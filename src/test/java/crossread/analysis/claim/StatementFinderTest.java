package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Actuality;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value.StatementValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class StatementFinderTest {
    @Test
    void namesWhoTakesPartByWholeNounPhrases() {
        assertEquals(
                "close [head of the port authority, northern harbour]",
                only("The head of the port authority closed the northern harbour on Friday."));
    }

    @Test
    void takesNoParticipleForTheVerb() {
        assertEquals(
                "find [parcel, old mill]",
                only("The parcel addressed to the mayor was found in the old mill."));
        assertEquals("grow [strike]", only("The strike surrounding the mines has grown."));
    }

    @Test
    void passesOverAppositions() {
        assertEquals(
                "resign [Jan Kroll]",
                only("Jan Kroll, the chief engineer of the plant, resigned on Monday."));
        assertEquals(
                "deny [Jan Kroll, charges]",
                only("Jan Kroll, accused of fraud, denied the charges."));
    }

    @Test
    void joinsAFormOfBeToWhatItLinks() {
        assertEquals("be empty [reservoir]", only("The reservoir is almost empty."));
        assertEquals(
                "be strike [walkout, third strike]", only("The walkout was the third strike."));
    }

    @Test
    void keepsParticlesAndDeeds() {
        assertEquals("call off [union, its strike]", only("The union called off its strike."));
        assertEquals("take look [judges, look]", only("The judges took a look at it."));
    }

    @Test
    void sharesTheSubjectOfJoinedVerbs() {
        assertEquals(
                "burn [old ferry, lake]",
                clause(
                        "The old ferry struck a rock and burned on the lake.",
                        "burned on the lake"));
    }

    @Test
    void givesRelativeClausesTheirNoun() {
        assertEquals(
                "flood [river, lower town]",
                clause(
                        "The river, which flooded the lower town, has fallen.",
                        "which flooded the lower town"));
    }

    @Test
    void findsThatLessContent() {
        Mention told =
                find(
                        "Officials in Brel said the dam had failed overnight.",
                        "the dam had failed overnight");
        assertEquals("fail [dam]", shown(told));
        assertEquals("Officials in Brel", told.attribution().source());
    }

    @Test
    void findsClausesWithoutALeadingWord() {
        assertEquals("be fog [reason, fog]", only("The reason they turned back was the fog."));
    }

    @Test
    void leavesOutWhatOnlySaysWhoSaysIt() {
        Mention told = find("Two mills burned down, the fire chief said.", "Two mills burned down");
        assertEquals("burn down [Two mills]", shown(told));
        assertEquals("fire chief", told.attribution().source());
        assertEquals(
                "the dam failed on Sunday",
                sentence("According to Ann Boyle, the dam failed on Sunday."));
    }

    @Test
    void putsFrontedClausesAside() {
        assertEquals(
                "carry [miners, coal]",
                only("While the lift was broken, the miners carried coal."));
        assertEquals(
                "open [Marten Lis, bakery]",
                only("Speaking no Dutch, Marten Lis opened a bakery."));
    }

    @Test
    void readsHeadlinesWithoutAVerbThatATaggerKnows() {
        assertEquals(
                "resign [Ann Boyle, Congress]", only("Ohio Rep. Ann Boyle resigns from Congress"));
    }

    @Test
    void takesNoNounForAVerb() {
        assertEquals(
                "tell [two men, court, lie]",
                only("The two men arrested on Friday told the court a lie."));
        assertEquals(
                "take [F.B.I.'s New York office, new case]",
                only("The F.B.I.'s New York office has taken the new case."));
    }

    @Test
    void findsTheVerbBehindAnAppositionOfAParticiple() {
        assertEquals(
                "find [parcel, Delm]",
                only("The parcel addressed to Jan Kroll, a retired baker, was found in Delm."));
        assertEquals(
                "send [parcels, Delm]",
                only("The parcels — all alike in plain paper — have been sent to Delm."));
    }

    @Test
    void leavesOutDaysAndLengthsOfTime() {
        assertEquals(
                "hit [shell, house]", only("Earlier that day, a shell hit a house for two hours."));
    }

    @Test
    void takesOneOfAListInFrontForNoSubject() {
        assertEquals(
                "be quiet [past few days]",
                only("After weeks of wind, rain and snow, the past few days were quiet."));
    }

    @Test
    void readsQuestionsAsOpen() {
        StatementValue value =
                (StatementValue) find("Has the new call brought an end to the war?", "").value();
        assertEquals("bring", value.predicate());
        assertEquals(Actuality.POSSIBLE, value.actuality());
    }

    @Test
    void takesHeForWhoeverSpeaks() {
        assertEquals(
                "lose [Jan Kroll, his house]",
                clause(
                        "Mr. Tom Lind left. Mr. Jan Kroll said he had lost his house.",
                        "he had lost his house"));
    }

    @Test
    void takesDenialsForDenials() {
        assertTrue(negated("Nobody was hurt in the blast at the mill."));
        assertTrue(negated("There were no soldiers in the school."));
        assertFalse(negated("The firm not only paid but thanked the town."));
        assertTrue(
                find("The firm denied that it had paid the mayor.", "it had paid the mayor")
                        .negated());
    }

    @Test
    void takesWhatSeemsForPossible() {
        StatementValue value =
                (StatementValue) find("The bridge appears to be safe now.", "").value();
        assertEquals(Actuality.POSSIBLE, value.actuality());
        assertEquals("be safe", value.predicate());
    }

    private static String only(String text) {
        return shown(find(text, ""));
    }

    private static String clause(String text, String span) {
        return shown(find(text, span));
    }

    private static boolean negated(String text) {
        return find(text, "").negated();
    }

    private static String sentence(String text) {
        return find(text, "").span().in(text);
    }

    private static String shown(Mention mention) {
        StatementValue value = (StatementValue) mention.value();
        return value.predicate() + " " + value.participants();
    }

    /** The statement of some words, or the first. */
    private static Mention find(String text, String span) {
        List<Mention> all = Readings.mentions(Readings.of(text), Kind.STATEMENT);
        return all.stream()
                .filter(each -> span.isEmpty() || each.span().in(text).equals(span))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        all.stream().map(m -> m.span().in(text)).toList()));
    }
}
