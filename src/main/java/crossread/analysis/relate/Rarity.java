package crossread.analysis.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare a word is among the sentences compared: rare words tell more. */
final class Rarity {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    private final double unseen;
    private final List<Exhibit> exhibits;
    private final List<Weighed> weighed = new ArrayList<>();

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
        unseen = Math.log(all);
        weights = new double[counts.size()];
        counts.forEach(
                (word, count) -> {
                    weights[numbers.size()] = Math.log(all / count);
                    numbers.put(word, numbers.size());
                });
        this.exhibits = List.copyOf(exhibits);
        this.exhibits.forEach(exhibit -> weighed.add(weigh(exhibit)));
    }

    /** Words by number, ascending, and the weight of them all. */
    private record Words(int[] numbers, double weight) {}

    private record Weighed(Words context, Words near) {}

    /** The weight of the words that the sentences of two claims have in common. */
    double shared(Exhibit a, Exhibit b) {
        return shared(of(a).context, of(b).context);
    }

    /** The weight of the words of the lighter of two sentences. */
    double least(Exhibit a, Exhibit b) {
        return Math.min(of(a).context.weight, of(b).context.weight);
    }

    /** Share of the weight of the lighter clause that the clauses have in common, 0 to 1. */
    double overlap(Exhibit a, Exhibit b) {
        Words x = of(a).near;
        Words y = of(b).near;
        double lighter = Math.min(x.weight, y.weight);
        return lighter <= 0 ? 0 : shared(x, y) / lighter;
    }

    private double shared(Words a, Words b) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < a.numbers.length && j < b.numbers.length) {
            int order = Integer.compare(a.numbers[i], b.numbers[j]);
            if (order == 0) {
                common += weight(a.numbers[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private double weight(int number) {
        return number < weights.length ? weights[number] : unseen;
    }

    private Weighed of(Exhibit exhibit) {
        int order = exhibit.place().order();
        boolean known = order < exhibits.size() && exhibits.get(order) == exhibit;
        return known ? weighed.get(order) : weigh(exhibit);
    }

    private Weighed weigh(Exhibit exhibit) {
        return new Weighed(words(exhibit.context()), words(exhibit.near()));
    }

    private Words words(Set<String> words) {
        int[] sorted = words.stream().mapToInt(this::number).sorted().toArray();
        return new Words(sorted, Arrays.stream(sorted).mapToDouble(this::weight).sum());
    }

    private synchronized int number(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }
}
