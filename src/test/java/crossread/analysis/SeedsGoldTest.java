package crossread.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.When;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The comparison of the sample articles against the reading by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsGoldTest {
    private final Comparer comparer = new Comparer();
    private final List<Article> articles = new ArrayList<>();
    private Comparison comparison = Comparison.EMPTY;
    private Index index = Comparison.EMPTY.index();

    @BeforeAll
    void compare() {
        articles.addAll(Inputs.read(List.of("seeds"), Progress.NONE).articles());
        comparison = comparer.compare(articles, Progress.NONE);
        index = comparison.index();
    }

    @AfterAll
    void close() {
        comparer.close();
    }

    @Test
    void findsTheTypedPairs() throws Exception {
        double f1 = score().typedF1();
        assertTrue(f1 >= 0.65, "typed F1 " + f1);
    }

    @Test
    void keepsOtherEventsApart() throws Exception {
        assertEquals(0, score().otherEventsLinked());
    }

    @Test
    void findsAllConflictsAndFewFalseOnes() throws Exception {
        assertEquals(0, score().conflictsMissed());
        double precision = score().conflictPrecision();
        assertTrue(precision >= 0.75, "conflict precision " + precision);
    }

    @Test
    void readsSeventyFiveMinutesIntoOverAnHour() {
        Link link = link("approximately 75 minutes", "over an hour");
        assertEquals(Relation.COMPATIBLE, link.relation());
        assertEquals(Side.A, link.finer());
        assertEquals(0.57, Objects.requireNonNull(link.readers()), 1e-9);
    }

    @Test
    void findsTheConflictsByName() {
        assertEquals(Relation.CONFLICT, link("nearly hour-long", "several minutes").relation());
        assertEquals(
                Relation.CONFLICT,
                link("US President Donald Trump", "former US President Donald Trump").relation());
    }

    @Test
    void relatesBombersDestroyedToBombersTargeted() {
        assertEquals(
                Relation.RELATED,
                link("several nuclear-capable bombers", "more than 40 Russian bombers").relation());
    }

    @Test
    void datesTheCallThatThreeArticlesTell() {
        LocalDate day = LocalDate.of(2025, 6, 4);
        assertEquals(new When(day, day, null), main("001").when());
        assertEquals(main("001"), main("002"));
        assertEquals(main("001"), main("003"));
        assertEquals("Trump–Putin call", main("001").label());
    }

    @Test
    void leavesTheOthersOpen() {
        assertEquals(new When(null, LocalDate.of(2025, 6, 15), null), main("000").when());
        assertEquals(new When(null, null, DayOfWeek.THURSDAY), main("004").when());
    }

    @Test
    void datesTheAttackByTheYearOfTheCallItPreceded() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        Event attack =
                comparison.events().stream()
                        .filter(event -> event.kind().equals("attack"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new When(day, day, null), attack.when());
        assertEquals(3, attack.articles().size());
    }

    @Test
    void movesTheCallWhenTheAnalystDatesItsPage() {
        List<Article> dated = new ArrayList<>(articles);
        dated.replaceAll(
                article ->
                        article.file().contains("004_")
                                ? article.datedOn(LocalDate.of(2025, 7, 4))
                                : article);
        Comparison again = comparer.compare(dated, Progress.NONE);
        LocalDate thursday = LocalDate.of(2025, 7, 3);
        assertEquals(new When(thursday, thursday, null), main(again, "004").when());
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(comparison, comparer.compare(articles, Progress.NONE));
    }

    private GoldScore score() throws Exception {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                SeedsGoldTest.class.getResourceAsStream("/gold/seeds.json")),
                        StandardCharsets.UTF_8)) {
            JsonObject gold = JsonParser.parseReader(reader).getAsJsonObject();
            return new GoldScore(gold, comparison);
        }
    }

    private Link link(String a, String b) {
        return comparison.links().stream()
                .filter(link -> words(link.a()).equals(a) && words(link.b()).equals(b))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not linked: " + a + ", " + b));
    }

    private String words(String claim) {
        String text = index.article(index.claim(claim).article()).text();
        return index.claim(claim).span().in(text);
    }

    private Event main(String file) {
        return main(comparison, file);
    }

    private static Event main(Comparison comparison, String file) {
        String id =
                comparison.articles().stream()
                        .filter(article -> article.file().contains(file + "_"))
                        .map(Article::id)
                        .findFirst()
                        .orElseThrow();
        return comparison.events().stream()
                .filter(event -> event.articles().contains(id))
                .findFirst()
                .orElseThrow();
    }
}
