package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.CONFLICT;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.analysis.relate.Measured.Shape;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Side;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/**
 * Compares lengths of time, counts, quantities, sums of money and percentages: by the readers'
 * curves behind their hedges, in a common unit.
 */
final class AmountComparator implements ValueComparator {
    /** Below this share of readers a value does not lie within the words any more. */
    private static final double ADMITTED = 0.15;

    private final Readers readers;

    AmountComparator(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        Amount first = (Amount) a.value();
        Amount second = (Amount) b.value();
        Optional<Double> factor = factor(a, b, first, second);
        if (factor.isEmpty()) {
            return Verdict.of(
                    RELATED, a.cited() + " and " + b.cited() + " are in units that do not convert");
        }
        if (first.change() != second.change()
                && first.change() != null
                && second.change() != null) {
            return Verdict.of(RELATED, a.cited() + " is a change the other way than " + b.cited());
        }
        Measured x = new Measured(first, 1, readers);
        Measured y = new Measured(second, factor.get(), readers);
        Pair pair = new Pair(a, b, x, y);
        // One order for each pair of shapes; the other is its mirror.
        return x.shape().compareTo(y.shape()) <= 0
                ? judged(pair)
                : judged(pair.swapped()).mirrored();
    }

    private static Optional<Double> factor(Exhibit a, Exhibit b, Amount first, Amount second) {
        Optional<Double> factor = Scale.factor(second.unit(), first.unit());
        boolean counted =
                Scale.of(first.unit()).isEmpty()
                        && Scale.of(second.unit()).isEmpty()
                        && a.claim().kind() == b.claim().kind()
                        && a.claim().kind() != Kind.MONEY;
        return factor.isEmpty() && counted ? Optional.of(1.0) : factor;
    }

    /** Two amounts, the one with the simpler shape first. */
    private record Pair(Exhibit a, Exhibit b, Measured x, Measured y) {
        Pair swapped() {
            return new Pair(b, a, y, x);
        }

        boolean equal() {
            return Measured.equal(x.best(), y.best());
        }

        String both() {
            return a.cited() + " and " + b.cited();
        }
    }

    private static Verdict judged(Pair pair) {
        return switch (pair.x.shape()) {
            case POINT -> ofPoint(pair);
            case FUZZY -> ofFuzzy(pair);
            case UP -> ofUp(pair);
            case DOWN ->
                    pair.y.shape() == Shape.DOWN
                            ? ofBounds(pair, pair.x.best() <= pair.y.best())
                            : ofInterval(pair, Double.NEGATIVE_INFINITY, pair.x.best());
            case INTERVAL -> ofIntervals(pair);
        };
    }

    private static Verdict ofPoint(Pair pair) {
        return switch (pair.y.shape()) {
            case POINT -> ofPoints(pair);
            case FUZZY -> within(pair);
            case UP -> bounded(pair, pair.x.best() >= pair.y.best() * 0.999);
            case DOWN -> bounded(pair, pair.x.best() <= pair.y.best() * 1.001);
            case INTERVAL -> inInterval(pair);
        };
    }

    private static Verdict ofPoints(Pair pair) {
        Measured x = pair.x;
        Measured y = pair.y;
        if (pair.equal()) {
            return Verdict.of(SAME, pair.both() + " give the same figure");
        }
        double apart = Math.abs(x.best() - y.best());
        Side finer = lessRound(x, y);
        double soft = Math.max(x.softZone(), y.softZone());
        if (apart <= soft * 1.001 && soft > 0) {
            return Verdict.finer(
                    COMPATIBLE, finer, pair.both() + " are one figure, rounded differently");
        }
        return Verdict.of(
                CONFLICT,
                measured(pair.a)
                        + " and "
                        + measured(pair.b)
                        + " are different figures for the same thing");
    }

    /** The words of a count with what it is a count of: "'five people' (injured)". */
    static String measured(Exhibit exhibit) {
        String measure = exhibit.claim().mention().measure();
        return exhibit.kind() != Kind.COUNT || measure == null
                ? exhibit.cited()
                : exhibit.cited() + " (" + EnglishForms.participle(measure) + ")";
    }

    /** A plain or hedged number against one hedged by a word such as "about". */
    private static Verdict within(Pair pair) {
        double share = pair.y.share(pair.x.best());
        if (share >= ADMITTED || pair.equal()) {
            return admitted(pair, share);
        }
        return Verdict.of(
                CONFLICT,
                "Only "
                        + hundredths(share)
                        + " of 100 readers admit "
                        + number(pair.x)
                        + " under "
                        + pair.b.cited());
    }

    private static Verdict bounded(Pair pair, boolean inside) {
        double share = pair.y.share(pair.x.best());
        if (share >= 0.3) {
            return admitted(pair, share);
        }
        if (inside) {
            return Verdict.finer(
                    COMPATIBLE,
                    Side.A,
                    pair.a.cited()
                            + " keeps to the bound of "
                            + pair.b.cited()
                            + "; it is the more precise");
        }
        return Verdict.of(
                CONFLICT, pair.a.cited() + " lies outside the bound of " + pair.b.cited());
    }

