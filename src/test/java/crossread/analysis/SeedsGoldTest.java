package crossread.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.gold.GoldScore;
import crossread.gold.GoldStory;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.json.GoldJson;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.When;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The sample articles against a reading of them made by hand. */
class SeedsGoldTest {
    private static final String GOLD = "src/test/resources/gold/seeds.json";
    private static final LocalDate CALL_DAY = LocalDate.of(2025, 6, 4);

    private static final Comparer COMPARER = new Comparer();
    private static List<Article> articles = List.of();
    private static Comparison comparison = Comparison.EMPTY;
    private static GoldStory gold = new GoldStory("", Map.of(), List.of());

    @BeforeAll
    static void compare() throws IOException, GoldJson.MalformedException {
        articles = Inputs.read(List.of("seeds"), Progress.NONE).articles();
        comparison = COMPARER.compare(articles, Progress.NONE);
        GoldJson json = GoldJson.parse(Files.readString(Path.of(GOLD)));
        Map<String, Article> named = new TreeMap<>();
        json.files().forEach((key, file) -> named.put(key, article(key)));
        gold = json.story(named);
    }

    @AfterAll
    static void close() {
        COMPARER.close();
    }

    @Test
    void textsAreUnaltered() throws IOException {
        assertEquals(5, articles.size());
        for (Article article : comparison.articles()) {
            assertEquals(Files.readString(Path.of(article.file())), article.text());
        }
    }

    @Test
    void eachClaimStandsInTheTextOutsideFurniture() {
        Index index = comparison.index();
        assertTrue(comparison.claims().size() > 50);
        for (Claim claim : comparison.claims()) {
            Article article = index.article(claim.article());
            Span span = claim.span();
            assertTrue(span.end() <= article.text().length(), claim::toString);
            assertTrue(claim.mention().sentence().contains(span), claim::toString);
            assertTrue(!article.isFurniture(span), claim::toString);
            String words = index.words(claim);
            assertEquals(article.text().substring(span.begin(), span.end()), words);
            assertEquals(words.strip(), words);
            assertTrue(!words.isEmpty(), claim::toString);
        }
    }

    /** The floor; it stands at about 0.95. */
    @Test
    void typedPairsAreFoundAndFewOthers() {
        double f1 = score().typed().f1();
        assertTrue(f1 >= 0.65, () -> "typed F1 " + f1);
    }

    @Test
    void pairsOfDifferentEventsAreKeptApart() {
        assertEquals(List.of(), score().wronglyJoined());
    }

    @Test
    void allConflictsAreFoundAndFewOthers() {
        assertEquals(List.of(), score().missedConflicts());
        double precision = score().conflicts().precision();
        assertTrue(precision >= 0.75, () -> "conflict precision " + precision);
    }

    @Test
    void lengthOfTheCallIsCompatibleAndTheFigureFiner() {
        Link link = link("001", "approximately 75 minutes", "003", "over an hour");
        assertEquals(Relation.COMPATIBLE, link.relation());
        assertEquals(Side.A, link.finer());
        assertEquals(0.57, Objects.requireNonNull(link.readers()), 0.005);
    }

    @Test
    void severalMinutesContradictAnHour() {
        Link link = link("004", "nearly hour-long", "004", "several minutes");
        assertEquals(Relation.CONFLICT, link.relation());
    }

    @Test
    void formerPresidentContradictsPresident() {
        for (String president : List.of("000 U.S.", "001 US", "004 U.S.")) {
            String words = president.substring(4) + " President Donald Trump";
            Link link =
                    link(
                            president.substring(0, 3),
                            words,
                            "002",
                            "former US President Donald Trump");
            assertEquals(Relation.CONFLICT, link.relation(), president);
        }
    }

    @Test
    void bombersDestroyedAndBombersTargetedAreRelated() {
        Link link =
                link(
                        "001",
                        "several nuclear-capable bombers",
                        "003",
                        "more than 40 Russian bombers");
        assertEquals(Relation.RELATED, link.relation());
    }

