package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Standing;
import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ShownTest {
    private final Findings findings = new Findings(Coverage.comparison());

    @Test
    void keepsToOneKind() {
        assertEquals(List.of("Who is Mara Lindqvist?"), questions(Scope.ALL.withKind(Kind.ROLE)));
    }

    @Test
    void keepsToWhatOneOutletHasPartIn() {
        assertEquals(3, links(Scope.ALL.withOutlet("a3_harbour")).size());
    }

    @Test
    void keepsToOneEvent() {
        assertEquals(List.of("How long did the fire burn?"), questions(Scope.ALL.withEvent("e2")));
    }

    /** The fire was on 4 March 2025; the other event in March 2023. */
    @Test
    void keepsToDaysByTheClaimsOwnTimeThenItsEventsThenItsArticles() {
        assertEquals(10, links(days("2023-01-01", "2025-12-31")).size());
        assertEquals(
                List.of("How long did the fire burn?"),
                questions(days("2023-03-10", "2023-03-12")));
        assertEquals(List.of(), links(days("2024-01-01", "2024-12-31")));
    }

    @Test
    void looksForWordsInQuestionsAndClaims() {
        assertEquals(List.of("Who is Mara Lindqvist?"), questions(Scope.ALL.withText("DEPUTY")));
        assertEquals(List.of("How great is the damage?"), questions(Scope.ALL.withText("damage")));
    }

    @Test
    void tellsWhatIsDecidedFromWhatIsNot() {
        Link link = findings.links().getFirst();
        Findings decided =
                new Findings(
                        new Reviewed(
                                findings.comparison(),
                                List.of(new Ruling(link, Standing.ACCEPTED, link.relation())),
                                List.of(),
                                List.of(),
                                List.of()));
        Filter filter = Filter.ALL.with(Scope.ALL.withJudged(Judged.DECIDED));
        assertEquals(List.of(link), decided.links(filter));
        assertEquals(9, decided.links(Filter.ALL.with(Scope.ALL.withJudged(Judged.OPEN))).size());
        assertEquals(
                List.of(true),
                decided.marks(decided.index().article("a1"), filter).stream()
                        .map(Mark::confirmed)
                        .toList());
    }

    @Test
    void countsRelationsThatAreSwitchedOffToo() {
        Filter none = new Filter(java.util.Set.of(), true);
        assertEquals(2, findings.shown(none).counts().get(RelationStyle.CONFLICT));
        assertEquals(List.of(), findings.links(none));
    }

    private static Scope days(String first, String last) {
        return Scope.ALL.withDays(new Days(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private List<Link> links(Scope scope) {
        return findings.links(Filter.ALL.with(scope));
    }

    private List<String> questions(Scope scope) {
        return links(scope).stream()
                .map(link -> findings.index().topic(link.topic()).question())
                .distinct()
                .toList();
    }
}
