package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value.OrdinalValue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class MentionsTest {
    @Test
    void takesNoDateForACount() {
        Reading reading = Readings.of("The bridge fell on 3 March 2017 and 12 workers died.");
        assertEquals(List.of("12 workers"), words(reading, Kind.COUNT));
        assertEquals(List.of("3 March 2017"), words(reading, Kind.TIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was their sixth public debate this year. | sixth public debate this year | this year",
                "The town had its third flood in two weeks. | third flood in two weeks | in two weeks",
                "The union called a fourth strike since May 2015. | fourth strike since May 2015 | since May 2015",
                "It is the second strike so far this season. | second strike so far this season | so far this season",
            })
    void keepsAPlaceInAnOrderWithTheTimeItIsCountedIn(String text, String words, String since) {
        Mention place = Readings.mentions(Readings.of(text), Kind.ORDINAL).getFirst();
        assertEquals(words, place.span().in(text));
        assertEquals(since, ((OrdinalValue) place.value()).since());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A third suspect was held. | third suspect",
                "The bill passed a fourth reading. | fourth reading",
                "She was given a second term. | second term",
                "The museum greeted its millionth visitor. | millionth visitor",
                "It was the first treaty binding all states. | first treaty",
                "He won a fifth national title. | fifth national title",
            })
    void readsAPlaceInAnOrderBehindAnArticle(String text, String words) {
        List<Mention> places = Readings.mentions(Readings.of(text), Kind.ORDINAL);
        assertEquals(List.of(words), places.stream().map(each -> each.span().in(text)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Output fell by a third last year.",
                "A third of the voters stayed at home.",
                "It weighs a third more.",
                "The owners first met the mayor in March.",
                "The council must first review the plan.",
                "She is first and foremost a doctor."
            })
    void readsNoPlaceWhereNoNounIsPutInOrder(String text) {
        assertEquals(List.of(), Readings.mentions(Readings.of(text), Kind.ORDINAL));
    }

    @Test
    void putsAClaimOnWhomTheSentenceNames() {
        Reading reading = Readings.of("Officials said that 12 workers died.");
        Attribution attribution = Readings.mentions(reading, Kind.COUNT).getFirst().attribution();
        assertEquals("Officials", attribution.source());
        assertEquals("say", attribution.verb());
    }

    @Test
    void putsASentenceOnWhomItIsAccordingTo() {
        Reading reading = Readings.of("According to Oslo, 12 workers died in the mine.");
        assertEquals(
                "Oslo", Readings.mentions(reading, Kind.COUNT).getFirst().attribution().source());
    }

    @Test
    void keepsTheHedgeOfTheClause() {
        Reading reading = Readings.of("The blast reportedly killed 12 workers.");
        Attribution attribution = Readings.mentions(reading, Kind.COUNT).getFirst().attribution();
        assertEquals("reportedly", attribution.hedge());
    }

    @Test
    void statesASentenceAndItsClauses() {
        Reading reading =
                Readings.of(
                        "The bridge collapsed in the storm, which also flooded the old harbour.");
        assertEquals(
                List.of(
                        "The bridge collapsed in the storm, which also flooded the old harbour.",
                        "The bridge collapsed in the storm",
                        "which also flooded the old harbour"),
                words(reading, Kind.STATEMENT));
    }

    @Property(tries = 60)
    void standsInsideItsSentenceWhateverTheText(@ForAll("texts") String text) {
        for (Mention mention : Mentions.of(Readings.of(text))) {
            assertTrue(mention.sentence().contains(mention.span()), mention::toString);
            assertTrue(mention.span().end() <= text.length(), mention::toString);
        }
    }

    @Test
    void readsALongLineInItsTime() {
        String line =
                "On June 4 Anna Lind said 12 men “fell ill” at 3 p.m., the mayor of Dover, "
                        .repeat(400);
        assertTimeout(Duration.ofSeconds(30), () -> Mentions.of(Readings.of(line)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "President",
                        "Anna Lind",
                        ",",
                        ".",
                        "\n",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "said",
                        "on",
                        "June",
                        "4",
                        "2017",
                        "Monday",
                        "12",
                        "men",
                        "according",
                        "to",
                        "of",
                        "(",
                        "R-",
                        ")",
                        "the",
                        "’s",
                        "at",
                        "3 p.m.",
                        "who",
                        "was",
                        "-",
                        "56",
                        "two years ago",
                        "😀",
                        "é",
                        ":");
        return pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
    }

    private static List<String> words(Reading reading, Kind kind) {
        return Readings.mentions(reading, kind).stream()
                .map(mention -> mention.span().in(reading.text()))
                .toList();
    }
}
