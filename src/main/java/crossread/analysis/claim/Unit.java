package crossread.analysis.claim;

import crossread.model.Kind;

/**
 * A unit of measure.
 *
 * @param kind what claims in this unit are
 * @param canonical the unit that all of its dimension are converted to
 * @param factor canonical units in one of it
 * @param offset what is added after that, for temperatures
 * @param timex the letters of a TIMEX3 duration, such as {@code TM}; empty where it is none
 * @param timexFactor how many of those letters' units it is: 10 for a decade
 */
record Unit(
        Kind kind,
        String canonical,
        double factor,
        double offset,
        String timex,
        double timexFactor) {
    double canonical(double number) {
        return number * factor + offset;
    }

    boolean isTime() {
        return kind == Kind.DURATION;
    }
}
