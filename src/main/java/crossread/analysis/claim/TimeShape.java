package crossread.analysis.claim;

import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

/** What a time expression names, before it is resolved against the date of its text. */
sealed interface TimeShape {

    /** Parts of a calendar date, as far as they are named: "June 4, 2025", "Thursday", "2006". */
    record Calendar(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday)
            implements TimeShape {}

    /**
     * A month, weekday or season in a direction: "last May", "next Friday", "this summer".
     *
     * @param code {@code M05} for a month, {@code D5} for a weekday, else a season or quarter of
     *     TIMEX3 ({@code SU}, {@code Q4})
     * @param direction −1 for last, 0 for this, 1 for next
     */
    record Directed(String code, int direction) implements TimeShape {}

    /**
     * A distance from the text's date or from another time: "yesterday", "two years ago".
     *
     * @param unit days, weeks, months, years or decades
     * @param fromText whether it counts from another time in the text ("two days earlier")
     */
    record Shifted(int amount, ChronoUnit unit, boolean fromText) implements TimeShape {}

    /** A part of a year: a quarter, a half or a season, with the year where it is named. */
    record Part(String code, @Nullable Integer year) implements TimeShape {}

    /** A stretch that ends or begins at the text's date: "in the past week", "the next days". */
    record Stretch(int amount, ChronoUnit unit) implements TimeShape {}

    /** What has its value in itself: a decade, a set, a reference to the present. */
    record Fixed(String timex, TimexType type) implements TimeShape {}

    /** No date of its own: a clock time or a part of a day alone. */
    record Open() implements TimeShape {}
}