    private static Verdict admitted(Pair pair, double share) {
        return new Verdict(
                COMPATIBLE,
                Side.A,
                Math.round(share * 100) / 100.0,
                number(pair.x)
                        + " lies within "
                        + pair.b.cited()
                        + " for "
                        + hundredths(share)
                        + " of 100 readers; it is the more precise");
    }

    private static Verdict inInterval(Pair pair) {
        double value = pair.x.best();
        double slack = pair.y.width() * 0.5;
        boolean inside = value >= pair.y.low() * 0.999 && value <= pair.y.high() * 1.001;
        boolean near = value >= pair.y.low() - slack && value <= pair.y.high() + slack;
        if (inside || near && pair.y.bound() == Bound.VAGUE) {
            return Verdict.finer(
                    COMPATIBLE,
                    Side.A,
                    pair.a.cited()
                            + (inside ? " lies within " : " can still be called ")
                            + pair.b.cited()
                            + "; it is the more precise");
        }
        return Verdict.of(CONFLICT, pair.a.cited() + " lies outside " + pair.b.cited());
    }

    private static Verdict ofFuzzy(Pair pair) {
        if (pair.y.shape() == Shape.FUZZY) {
            return ofFuzzies(pair);
        }
        if (pair.x.bound() == Bound.NEARLY && pair.y.shape() == Shape.UP && pair.equal()) {
            return Verdict.of(CONFLICT, pair.both() + " touch in one figure alone");
        }
        return ofPoint(pair);
    }

    private static Verdict ofFuzzies(Pair pair) {
        if (pair.equal() && pair.x.bound() == pair.y.bound()) {
            return Verdict.of(SAME, pair.both() + " give the same figure with the same reserve");
        }
        double share = Math.max(pair.y.share(pair.x.best()), pair.x.share(pair.y.best()));
        if (share >= ADMITTED || pair.equal()) {
            return new Verdict(
                    COMPATIBLE,
                    lessRound(pair.x, pair.y),
                    Math.round(share * 100) / 100.0,
                    pair.both()
                            + " can mean one figure for "
                            + hundredths(share)
                            + " of 100 readers");
        }
        return Verdict.of(
                CONFLICT, pair.both() + " have no figure in common that readers would admit");
    }

    private static Verdict ofUp(Pair pair) {
        return switch (pair.y.shape()) {
            case UP -> ofBounds(pair, pair.x.best() >= pair.y.best());
            case DOWN ->
                    pair.x.best() < pair.y.best()
                            ? Verdict.of(COMPATIBLE, pair.both() + " leave room for one figure")
                            : Verdict.of(CONFLICT, pair.both() + " leave no room for one figure");
            default -> ofInterval(pair, pair.x.best(), Double.POSITIVE_INFINITY);
        };
    }

    /** Two bounds of one direction; {@code firstIsTighter} where they are not equal. */
    private static Verdict ofBounds(Pair pair, boolean firstIsTighter) {
        if (pair.equal()) {
            return pair.x.bound() == pair.y.bound()
                    ? Verdict.of(SAME, pair.both() + " give the same bound")
                    : Verdict.of(COMPATIBLE, pair.both() + " bound the same figure");
        }
        return Verdict.finer(
                COMPATIBLE,
                firstIsTighter ? Side.A : Side.B,
                "What keeps to "
                        + (firstIsTighter ? pair.a : pair.b).cited()
                        + " keeps to "
                        + (firstIsTighter ? pair.b : pair.a).cited()
                        + " too; it is the more precise");
    }

    private static Verdict ofInterval(Pair pair, double low, double high) {
        double slack = pair.y.bound() == Bound.VAGUE ? pair.y.width() / 2 : 0;
        if (pair.y.high() + slack > low && pair.y.low() - slack < high) {
            return Verdict.of(COMPATIBLE, pair.both() + " overlap");
        }
        return Verdict.of(CONFLICT, pair.both() + " do not overlap");
    }

    private static Verdict ofIntervals(Pair pair) {
        Measured x = pair.x;
        Measured y = pair.y;
        if (Measured.equal(x.low(), y.low()) && Measured.equal(x.high(), y.high())) {
            boolean vague = x.bound() == Bound.VAGUE;
            return Verdict.of(
                    SAME, pair.both() + (vague ? " say as much" : " give the same range"));
        }
        if (x.low() < y.high() && y.low() < x.high()) {
            @Nullable Side finer =
                    Measured.equal(x.width(), y.width())
                            ? null
                            : x.width() < y.width() ? Side.A : Side.B;
            return Verdict.finer(COMPATIBLE, finer, "The ranges " + pair.both() + " overlap");
        }
        return Verdict.of(CONFLICT, "The ranges " + pair.both() + " do not overlap");
    }

    private static @Nullable Side lessRound(Measured x, Measured y) {
        if (Math.abs(x.roundness() - y.roundness()) < 1e-9) {
            return null;
        }
        return x.roundness() < y.roundness() ? Side.A : Side.B;
    }

    private static long hundredths(double share) {
        return Math.round(share * 100);
    }

    /** The bare number in words: "75 minutes". */
    private static String number(Measured measured) {
        Amount amount = measured.amount();
        double written = amount.written();
        String figure =
                written == Math.rint(written)
                        ? String.format(Locale.ROOT, "%,d", (long) written)
                        : String.valueOf(written);
        return (figure + " " + amount.asWritten()).strip();
    }
}
