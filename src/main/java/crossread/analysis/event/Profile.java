package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article is about, as weighted words: names count double, the opening too. */
record Profile(Map<String, Double> weights) {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final Set<String> COMMON =
            Set.of(
                    "say", "be", "have", "do", "make", "tell", "go", "get", "take", "come", "also",
                    "other", "more", "new", "last", "first", "one", "two", "year", "day", "time");

    /** Profiles of a set of articles, each word weighted by how few of them have it. */
    static List<Profile> of(List<Report> reports) {
        List<Map<String, Double>> counts = reports.stream().map(Profile::counts).toList();
        Map<String, Integer> articles = new HashMap<>();
        counts.forEach(count -> count.keySet().forEach(w -> articles.merge(w, 1, Integer::sum)));
        return counts.stream().map(count -> weighted(count, articles, reports.size())).toList();
    }

    private static Profile weighted(
            Map<String, Double> count, Map<String, Integer> articles, int size) {
        Map<String, Double> weights = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Double> entry : count.entrySet()) {
            int holders = articles.getOrDefault(entry.getKey(), 1);
            double rarity = Math.log(1 + (double) size / holders);
            double weight = (1 + Math.log(entry.getValue())) * rarity;
            weights.put(entry.getKey(), weight);
            square += weight * weight;
        }
        double norm = Math.sqrt(square);
        weights.replaceAll((word, weight) -> weight / norm);
        return new Profile(weights);
    }

    private static Map<String, Double> counts(Report report) {
        Map<String, Double> counts = new HashMap<>();
        List<Sentence> sentences = report.reading().annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (report.article().isFurniture(sentences.get(i).span())) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (Token token : sentences.get(i).tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                if (CONTENT.contains(token.tag())
                        && !COMMON.contains(lemma)
                        && lemma.length() > 1
                        && seen.add(lemma)) {
                    double weight = (token.is("PROPN") ? 2 : 1) * (i < 3 ? 2 : 1);
                    counts.merge(lemma, weight, Double::sum);
                }
            }
        }
        return counts;
    }

    /** Cosine of the two, 0 to 1. */
    double likeness(Profile other) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            dot += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return dot;
    }
}
