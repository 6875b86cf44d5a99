package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a time is resolved against.
 *
 * @param reference the day the text was written, or null where nothing says so
 * @param source how that day is known, as words: "published", "dated in the text"
 * @param textYear a year that a full date in the text names, or null
 * @param anchor TIMEX3 value of the time named last before this one, or null
 * @param quarter the latest quarter that the text speaks of nearby, as a TIMEX3 value, or null
 * @param future whether the words around it speak of what is to come
 */
record TimeContext(
        @Nullable LocalDate reference,
        String source,
        @Nullable Integer textYear,
        @Nullable String anchor,
        @Nullable String quarter,
        boolean future) {

    TimeContext at(
            @Nullable String lastValue, @Nullable String lastQuarter, boolean speaksOfFuture) {
        return new TimeContext(reference, source, textYear, lastValue, lastQuarter, speaksOfFuture);
    }

    /** For the end of a stretch that begins on a day. */
    TimeContext from(LocalDate begin) {
        return new TimeContext(begin, source, textYear, anchor, quarter, true);
    }

    /** The day to count from in "two days earlier": the text's last time, else its own date. */
    @Nullable LocalDate countedFrom() {
        TimexInterval interval = anchor == null ? null : TimexInterval.of(anchor);
        return interval == null ? reference : interval.earliest().toLocalDate();
    }
}
