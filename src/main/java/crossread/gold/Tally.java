package crossread.gold;

/**
 * What was found of a reading made by hand.
 *
 * @param wanted how many pairs the reading has
 * @param found how many of them were found, whatever the relation
 * @param right how many of those were found with the reading's relation
 * @param shown how many links were shown, without those that say once more what another says
 * @param good how many of those the reading has too
 */
public record Tally(int wanted, int found, int right, int shown, int good) {
    public double precision() {
        return share(good, shown);
    }

    public double recall() {
        return share(found, wanted);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Of the pairs found, how many have the right relation. */
    public double relationRight() {
        return share(right, found);
    }

    public Tally plus(Tally other) {
        return new Tally(
                wanted + other.wanted,
                found + other.found,
                right + other.right,
                shown + other.shown,
                good + other.good);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
