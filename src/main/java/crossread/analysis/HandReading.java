package crossread.analysis;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.decide.ClaimReader;
import crossread.analysis.language.AnnotatedText;
import crossread.analysis.language.Annotator;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.model.Value;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words that an analyst calls a claim: the longest figure, time, quotation or role in
 * them gives the value; words without any are a statement. What was read is kept, since decisions
 * are applied anew at each one.
 */
final class HandReading implements ClaimReader {
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.STATEMENT);

    private @Nullable Annotator annotator;
    private final Map<Words, Mention> read = new HashMap<>();

    private record Words(String sha256, Span span) {}

    @Override
    public synchronized Mention read(Article article, Span words) {
        return read.computeIfAbsent(
                new Words(article.sha256(), words), key -> newlyRead(article, words));
    }

    private Mention newlyRead(Article article, Span words) {
        Span paragraph =
                article.paragraphs().stream()
                        .filter(span -> span.contains(words))
                        .findFirst()
                        .orElse(words);
        Article part = part(article, paragraph);
        AnnotatedText text = annotator().annotate(part);
        Span inside = words.shifted(-paragraph.begin());
        Mention found =
                Mentions.of(new Reading(part, text)).stream()
                        .filter(mention -> !WHOLE.contains(mention.kind()))
                        .filter(mention -> inside.contains(mention.span()))
                        .filter(mention -> !(mention.value() instanceof Value.QuoteValue))
                        .max(Comparator.comparingInt(mention -> mention.span().length()))
                        .orElseGet(() -> statement(text, inside));
        return new Mention(
                found.kind(),
                words,
                found.sentence().shifted(paragraph.begin()).cover(words),
                found.subject(),
                found.measure(),
                found.value(),
                Attribution.ARTICLE,
                found.negated());
    }

    /** One of its own, so that decisions can be applied while articles are compared. */
    private Annotator annotator() {
        if (annotator == null) {
            annotator = new Annotator();
        }
        return annotator;
    }

    private static Mention statement(AnnotatedText text, Span words) {
        Span sentence =
                text.sentences().stream()
                        .map(Sentence::span)
                        .filter(span -> span.overlaps(words))
                        .findFirst()
                        .orElse(words);
        String predicate =
                text.sentences().stream()
                        .flatMap(each -> each.tokens().stream())
                        .filter(token -> words.contains(token.span()) && token.is("VERB"))
                        .map(Token::lemma)
                        .findFirst()
                        .orElse("");
        return new Mention(
                Kind.STATEMENT,
                words,
                sentence,
                null,
                predicate.isEmpty() ? null : predicate,
                new Value.StatementValue(predicate, List.of(), false, null),
                Attribution.ARTICLE,
                false);
    }

    /** One paragraph as an article of its own. */
    private static Article part(Article article, Span paragraph) {
        String text = paragraph.in(article.text());
        Span all = new Span(0, text.length());
        return new Article(
                article.id(),
                article.file(),
                article.address(),
                null,
                article.outlet(),
                article.author(),
                article.published(),
                article.language(),
                article.sha256(),
                text,
                List.of(all),
                List.of(new Passage(all, article.outlet())),
                List.of());
    }
}
