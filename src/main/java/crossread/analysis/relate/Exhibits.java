package crossread.analysis.relate;

import crossread.analysis.event.Clauses;
import crossread.analysis.event.EventRef;
import crossread.analysis.event.Report;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.SentenceMeaning;
import crossread.analysis.language.Token;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays out the claims of articles for comparison. */
public final class Exhibits {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ");
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "have", "do", "say", "tell", "add", "mr", "ms", "mrs", "also", "more",
                    "other");
    private static final EventRef NONE = new EventRef(-1, null, EventRef.Role.MAIN);

    private Exhibits() {}

    public static List<Exhibit> of(
            List<Report> reports, Map<String, EventRef> refs, SentenceMeaning meaning) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Report report : reports) {
            for (int i = 0; i < report.mentions().size(); i++) {
                String id = report.ids().get(i);
                EventRef ref = refs.getOrDefault(id, NONE);
                exhibits.add(
                        exhibit(
                                report,
                                report.mentions().get(i),
                                id,
                                ref,
                                exhibits.size(),
                                meaning));
            }
        }
        return exhibits;
    }

    private static Exhibit exhibit(
            Report report,
            Mention mention,
            String id,
            EventRef ref,
            int order,
            SentenceMeaning meaning) {
        Article article = report.article();
        Claim claim = new Claim(id, article.id(), mention, ref.event());
        List<Sentence> sentences =
                report.reading().annotated().sentences().stream()
                        .filter(sentence -> sentence.span().overlaps(mention.span()))
                        .toList();
        String words = mention.span().in(article.text());
        Span scope =
                mention.kind() == Kind.STATEMENT || sentences.isEmpty()
                        ? mention.span()
                        : Clauses.at(sentences.getFirst(), mention.span().begin());
        boolean whole = mention.kind() == Kind.STATEMENT || mention.kind() == Kind.QUOTE;
        Set<String> near = words(sentences, scope, whole ? new Span(0, 0) : mention.span());
        Set<String> context =
                sentences.isEmpty()
                        ? near
                        : words(
                                sentences,
                                sentences.getFirst().span(),
                                whole ? new Span(0, 0) : mention.span());
        String told =
                whole || sentences.isEmpty()
                        ? words
                        : sentences.getFirst().span().in(article.text());
        return new Exhibit(
                claim,
                place(report, mention, order),
                ref,
                words,
                context,
                near,
                meaning.of(plain(told)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Exhibit.Place place(Report report, Mention mention, int order) {
        Passage passage = report.article().passageAt(mention.span().begin());
        return new Exhibit.Place(
                report.index(), report.article().passages().indexOf(passage), order);
    }

    private static Set<String> words(List<Sentence> sentences, Span within, Span without) {
        Set<String> words = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                boolean inside = within.contains(token.span());
                boolean own = without.overlaps(token.span()) && !token.is("NOUN");
                if (inside && !own && CONTENT.contains(token.tag()) && !LIGHT.contains(lemma)) {
                    words.add(lemma);
                }
            }
        }
        return words;
    }
}
