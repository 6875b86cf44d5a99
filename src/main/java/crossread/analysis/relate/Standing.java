package crossread.analysis.relate;

import crossread.model.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a pair of statements stands among the pairs that join one of its sentences to the same other
 * text: where a sentence has a better counterpart there, a weaker one tells less.
 */
final class Standing {
    /** What each better counterpart takes off the score. */
    private static final double LOSS = 0.03;

    private final List<Candidate> candidates;
    private final int[] better;

    Standing(List<Candidate> candidates) {
        this.candidates = candidates;
        better = new int[candidates.size()];
        for (List<Integer> rivals : bySentence().values()) {
            rivals.sort(Comparator.comparingDouble(i -> -candidates.get(i).score()));
            for (int i = 0; i < rivals.size(); i++) {
                better[rivals.get(i)] += i;
            }
        }
    }

    /** What the better counterparts take off the score of the pair at an index. */
    double loss(int index) {
        return LOSS * better[index];
    }

    /** Whether the pair at an index is still sure enough to be linked. */
    boolean holds(int index) {
        Candidate candidate = candidates.get(index);
        return candidate.a().kind() != Kind.STATEMENT
                || candidate.score() - loss(index) >= PairScore.LINKED;
    }

    /** From a sentence to a text, both by number. */
    private record Way(int from, int to) {}

    private Map<Way, List<Integer>> bySentence() {
        Numbering sentences = new Numbering(Exhibit::sentence);
        Numbering texts = new Numbering(Exhibit::text);
        Map<Way, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Exhibit a = candidates.get(i).a();
            Exhibit b = candidates.get(i).b();
            if (a.kind() == Kind.STATEMENT) {
                Way there = new Way(sentences.of(a), texts.of(b));
                Way back = new Way(sentences.of(b), texts.of(a));
                bySentence.computeIfAbsent(there, w -> new ArrayList<>()).add(i);
                bySentence.computeIfAbsent(back, w -> new ArrayList<>()).add(i);
            }
        }
        return bySentence;
    }
}
