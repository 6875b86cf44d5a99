package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.language.Annotator;
import crossread.model.Article;
import crossread.model.Bound;
import crossread.model.Change;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class AmountFinderTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final AmountFinder AMOUNTS = new AmountFinder();
    private static final OrdinalFinder ORDINALS = new OrdinalFinder();

    @Test
    void durationsKeepTheirHedgeAndGetMinutes() {
        Mention mention = only("The debate, lasting approximately 75 minutes, ended calmly.");
        assertEquals(Kind.DURATION, mention.kind());
        Amount amount = (Amount) mention.value();
        assertEquals(75, amount.best());
        assertEquals(Bound.ABOUT, amount.bound());
        assertEquals("PT75M", amount.timex());
        assertEquals("debate", mention.subject());
        assertEquals("last", mention.measure());
        assertEquals(
                List.of("over an hour"), words("They talked for over an hour.", Kind.DURATION));
        assertEquals(
                List.of("nearly hour-long"),
                words("The nearly hour-long visit began.", Kind.DURATION));
        assertEquals(
                List.of("2 hours 15 minutes"), words("It took 2 hours 15 minutes.", Kind.DURATION));
        assertEquals(List.of("two-year"), words("A two-year inquiry ended.", Kind.DURATION));
        assertEquals(135, amount("It took 2 hours 15 minutes.").best(), 1e-9);
        assertEquals("PT1.5H", amount("It took one and a half hours.").timex());
    }

    @Test
    void lengthsThatGiveADateAreNoDurations() {
        assertEquals(List.of(), words("He left two years ago.", Kind.DURATION));
        assertEquals(List.of(), words("Three days later they met.", Kind.DURATION));
        assertEquals(List.of(), words("In the past two weeks it rained.", Kind.DURATION));
    }

    @Test
    void countsHaveTheirNounAndVerb() {
        Mention mention = only("A drone attack destroyed more than 40 Ruritanian bombers.");
        assertEquals("bomber", mention.subject());
        assertEquals("destroy", mention.measure());
        assertEquals(40, ((Amount) mention.value()).written());
        assertEquals(
                List.of("At least 43 people", "55 wounded"),
                words("At least 43 people were killed and 55 wounded.", Kind.COUNT));
        assertEquals("person", only("Ten dead in flood").subject());
        assertEquals("kill", only("Ten dead in flood").measure());
        assertEquals(List.of("dozens more"), words("The blast injured dozens more.", Kind.COUNT));
        assertEquals(
                List.of("12 crude explosive devices"),
                words("Police found 12 crude explosive devices.", Kind.COUNT));
        assertEquals(
                List.of("10 people", "40"),
                words("The storm hit, killing 10 people and injuring 40.", Kind.COUNT));
    }

    @Test
    void aCountOfNoneIsNegated() {
        Mention mention = only("There were no casualties.");
        assertEquals("no casualties", at("There were no casualties.", mention));
        assertTrue(mention.negated());
        assertEquals(0, ((Amount) mention.value()).best());
    }

    @Test
    void vagueWordsHaveRanges() {
        Amount several = amount("The storm sank several boats.");
        assertEquals(4, several.low());
        assertEquals(10, several.high());
        assertEquals(Bound.VAGUE, several.bound());
        Amount tens = amount("The plan cost tens of thousands of dollars.");
        assertEquals("USD", tens.unit());
        assertEquals(20_000, tens.low());
    }

    @Test
    void moneyHasItsCurrencyAndScale() {
        assertEquals(5.4e9, amount("The firm paid $5.4bn.").best(), 1);
        assertEquals("TWD", amount("Shares closed at NT $24.05.").unit());
        assertEquals(1.9e6, amount("It cost £1.9 million.").best(), 1);
        Amount range = amount("He earned $250,000 to $300,000.");
        assertEquals(Bound.RANGE, range.bound());
        assertEquals(250_000, range.low());
        assertEquals(300_000, range.high());
    }

    @Test
    void sharesArePercent() {
        assertEquals(99.9, amount("They are 99.9 per cent sure.").best(), 1e-9);
        assertEquals(200 / 3.0, amount("The fire ruined two-thirds of the town.").best(), 1e-9);
        assertEquals(100 / 3.0, amount("One in three voters stayed home.").best(), 1e-9);
        Amount range = amount("Some 40 percent to 70 percent of the houses fell.");
        assertEquals(40, range.low());
        assertEquals(70, range.high());
        assertEquals(Change.UP, amount("Sales rose by 20 percent.").change());
    }

    @Test
    void measuresAreConvertedToOneUnit() {
        Mention mention = only("The village lies about 58km (36 miles) south of the port.");
        assertEquals("kilometre", ((Amount) mention.value()).unit());
        assertEquals(
                "about 58km (36 miles)",
                at("The village lies about 58km (36 miles) south of the port.", mention));
        assertEquals("magnitude", amount("A 5.6-magnitude quake struck.").unit());
        assertEquals("magnitude", amount("The quake had a magnitude of 6.1.").unit());
        assertEquals("magnitude", amount("It measured 5.6 on the Richter scale.").unit());
        assertEquals("magnitude", amount("It had aftershocks of around 4.0.").unit());
    }

    @Test
    void whatIsNoQuantityIsLeftAlone() {
        assertEquals(List.of(), AMOUNTS.find(reading("He was born on June 4, 1987 in Ruritania.")));
        assertEquals(
                List.of(), AMOUNTS.find(reading("A Boeing 737 landed at 3:45 p.m. on Route 9.")));
        assertEquals(List.of(), AMOUNTS.find(reading("One of the men, Jan Roe, left at 5 p.m.")));
        assertEquals(
                List.of(),
                AMOUNTS.find(reading("The man broke Section 427 of the law in a two-door car.")));
        assertEquals(List.of(), AMOUNTS.find(reading("See page 22 or call 555-0199.")));
    }

    @Test
    void anAgeIsALengthOfTimeThatAnswersNoQuestionOfItsOwn() {
        Reading aged = reading("A 44-year-old man found the 500 years old wall.");
        List<Mention> ages = AMOUNTS.find(aged);
        assertEquals(
                List.of("P44Y", "P500Y"),
                ages.stream().map(age -> ((Amount) age.value()).timex()).toList());
        assertTrue(Mentions.of(aged).containsAll(ages));
        assertTrue(Mentions.answering(aged).stream().noneMatch(ages::contains));
    }

    @Test
    void numbersThatCountNothingNamedAreReadAsTheyStand() {
        assertEquals(List.of(1203.45), written("The index closed at 1,203.45."));
        assertEquals(List.of(-5.5), written("Their rating is minus five point five."));
        assertEquals(List.of(2.25, 0.75), written("It grew by 2 1/4 to 3/4."));
        assertEquals(List.of(4321.0), written("It came to 4 thousand 3 hundred and 21."));
        assertEquals(List.of(1414021.0), written("It stands at 1 414 021."));
        assertEquals(List.of(3.5e6), written("It has grown to three million and a half."));
        assertEquals(List.of(36.0), written("It rose to three dozens."));
        assertEquals(List.of(4.6), written("It fell to twenty-three fifths."));
    }

    private static List<Double> written(String text) {
        return AMOUNTS.find(reading(text)).stream()
                .map(mention -> ((Amount) mention.value()).written())
                .toList();
    }

    @Test
    void ordinalsSayWhatTheyCountAndSinceWhen() {
        String text = "It was their sixth publicly known conversation this year.";
        Mention mention = ORDINALS.find(reading(text)).getFirst();
        OrdinalValue value = (OrdinalValue) mention.value();
        assertEquals(6, value.rank());
        assertEquals("conversation", value.of());
        assertEquals("this year", value.since());
        assertEquals("sixth publicly known conversation this year", at(text, mention));
        assertNull(
                ((OrdinalValue)
                                ORDINALS.find(reading("She won her first race."))
                                        .getFirst()
                                        .value())
                        .since());
        assertEquals(List.of(), ORDINALS.find(reading("They met on June 4th at first.")));
    }

    @Property(tries = 400)
    void everyMentionLiesInItsSentenceForAnyText(@ForAll("jumbled") String text) {
        Reading reading = reading(text);
        for (MentionFinder finder : List.of(AMOUNTS, ORDINALS)) {
            int end = 0;
            for (Mention mention : finder.find(reading)) {
                assertTrue(mention.sentence().contains(mention.span()));
                assertTrue(!mention.span().isEmpty() && mention.span().begin() >= end);
                end = mention.span().end();
            }
        }
        assertEquals(text, reading.text());
    }

    @Provide
    Arbitrary<String> jumbled() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "two",
                        "-",
                        "hundred",
                        "and",
                        "a",
                        "half",
                        "of",
                        "the",
                        "$",
                        "5.4",
                        "bn",
                        "million",
                        "people",
                        "killed",
                        "between",
                        "to",
                        "from",
                        "percent",
                        "1,000",
                        "about",
                        "more",
                        "than",
                        "an",
                        "hour",
                        "long",
                        "several",
                        "tens",
                        "thousands",
                        "(",
                        ")",
                        "miles",
                        ".",
                        ",",
                        "sixth",
                        "year",
                        "one",
                        "in",
                        "three",
                        "magnitude",
                        "no",
                        "June",
                        "½",
                        "\ud83d\ude00",
                        "or",
                        "so");
        return words.list().ofMaxSize(25).map(list -> String.join(" ", list).replace(" - ", "-"));
    }

    @Test
    void longLinesTakeTimeThatGrowsWithTheirLength() {
        Reading reading = reading("more than two hundred and ".repeat(20_000));
        assertTimeout(Duration.ofSeconds(20), () -> AMOUNTS.find(reading));
    }

    private static Reading reading(String text) {
        Span all = new Span(0, text.length());
        Article article =
                new Article(
                        "a1",
                        "f",
                        null,
                        null,
                        null,
                        null,
                        "en",
                        "",
                        text,
                        List.of(all),
                        List.of(new Passage(all, null)),
                        List.of());
        return new Reading(article, ANNOTATOR.annotate(article));
    }

    private static Mention only(String text) {
        List<Mention> mentions = AMOUNTS.find(reading(text));
        assertEquals(1, mentions.size(), () -> mentions.toString());
        return mentions.getFirst();
    }

    private static Amount amount(String text) {
        return (Amount) only(text).value();
    }

    private static String at(String text, Mention mention) {
        return mention.span().in(text);
    }

    private static List<String> words(String text, Kind kind) {
        return AMOUNTS.find(reading(text)).stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> at(text, mention))
                .toList();
    }
}
