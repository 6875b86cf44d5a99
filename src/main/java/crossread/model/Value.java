package crossread.model;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;

/** What a claim states, resolved: one record for each sort of value. */
public sealed interface Value {

    /**
     * A number with its unit: the value of durations, counts, quantities, money and percentages.
     *
     * @param best the number in {@code unit}; of a range its middle, of a vague word its median
     * @param low least number that the words allow readers to think of, in {@code unit}
     * @param high greatest such number, in {@code unit}
     * @param unit the unit all figures above are in, singular and in lower case, save currencies
     *     (ISO 4217): {@code minute}, {@code bomber}, {@code kilometre}, {@code USD}, {@code
     *     percent}
     * @param written the number as written, in the unit as written: 1 for "over an hour"
     * @param asWritten the unit's words as written: {@code minutes}; empty where there are none
     * @param bound how the words bound it
     * @param hedge the words that do so ("approximately"), or null
     * @param timex for durations the TIMEX3 value, such as {@code PT75M}; else null
     * @param change whether the text calls it a rise or fall, or null
     */
    record Amount(
            double best,
            double low,
            double high,
            String unit,
            double written,
            String asWritten,
            Bound bound,
            @Nullable String hedge,
            @Nullable String timex,
            @Nullable Change change)
            implements Value {}

    /**
     * A date, time or set of TimeML.
     *
     * @param timex TIMEX3 value; what is unknown stands as X: {@code XXXX-06-04}, {@code
     *     XXXX-WXX-4}
     * @param earliest begin of the interval it means, or null where it is open
     * @param latest end of that interval, exclusive, or null where it is open
     * @param mod TIMEX3 modifier such as {@code START} or {@code APPROX}, or null
     * @param weekday the weekday named, or null
     * @param rule how it was resolved, as a phrase: "'Wednesday', published Sunday 2025-06-08, so
     *     2025-06-04"
     * @param recurrence how often, of what recurs, else null
     */
    record TimeValue(
            String timex,
            TimexType type,
            @Nullable LocalDateTime earliest,
            @Nullable LocalDateTime latest,
            @Nullable String mod,
            @Nullable DayOfWeek weekday,
            String rule,
            @Nullable Recurrence recurrence)
            implements Value {

        /**
         * How often what recurs does so, in the words of TIMEX3.
         *
         * @param quant {@code EVERY} or {@code EACH} where written, or null
         * @param freq {@code 2X} for "twice", or null
         */
        public record Recurrence(@Nullable String quant, @Nullable String freq) {}

        /** A time that does not recur. */
        public TimeValue(
                String timex,
                TimexType type,
                @Nullable LocalDateTime earliest,
                @Nullable LocalDateTime latest,
                @Nullable String mod,
                @Nullable DayOfWeek weekday,
                String rule) {
            this(timex, type, earliest, latest, mod, weekday, rule, null);
        }

        /**
         * Whether it can be held against another time; a set, and what only points at the present,
         * past or future, cannot.
         */
        public boolean isPlaced() {
            boolean vague =
                    timex.endsWith("_REF") || timex.startsWith("PX") || timex.startsWith("PTX");
            return type != TimexType.SET && !vague;
        }
    }

    /**
     * A place in an order: "sixth call this year".
     *
     * @param of what is counted, lemma of the head noun
     * @param since since when it is counted, as written ("this year"), or null
     */
    record OrdinalValue(int rank, String of, @Nullable String since) implements Value {}

    /**
     * What somebody is.
     *
     * @param person the fullest name the article gives the person
     * @param role the role in full words: {@code president of the United States}, {@code 56 years
     *     old}
     */
    record RoleValue(String person, String role, RoleAspect aspect, Tenure tenure)
            implements Value {}

    /**
     * Words put into somebody's mouth.
     *
     * @param words without the quotation marks
     * @param speaker the fullest name the article gives the speaker, or null where nobody is named
     * @param speakerSpan where the text names the speaker ("he", "the spokesman"), or null
     * @param direct whether the words stand between quotation marks
     */
    record QuoteValue(
            String words, @Nullable String speaker, @Nullable Span speakerSpan, boolean direct)
            implements Value {}

    /**
     * A proposition.
     *
     * @param predicate lemma of the verb that says what happens: "charge" of "is expected to be
     *     charged"
     * @param participants names of those who take part, in the order of the text
     * @param negated whether it is denied, by a word ("not") or by what failed ("refused to")
     * @param modality {@code will}, {@code may}, {@code must} and the like, or the word that leads
     *     to an infinitive ({@code expect}, {@code about}); or null
     */
    record StatementValue(
            String predicate,
            List<String> participants,
            boolean negated,
            @Nullable String modality,
            Actuality actuality)
            implements Value {
        public StatementValue {
            participants = List.copyOf(participants);
        }

        /** With the actuality that its modal verb and its denial give it. */
        public StatementValue(
                String predicate,
                List<String> participants,
                boolean negated,
                @Nullable String modality) {
            this(predicate, participants, negated, modality, Actuality.of(modality, negated));
        }
    }
}
