package crossread.analysis.relate;

import crossread.analysis.event.EventRef;
import crossread.job.Progress;
import crossread.job.Workers;
import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.Amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the pairs of claims that answer one question. */
final class Candidates {
    private static final Comparator<Candidate> IN_ORDER =
            Comparator.comparingInt((Candidate c) -> c.a().place().order())
                    .thenComparingInt(c -> c.b().place().order());

    /** So many claims are laid beside one another at a time: as many as stay near a processor. */
    private static final int BLOCK = 32;

    private static final Verdict NOT_YET = Verdict.of(Relation.RELATED, "");

    private final Comparators comparators;
    private final PairScore score;

    Candidates(Comparators comparators, PairScore score) {
        this.comparators = comparators;
        this.score = score;
    }

    List<Candidate> of(List<Exhibit> exhibits, Progress progress) {
        Map<String, List<Exhibit>> buckets = new TreeMap<>();
        for (Exhibit exhibit : exhibits) {
            buckets.computeIfAbsent(bucket(exhibit), k -> new ArrayList<>()).add(exhibit);
        }
        List<Candidate> found = new ArrayList<>();
        Rivals rivals = new Rivals(exhibits);
        for (List<Exhibit> bucket : buckets.values()) {
            List<Integer> blocks =
                    IntStream.iterate(0, i -> i < bucket.size(), i -> i + BLOCK).boxed().toList();
            Workers.map(blocks, from -> pairs(bucket, from, rivals), progress)
                    .forEach(found::addAll);
        }
        return thinned(found).stream().map(this::judged).toList();
    }

    /** Only claims of one bucket can answer one question. */
    private static String bucket(Exhibit exhibit) {
        if (exhibit.kind() == Kind.ROLE) {
            return "role";
        }
        String kind = exhibit.kind().code();
        return exhibit.value() instanceof Amount amount && exhibit.kind() != Kind.COUNT
                ? kind + Scale.of(amount.unit()).map(Scale::dimension).orElse(amount.unit())
                : kind;
    }

    /** The pairs of some claims with those after each; one claim is laid beside all of them. */
    private List<Candidate> pairs(List<Exhibit> bucket, int from, Rivals rivals) {
        List<Candidate> found = new ArrayList<>();
        for (int j = from + 1; j < bucket.size(); j++) {
            Exhibit b = bucket.get(j);
            for (Exhibit a : bucket.subList(from, Math.min(from + BLOCK, j))) {
                pair(a, b, rivals, found);
            }
        }
        return found;
    }

    private void pair(Exhibit a, Exhibit b, Rivals rivals, List<Candidate> found) {
        if (!EventFit.fits(a, b)) {
            if (LookAlikes.tells(a, b)) {
                found.add(new Candidate(a, b, 1, LookAlikes.verdict(a, b)));
            }
        } else if (a.kind() == Kind.STATEMENT) {
            statements(a, b, found);
        } else if (PairScore.mayJoin(a, b)) {
            values(a, b, rivals, found);
        }
    }

    /** Statements are many, and their score needs no verdict: that is made for those that stay. */
    private void statements(Exhibit a, Exhibit b, List<Candidate> found) {
        double points = a.isElsewhere(b) ? score.ofStatements(a, b) : 0;
        if (points >= PairScore.LINKED) {
            found.add(new Candidate(a, b, points, NOT_YET));
        }
    }

    private void values(Exhibit a, Exhibit b, Rivals rivals, List<Candidate> found) {
        Verdict verdict = Scope.guarded(a, b, comparators.verdict(a, b));
        boolean inside = !a.isElsewhere(b);
        if (inside && !contradicts(a, b, verdict)) {
            return;
        }
        double points = score.of(a, b, verdict);
        if (points >= threshold(inside) && rivals.allows(a, b, verdict)) {
            found.add(new Candidate(a, b, points, verdict));
        }
    }

    private Candidate judged(Candidate candidate) {
        Exhibit a = candidate.a();
        Exhibit b = candidate.b();
        return candidate.verdict() == NOT_YET
                ? new Candidate(a, b, candidate.score(), comparators.verdict(a, b))
                : candidate;
    }

    /**
     * Whether a text contradicts itself: two sentences of it, on one event, give one subject and
     * measure different figures.
     */
    private static boolean contradicts(Exhibit a, Exhibit b, Verdict verdict) {
        var first = a.claim().mention();
        var second = b.claim().mention();
        return verdict.relation() == Relation.CONFLICT
                && a.kind() != Kind.TIME
                && !first.sentence().overlaps(second.sentence())
                && first.subject() != null
                && first.subject().equals(second.subject())
                && a.event().equals(b.event());
    }

    private static double threshold(boolean inside) {
        return inside ? PairScore.LINKED + 0.15 : PairScore.LINKED;
    }

    /**
     * Of mentions that say the same, the one in a whole sentence tells more, and a time by its own
     * name more than "later that day".
     */
    private static double rank(Candidate candidate) {
        return candidate.score() - weakness(candidate.a()) - weakness(candidate.b());
    }

    private static double weakness(Exhibit exhibit) {
        boolean named =
                exhibit.kind() != Kind.TIME
                        || exhibit.words()
                                .chars()
                                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return (exhibit.headline() ? 0.2 : 0) + (named ? 0 : 0.2);
    }

    /** One pair for each two values of two articles; at most three links for a statement. */
    private static List<Candidate> thinned(List<Candidate> found) {
        Standing standing = new Standing(found);
        Repeats repeats = new Repeats();
        List<Candidate> kept = new ArrayList<>();
        IntStream.range(0, found.size())
                .filter(standing::holds)
                .mapToObj(i -> new Ranked(found.get(i), standing.loss(i) - rank(found.get(i))))
                .sorted(
                        Comparator.comparingDouble(Ranked::last)
                                .thenComparing(Ranked::pair, IN_ORDER))
                .map(Ranked::pair)
                .filter(repeats::hasRoom)
                .forEach(kept::add);
        kept.sort(IN_ORDER);
        return kept;
    }

    /**
     * A pair in its rank.
     *
     * @param last lower for a better one
     */
    private record Ranked(Candidate pair, double last) {}

    /** Whether two refs leave room for one event. */
    static final class EventFit {
        private EventFit() {}

        static boolean fits(Exhibit a, Exhibit b) {
            if (a.kind() == Kind.ROLE) {
                return true;
            }
            EventRef x = a.event();
            EventRef y = b.event();
            if (x.event() != null && x.event().equals(y.event())) {
                return true;
            }
            if (x.isBackground() || y.isBackground()) {
                return x.isBackground()
                                && y.isBackground()
                                && x.event() == null
                                && y.event() == null
                        || bothQuoted(a, b);
            }
            return x.group() == y.group();
        }

        private static boolean bothQuoted(Exhibit a, Exhibit b) {
            return (a.kind() == Kind.QUOTE || a.kind() == Kind.STATEMENT)
                    && a.event().group() == b.event().group();
        }
    }
}
