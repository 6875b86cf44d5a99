package crossread.analysis.relate;

import crossread.model.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a pair of statements stands among the pairs that join one of its sentences to the same other
 * text: where a sentence has a better counterpart there, a weaker one tells less.
 */
final class Standing {
    /** What each better counterpart takes off the score. */
    private static final double LOSS = 0.02;

    private final IdentityHashMap<Candidate, Integer> better = new IdentityHashMap<>();

    Standing(List<Candidate> candidates) {
        Map<List<Object>, List<Candidate>> bySentence = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.a().kind() == Kind.STATEMENT) {
                for (List<Object> key : keys(candidate)) {
                    bySentence.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
                }
            }
        }
        for (List<Candidate> rivals : bySentence.values()) {
            rivals.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
            for (int i = 0; i < rivals.size(); i++) {
                better.merge(rivals.get(i), i, Integer::sum);
            }
        }
    }

    /** What the better counterparts take off a pair's score; nothing for other kinds of claims. */
    double loss(Candidate candidate) {
        return LOSS * better.getOrDefault(candidate, 0);
    }

    /** Whether a pair is still sure enough to be linked. */
    boolean holds(Candidate candidate) {
        return candidate.a().kind() != Kind.STATEMENT
                || candidate.score() - loss(candidate) >= PairScore.LINKED;
    }

    private static List<List<Object>> keys(Candidate candidate) {
        return List.of(key(candidate.a(), candidate.b()), key(candidate.b(), candidate.a()));
    }

    private static List<Object> key(Exhibit from, Exhibit to) {
        return List.of(
                from.place().article(),
                from.claim().mention().sentence(),
                to.place().article(),
                to.place().passage());
    }
}
