package crossread.analysis.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.ClaimAnchor;
import crossread.model.Comparison;
import crossread.model.Decision;
import crossread.model.Event;
import crossread.model.EventAnchor;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.LinkAnchor;
import crossread.model.Mention;
import crossread.model.Relation;
import crossread.model.Remark;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Standing;
import crossread.model.Story;
import crossread.model.Topic;
import crossread.model.TopicAnchor;
import crossread.model.Unplaced;
import crossread.model.Value;
import crossread.model.When;
import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class DecidedTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    private final Comparison found = Coverage.comparison();
    private final Index index = found.index();
    private final Link conflict = link("Three dozen firefighters", "More than 40 firefighters");
    private final Link same = link("1931", "1931");

    @Test
    void keepsAnAcceptedLinkAndSaysSo() {
        Reviewed reviewed = decided(new Decision.Accept(anchor(conflict), Relation.CONFLICT));
        assertEquals(found, reviewed.comparison());
        assertEquals(
                List.of(new Ruling(conflict, Standing.ACCEPTED, Relation.CONFLICT)),
                reviewed.rulings());
        assertFalse(reviewed.rulings().getFirst().isContested());
    }

    @Test
    void takesARejectedLinkAwayAndGivesItBackWhenAcceptedLater() {
        Decision reject = new Decision.Reject(anchor(conflict), Relation.CONFLICT);
        Reviewed rejected = decided(reject);
        assertFalse(rejected.comparison().links().contains(conflict));
        assertEquals(Standing.REJECTED, rejected.ruling(conflict).orElseThrow().standing());
        Reviewed again = decided(reject, new Decision.Accept(anchor(conflict), Relation.CONFLICT));
        assertTrue(again.comparison().links().contains(conflict));
        assertEquals(1, again.rulings().size());
    }

    @Test
    void retypesALinkAndKeepsWhatTheRulesSaid() {
        Reviewed reviewed =
                decided(
                        new Decision.Retype(
                                turned(anchor(conflict)),
                                Relation.CONFLICT,
                                Relation.COMPATIBLE,
                                Side.A));
        Ruling ruling = reviewed.ruling(conflict).orElseThrow();
        assertEquals(Relation.COMPATIBLE, ruling.link().relation());
        assertEquals(Side.B, ruling.link().finer(), "the decision named the ends the other way");
        assertEquals(Relation.CONFLICT, ruling.found());
        assertEquals(
                "Called compatible by the analyst; the rules call it a conflict: "
                        + conflict.reason(),
                ruling.link().reason());
        assertTrue(reviewed.comparison().links().contains(ruling.link()));
    }

    @Test
    void holdsToADecisionWhereNewerRulesSayOtherwise() {
        List<Link> links =
                found.links().stream()
                        .map(
                                link ->
                                        link.equals(conflict)
                                                ? new Link(
                                                        link.a(),
                                                        link.b(),
                                                        link.topic(),
                                                        Relation.RELATED,
                                                        null,
                                                        null,
                                                        "newer")
                                                : link)
                        .toList();
        Decision accept = new Decision.Accept(anchor(conflict), Relation.CONFLICT);
        Ruling ruling = decided(with(links), accept).ruling(conflict).orElseThrow();
        assertEquals(Relation.CONFLICT, ruling.link().relation());
        assertTrue(ruling.isContested());
        assertEquals(
                "Accepted as a conflict; the rules now call it not comparable: newer",
                ruling.link().reason());
    }

    @Test
    void keepsAnAcceptedLinkThatNewerRulesNoLongerFind() {
        List<Link> links = found.links().stream().filter(link -> !link.equals(conflict)).toList();
        Reviewed reviewed =
                decided(with(links), new Decision.Accept(anchor(conflict), Relation.CONFLICT));
        Ruling ruling = reviewed.rulings().getFirst();
        assertEquals(conflict.topic(), ruling.link().topic());
        assertTrue(reviewed.comparison().links().contains(ruling.link()));
        assertTrue(ruling.isContested());
    }

    @Test
    void linksClaimsThatNoRuleHasLinked() {
        LinkAnchor hours =
                new LinkAnchor(claim("a2", "nearly three hours"), claim("a3", "nine hours"));
        Reviewed reviewed = decided(new Decision.MakeLink(hours, Relation.OTHER_EVENT, null));
        Ruling ruling = reviewed.rulings().getFirst();
        assertEquals(Standing.BY_HAND, ruling.standing());
        assertEquals(found.links().size() + 1, reviewed.comparison().links().size());
        Topic topic = reviewed.comparison().index().topic(ruling.link().topic());
        assertEquals("How long did the fire burn?", topic.question());
        assertEquals(3, topic.claims().size());
    }

    @Test
    void makesAClaimAndLinksIt() {
        Article radio = index.article("a3");
        int at = radio.text().indexOf("under control shortly after ten");
        Anchor words = Anchor.of(radio, new Span(at, at + 13));
        LinkAnchor link =
                new LinkAnchor(
                        new ClaimAnchor(Kind.STATEMENT, words), claim("a1", "about three hours"));
        Reviewed reviewed =
                decided(
                        new Decision.MakeClaim(words),
                        new Decision.MakeLink(link, Relation.RELATED, null));
        assertEquals(List.of("c17"), reviewed.byHand());
        List<Claim> claims = reviewed.comparison().claims();
        Claim made = reviewed.comparison().index().claim("c17");
        assertEquals("e1", made.event(), "that of the sentence's other claim");
        assertEquals(
                "Three dozen firefighters",
                index.words(claims.get(claims.indexOf(made) - 1)),
                "in the order of the text");
        assertEquals("c17", reviewed.rulings().getFirst().link().b(), "the later claim is b");
        assertEquals(List.of(), reviewed.unplaced());
    }

    @Test
    void splitsATopic() {
        Topic crew = index.topic(conflict.topic());
        Reviewed reviewed =
                decided(
                        new Decision.SplitTopic(
                                TopicAnchor.of(crew, index),
                                List.of(claim("a2", "More than 40 firefighters")),
                                "How many came by night?"));
        assertEquals(
                "How many came by night?", reviewed.comparison().topics().getLast().question());
        assertEquals(
                found.links().size() - 2,
                reviewed.comparison().links().size(),
                "links between the two questions are gone");
    }

    @Test
    void mergesTopics() {
        Topic crew = index.topic(conflict.topic());
        Topic built = index.topic(same.topic());
        Reviewed reviewed =
                decided(
                        new Decision.MergeTopics(
                                TopicAnchor.of(crew, index), TopicAnchor.of(built, index)));
        assertEquals(found.topics().size() - 1, reviewed.comparison().topics().size());
        Topic merged = reviewed.comparison().index().topic(crew.id());
        assertEquals(crew.claims().size() + 2, merged.claims().size());
        assertEquals(
                crew.id(),
                reviewed.comparison().links().stream()
                        .filter(link -> link.relation() == Relation.SAME)
                        .findFirst()
                        .orElseThrow()
                        .topic());
    }

    @Test
    void keepsTheLatestNote() {
        ClaimAnchor claim = claim("a1", "1931");
        Reviewed reviewed =
                decided(
                        new Decision.Note(claim, null, "check"),
                        new Decision.Note(anchor(same).b(), anchor(same).a(), "both right"),
                        new Decision.Note(claim, null, "checked"));
        assertEquals("checked", reviewed.note(index.claim(same.a())));
        assertEquals("both right", reviewed.note(same));
        assertEquals(2, reviewed.remarks().size());
        assertEquals(
                List.of(new Remark(same.b(), same.a(), "both right")),
                decided(
                                new Decision.Note(claim, null, "check"),
                                new Decision.Note(anchor(same).b(), anchor(same).a(), "both right"),
                                new Decision.Note(claim, null, " "))
                        .remarks());
    }

    @Test
    void datesAnEvent() {
        When day = new When(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 3), null);
        Event fire = index.event("e1");
        Reviewed reviewed = decided(new Decision.DateEvent(EventAnchor.of(fire, index), day));
        assertEquals(day, reviewed.comparison().index().event("e1").when());
        assertEquals(fire.datings(), reviewed.comparison().index().event("e1").datings());
    }

    @Test
    void datesAnArticleAndRestoresItsFurniture() {
        Article herald = index.article("a1");
        Span share = herald.furniture().getFirst();
        Story story =
                Story.EMPTY
                        .with(found.articles())
                        .with(
                                new Decision.DateArticle(
                                        Anchor.of(index.article("a3")), LocalDate.of(2025, 7, 4)),
                                NOW)
                        .with(new Decision.RestoreFurniture(Anchor.of(herald, share)), NOW);
        List<Article> decided = Decided.articles(story.articles(), story.done());
        assertEquals(LocalDate.of(2025, 7, 4), decided.get(2).published());
        assertEquals(List.of(), decided.get(0).furniture());
        assertEquals(
                found.articles(),
                Decided.articles(story.articles(), story.undone().undone().done()));
    }

    @Test
    void findsWordsAgainInATextThatHasChanged() {
        Decision reject = new Decision.Reject(anchor(conflict), Relation.CONFLICT);
        Comparison changed = moved("An update stands above.\n\n", "changed");
        assertNotEquals(found.claims(), changed.claims());
        Reviewed reviewed = decided(changed, reject);
        assertEquals(List.of(), reviewed.unplaced());
        assertEquals(found.links().size() - 1, reviewed.comparison().links().size());
    }

    @Test
    void listsWhatHasNoPlaceAnyMore() {
        Decision accept = new Decision.Accept(anchor(conflict), Relation.CONFLICT);
        Comparison without =
                new Comparison(
                        found.articles(),
                        List.of(),
                        found.events(),
                        found.claims().stream()
                                .filter(claim -> !conflict.joins(claim.id()))
                                .toList(),
                        List.of(),
                        List.of());
        assertEquals(Unplaced.Missing.CLAIM, missing(decided(without, accept)));
        assertEquals(Unplaced.Missing.ARTICLE, missing(decided(Comparison.EMPTY, accept)));
        Anchor gone = new Anchor("1", index.article("a1").file(), 9, "not there", "", "");
        assertEquals(Unplaced.Missing.WORDS, missing(decided(found, new Decision.MakeClaim(gone))));
        TopicAnchor topic = new TopicAnchor("?", List.of());
        assertEquals(
                Unplaced.Missing.TOPIC,
                missing(decided(found, new Decision.MergeTopics(topic, topic))));
        EventAnchor event = new EventAnchor("flood", "Flood", List.of());
        assertEquals(
                Unplaced.Missing.EVENT,
                missing(decided(found, new Decision.DateEvent(event, When.UNKNOWN))));
    }

    @Test
    void doesNotGuessBetweenTwoPlaces() {
        Article radio = index.article("a3");
        Anchor fire = new Anchor("old", radio.file(), 0, "fire", "", "");
        assertEquals(Unplaced.Missing.WORDS, missing(decided(new Decision.MakeClaim(fire))));
    }

    private static Unplaced.Missing missing(Reviewed reviewed) {
        assertEquals(1, reviewed.unplaced().size());
        return reviewed.unplaced().getFirst().missing();
    }

    private Reviewed decided(Decision... decisions) {
        return decided(found, decisions);
    }

    private static Reviewed decided(Comparison comparison, Decision... decisions) {
        Story story = Story.EMPTY;
        for (Decision decision : decisions) {
            story = story.with(decision, NOW);
        }
        return Decided.of(comparison, story.done(), DecidedTest::read);
    }

    private static Mention read(Article article, Span words) {
        int end = article.text().indexOf('.', words.end());
        return new Mention(
                Kind.STATEMENT,
                words,
                new Span(article.text().lastIndexOf(". ", words.begin()) + 2, end),
                null,
                null,
                new Value.StatementValue("be", List.of(), false, null),
                Attribution.ARTICLE,
                false);
    }

    private Comparison with(List<Link> links) {
        return new Comparison(
                found.articles(),
                found.origins(),
                found.events(),
                found.claims(),
                found.topics(),
                links);
    }

    /** The comparison of the same articles with a text put before each. */
    private Comparison moved(String above, String hash) {
        int by = above.length();
        return new Comparison(
                found.articles().stream()
                        .map(
                                article ->
                                        new Article(
                                                article.id(),
                                                article.file(),
                                                article.title(),
                                                article.outlet(),
                                                article.author(),
                                                article.published(),
                                                article.language(),
                                                hash,
                                                (above + article.text()).replace("\n\n", "\n \n"),
                                                List.of(),
                                                article.passages(),
                                                List.of()))
                        .toList(),
                List.of(),
                found.events(),
                found.claims().stream().map(claim -> moved(claim, by)).toList(),
                found.topics(),
                found.links());
    }

    private Claim moved(Claim claim, int by) {
        Mention mention = claim.mention();
        String text = index.article(claim.article()).text();
        int blanks = text.substring(0, claim.span().begin()).split("\n\n", -1).length;
        return new Claim(
                claim.id(),
                claim.article(),
                new Mention(
                        mention.kind(),
                        claim.span().shifted(by + blanks),
                        mention.sentence().shifted(by + blanks),
                        null,
                        null,
                        mention.value(),
                        mention.attribution(),
                        false),
                claim.event());
    }

    private Link link(String words, String others) {
        return found.links().stream()
                .filter(link -> index.words(index.claim(link.b())).equals(words))
                .filter(link -> index.words(index.claim(link.a())).equals(others))
                .findFirst()
                .orElseThrow();
    }

    private LinkAnchor anchor(Link link) {
        return LinkAnchor.of(link, index);
    }

    private static LinkAnchor turned(LinkAnchor link) {
        return new LinkAnchor(link.b(), link.a());
    }

    private ClaimAnchor claim(String article, String words) {
        Map<String, Claim> claims = index.claims();
        return claims.values().stream()
                .filter(claim -> claim.article().equals(article))
                .filter(claim -> index.words(claim).equals(words))
                .map(claim -> ClaimAnchor.of(claim, index))
                .findFirst()
                .orElseThrow();
    }
}