    @Test
    void callOfThreeArticlesIsDatedByTheOneThatNamesTheDay() {
        Event call = mainCall(comparison, "001");
        assertEquals(
                List.of(article("001").id(), article("002").id(), article("003").id()),
                call.articles());
        assertEquals(new When(CALL_DAY, CALL_DAY, null), call.when());
        assertEquals("Trump–Putin call", call.label());
    }

    @Test
    void callWithoutADateIsBoundedByItsArticle() {
        Event call = mainCall(comparison, "000");
        assertEquals(List.of(article("000").id()), call.articles());
        assertNull(call.when().earliest());
        assertEquals(LocalDate.of(2025, 6, 15), call.when().latest());
    }

    @Test
    void callOfAnUndatedArticleKeepsItsWeekday() {
        Event call = mainCall(comparison, "004");
        assertEquals(List.of(article("004").id()), call.articles());
        assertEquals(new When(null, null, DayOfWeek.THURSDAY), call.when());
    }

    @Test
    void datingAnArticleDatesItsCall() {
        List<Article> dated =
                articles.stream()
                        .map(a -> isNamed(a, "004") ? a.datedOn(LocalDate.of(2025, 7, 4)) : a)
                        .toList();
        Event call = mainCall(COMPARER.compare(dated, Progress.NONE), "004");
        LocalDate day = LocalDate.of(2025, 7, 3);
        assertEquals(day, call.when().earliest());
        assertEquals(day, call.when().latest());
    }

    @Test
    void attackIsDatedInTheYearOfTheCall() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        Event attack =
                comparison.events().stream()
                        .filter(event -> event.kind().equals("attack"))
                        .filter(event -> day.equals(event.when().earliest()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(day, attack.when().latest());
        assertEquals(3, attack.articles().size());
        assertTrue(attack.articles().contains(article("002").id()));
    }

    @Test
    void whatIsNotTheArticlesOwnIsSetAside() {
        assertSetAside("003", "For more stories like it, click the +Follow button");
        assertSetAside("004", "Upgrade to Premium");
        assertSetAside("004", "334 Articles");
    }

    @Test
    void comparingTwiceGivesEqualComparisons() {
        assertEquals(comparison, COMPARER.compare(articles, Progress.NONE));
        try (Comparer other = new Comparer()) {
            assertEquals(comparison, other.compare(articles, Progress.NONE));
        }
    }

    private static GoldScore score() {
        return GoldScore.of(gold, comparison);
    }

    private static boolean isNamed(Article article, String key) {
        return String.valueOf(Path.of(article.file()).getFileName()).startsWith(key);
    }

    private static Article article(String key) {
        return articles.stream().filter(a -> isNamed(a, key)).findFirst().orElseThrow();
    }

    private static void assertSetAside(String key, String words) {
        Article article = article(key);
        int at = article.text().indexOf(words);
        assertTrue(at >= 0, words);
        Span span = new Span(at, at + words.length());
        assertTrue(article.furniture().stream().anyMatch(part -> part.contains(span)), words);
    }

    /** The call an article reports, the one that its lengths and roles are told of. */
    private static Event mainCall(Comparison comparison, String key) {
        String id = article(key).id();
        return comparison.events().stream()
                .filter(event -> event.kind().equals("call") && event.articles().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Link link(String first, String words, String second, String others) {
        Index index = comparison.index();
        for (Link link : comparison.links()) {
            Claim a = index.claim(link.a());
            Claim b = index.claim(link.b());
            boolean straight = stands(a, first, words) && stands(b, second, others);
            boolean crossed = stands(a, second, others) && stands(b, first, words);
            if (a.kind() != Kind.STATEMENT && (straight || crossed)) {
                return link;
            }
        }
        throw new AssertionError("no link between '" + words + "' and '" + others + "'");
    }

    private static boolean stands(Claim claim, String key, String words) {
        Article article = article(key);
        GoldStory.Place place = GoldStory.place(key, article, words, 1);
        return claim.article().equals(article.id())
                && place.covers(new GoldStory.Place(key, claim.span()));
    }
}
