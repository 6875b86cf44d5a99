package crossread.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Relation;
import crossread.model.Span;
import crossread.model.Topic;
import crossread.model.Value;
import crossread.ui.Coverage;
import crossread.ui.LargeCoverage;
import crossread.ui.kit.Selection;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LedgerViewModelTest {
    private final Selection selection = new Selection();
    private final LedgerViewModel model =
            new LedgerViewModel(selection, Messages.of("ledger"), Messages.of("kit"));

    @Test
    void gathersTheVersionsOfAnUtterance() {
        selection.show(Coverage.comparison());
        Utterance utterance = model.utterances().getFirst();
        assertEquals("Mara Lindqvist", utterance.speaker());
        assertEquals(
                List.of("We were lucky that the last boat had gone", "We were lucky"),
                utterance.versions().stream().map(Version::words).toList());
        assertEquals(Version.How.SHORTENED, utterance.versions().getLast().how());
        assertEquals(
                "1 quotation, 1 of them in several articles, 1 changed on its way",
                model.summaryProperty().get());
    }

    @Test
    void tellsHowEachVersionDiffersFromTheFullest() {
        selection.show(
                said(
                        quote("We will never leave this harbour", "Ann Marsh", true),
                        quote("We will never leave this harbour", "Marsh", true),
                        quote("We will leave this harbour", "Ann Marsh", true),
                        quote("We must never leave this town", "Ann Marsh", true),
                        quote("they will not leave", "Ann Marsh", false),
                        quote("never leave this harbour", "Tom Reed", true)));
        List<Version> versions = model.utterances().getFirst().versions();
        assertEquals(
                List.of(
                        Version.How.FULLEST,
                        Version.How.VERBATIM,
                        Version.How.SHORTENED,
                        Version.How.ALTERED,
                        Version.How.REPORTED,
                        Version.How.SHORTENED),
                versions.stream().map(Version::how).toList());
        assertFalse(versions.get(1).otherSpeaker());
        assertTrue(versions.get(5).otherSpeaker());
    }

    @Test
    void computesNothingWhileItIsNotLookedAt() {
        model.setAwake(false);
        selection.show(Coverage.comparison());
        assertEquals(0, model.utterances().size());
        model.setAwake(true);
        assertEquals(1, model.utterances().size());
    }

    private record Quote(String words, String speaker, boolean direct) {}

    private static Quote quote(String words, String speaker, boolean direct) {
        return new Quote(words, speaker, direct);
    }

    /** Each quotation in an article of its own, all linked with the first. */
    private static Comparison said(Quote... quotes) {
        List<Article> articles = new LargeCoverage(quotes.length, 10, 30).comparison().articles();
        List<Article> told = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < quotes.length; i++) {
            Quote quote = quotes[i];
            Article like = articles.get(i);
            Span span = new Span(0, quote.words().length());
            told.add(article(like, quote.words()));
            claims.add(
                    new Claim(
                            "c" + i,
                            like.id(),
                            new Mention(
                                    Kind.QUOTE,
                                    span,
                                    span,
                                    null,
                                    null,
                                    new Value.QuoteValue(
                                            quote.words(), quote.speaker(), null, quote.direct()),
                                    Attribution.ARTICLE,
                                    false),
                            null));
            if (i > 0) {
                links.add(new Link("c0", "c" + i, "t", Relation.COMPATIBLE, null, null, "alike"));
            }
        }
        Topic topic =
                new Topic("t", "What was said?", null, claims.stream().map(Claim::id).toList());
        return new Comparison(told, List.of(), List.of(), claims, List.of(topic), links);
    }

    private static Article article(Article like, String text) {
        Span all = new Span(0, text.length());
        return new Article(
                like.id(),
                like.file(),
                like.address(),
                like.title(),
                like.outlet(),
                like.author(),
                like.published(),
                like.language(),
                like.sha256(),
                text,
                List.of(all),
                List.of(new crossread.model.Passage(all, null)),
                List.of());
    }
}
