package crossread.analysis.story;

import crossread.analysis.claim.Reading;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that carry what an article tells, as lemmas in lower case, with how often sentences use
 * them: those of its opening count twice.
 *
 * @param all content words; names count twice
 * @param names the words of names alone
 */
record WordCounts(Map<String, Double> all, Map<String, Double> names) {
    private static final int OPENING = 3;
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final Set<String> COMMON =
            Set.of(
                    "say", "be", "have", "do", "make", "tell", "go", "get", "take", "come", "also",
                    "other", "more", "new", "last", "first", "one", "two", "year", "day", "time");

    static WordCounts of(Reading reading) {
        WordCounts counts = new WordCounts(new TreeMap<>(), new TreeMap<>());
        List<Sentence> sentences = reading.annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!reading.article().isFurniture(sentences.get(i).span())) {
                counts.add(sentences.get(i), i < OPENING ? 2 : 1);
            }
        }
        return counts;
    }

    private void add(Sentence sentence, double weight) {
        Set<String> seen = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (!CONTENT.contains(token.tag()) || COMMON.contains(lemma) || lemma.length() < 2) {
                continue;
            }
            boolean name = token.is("PROPN");
            if (seen.add(lemma)) {
                all.merge(lemma, name ? weight * 2 : weight, Double::sum);
            }
            if (name && named.add(lemma)) {
                names.merge(lemma, weight, Double::sum);
            }
        }
    }
}
