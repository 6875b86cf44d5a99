package crossread.analysis.claim;

import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Period;
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
     * @param code {@code M05} for a month, {@code D5} for a weekday, {@code AN} for a year, else a
     *     season or quarter of TIMEX3 ({@code SU}, {@code Q4})
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

    /**
     * A quarter, half or year that the text reports on: "the 1988 quarter", "the year-ago period".
     *
     * @param code {@code Q3}, {@code H1}, or null where it is the one the text speaks of
     * @param shift years from the one the text speaks of
     */
    record Reported(@Nullable String code, @Nullable Integer year, int shift) implements TimeShape {
        /** Whether it is the quarter that the text speaks of, and nothing else is said of it. */
        boolean isSpokenOf() {
            return code == null && year == null && shift == 0;
        }
    }

    /**
     * A day by its number alone: "the 20th of next month", "Friday the 13th".
     *
     * @param monthShift months from the text's own, or null where no month is named
     */
    record DayOfMonth(int day, @Nullable Integer monthShift, @Nullable DayOfWeek weekday)
            implements TimeShape {}

    /** A weekday in a week: "Friday next week". */
    record DayOfWeekIn(int weekShift, DayOfWeek weekday) implements TimeShape {}

    /**
     * A weekday by its rank in a month: "the first Friday of July".
     *
     * @param rank −1 for the last
     * @param monthShift months from the text's own, where no month is named
     */
    record Nth(
            int rank,
            DayOfWeek weekday,
            @Nullable Integer month,
            int monthShift,
            @Nullable Integer year)
            implements TimeShape {}

    /**
     * A day known by its name.
     *
     * @param inYear years from the text's own ("Easter next year"), or null
     * @param direction −1 for "last Christmas", 1 for the next, or null
     */
    record Feast(
            Holiday holiday,
            @Nullable Integer year,
            @Nullable Integer inYear,
            @Nullable Integer direction)
            implements TimeShape {}

    /** A distance in several units: "a year and two months ago". */
    record Counted(Period distance, boolean fromText) implements TimeShape {}

    /**
     * A distance that only the time behind it completes: "three days after" (Easter).
     *
     * @param amount negative for "before"
     */
    record Distance(int amount, ChronoUnit unit) implements TimeShape {}

    /** A day told by its distance from another time: "three days after Easter". */
    record Offset(Distance distance, TimeShape base) implements TimeShape {}

    /** Days that are no Saturday or Sunday: "in four business days". */
    record Working(int amount, boolean fromText) implements TimeShape {}

    /** The so-manieth such weekday from here: "two Sundays from now". */
    record CountedDay(DayOfWeek weekday, int amount, boolean fromText) implements TimeShape {}

    /** The week of a day: "the week of June 3". Without a day it only leads to one. */
    record WeekOf(@Nullable TimeShape day) implements TimeShape {}

    /**
     * A week by its rank in a month or year: "the first week of October".
     *
     * @param rank −1 for the last
     * @param period the month or year
     */
    record WeekIn(int rank, TimeShape period) implements TimeShape {}

    /**
     * Several units at the beginning or end of a period: "the first six months of the year".
     *
     * @param amount negative for the last
     */
    record Edge(int amount, ChronoUnit unit, TimeShape period) implements TimeShape {}

    /** So long from a time that only what stands behind it names: "two weeks starting" (May 20). */
    record Lasting(int amount, ChronoUnit unit) implements TimeShape {}

    /** So long from a time: "two weeks starting May 20". */
    record Lasted(int amount, ChronoUnit unit, TimeShape base) implements TimeShape {}

    /** The weekend of a day: "Labor Day weekend". Without a day it only leads to one. */
    record WeekendOf(@Nullable TimeShape day) implements TimeShape {}

    /** From the text's day to the end of its week, month or year: "the rest of the year". */
    record Rest(ChronoUnit unit) implements TimeShape {}

    /** From one time to another, both within: "June 3–5", "from 9 a.m. to 5 p.m.". */
    record Range(TimeExpression from, TimeExpression to) implements TimeShape {}

    /** A length of time, of so many units named by a word in the singular. */
    record Length(double number, String unit) implements TimeShape {}

    /**
     * What recurs: "every Monday", "twice a week".
     *
     * @param timex {@code XXXX-WXX-1}, {@code P1W}
     * @param quant {@code EVERY} or {@code EACH} where written, or null
     * @param freq {@code 2X} for "twice", or null
     */
    record Again(String timex, @Nullable String quant, @Nullable String freq) implements TimeShape {
        /** Whether it names days, so that it can have a clock time. */
        boolean isOfDays() {
            return timex.equals("P1D") || timex.startsWith("XXXX-") && timex.length() > 8;
        }

        /** At a time of day: every day is {@code XXXX-XX-XX} then. */
        String at(String clock) {
            return (timex.equals("P1D") ? "XXXX-XX-XX" : timex) + clock;
        }
    }

    /** What has its value in itself: a decade, a reference to the present. */
    record Fixed(String timex, TimexType type) implements TimeShape {}

    /** No date of its own: a clock time or a part of a day alone. */
    record Open() implements TimeShape {}
}
