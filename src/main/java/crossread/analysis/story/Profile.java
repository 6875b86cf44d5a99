package crossread.analysis.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Words with their weights, as a vector: of an article, then of length one, or summed of several.
 *
 * @param words numbers of words, ascending
 * @param weights of these words
 */
record Profile(int[] words, double[] weights) {

    /**
     * Profiles of length one of some articles.
     *
     * @param counts how often each article has a word
     * @param rarity the weight of a word that so many of the articles have; 0 leaves it out
     */
    static List<Profile> of(List<Map<String, Double>> counts, IntToDoubleFunction rarity) {
        Map<String, Integer> holders = new TreeMap<>();
        counts.forEach(count -> count.keySet().forEach(w -> holders.merge(w, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        holders.keySet().forEach(word -> numbers.put(word, numbers.size()));
        List<Profile> profiles = new ArrayList<>();
        for (Map<String, Double> count : counts) {
            TreeMap<Integer, Double> weights = new TreeMap<>();
            count.forEach(
                    (word, times) -> {
                        double rare = rarity.applyAsDouble(holders.getOrDefault(word, 1));
                        if (rare > 0) {
                            weights.put(
                                    numbers.getOrDefault(word, 0), (1 + Math.log(times)) * rare);
                        }
                    });
            profiles.add(of(weights).ofLengthOne());
        }
        return profiles;
    }

    private static Profile of(TreeMap<Integer, Double> weights) {
        return new Profile(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Profile ofLengthOne() {
        double length = Math.sqrt(dot(this));
        return length == 0 ? this : times(1 / length);
    }

    Profile times(double factor) {
        double[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Profile(words, scaled);
    }

    /** The sum of profiles of the same articles' words. */
    static Profile sum(Collection<Profile> profiles) {
        TreeMap<Integer, Double> sum = new TreeMap<>();
        for (Profile profile : profiles) {
            for (int i = 0; i < profile.words.length; i++) {
                sum.merge(profile.words[i], profile.weights[i], Double::sum);
            }
        }
        return of(sum);
    }

    double dot(Profile other) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                dot += weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }
}
