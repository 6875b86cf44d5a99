package crossread.analysis.relate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare a word is among the sentences compared: rare words tell more. */
final class Rarity {
    private final Map<String, Double> weights = new HashMap<>();
    private final double unseen;

    /** Weights of whole sets, which are asked for once with every other set. */
    private final IdentityHashMap<Set<String>, Double> bySet = new IdentityHashMap<>();

    Rarity(Collection<Exhibit> exhibits) {
        Set<List<Object>> seen = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        int sentences = 0;
        for (Exhibit exhibit : exhibits) {
            if (seen.add(
                    List.of(exhibit.claim().article(), exhibit.claim().mention().sentence()))) {
                sentences++;
                exhibit.context().forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        double all = sentences + 1.0;
        counts.forEach((word, count) -> weights.put(word, Math.log(all / count)));
        unseen = Math.log(all);
    }

    double of(String word) {
        return weights.getOrDefault(word, unseen);
    }

    /** The weight of what the sets have in common. */
    double shared(Set<String> a, Set<String> b) {
        double common = 0;
        for (String word : a) {
            common += b.contains(word) ? of(word) : 0;
        }
        return common;
    }

    /** Share of the weight of the smaller set that the sets have in common, 0 to 1. */
    double overlap(Set<String> a, Set<String> b) {
        double smaller = least(a, b);
        return smaller <= 0 ? 0 : shared(a, b) / smaller;
    }

    /** The weight of the lighter set. */
    double least(Set<String> a, Set<String> b) {
        return Math.min(weight(a), weight(b));
    }

    private double weight(Set<String> words) {
        return bySet.computeIfAbsent(words, w -> w.stream().mapToDouble(this::of).sum());
    }
}
