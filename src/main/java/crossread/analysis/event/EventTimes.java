package crossread.analysis.event;

import crossread.model.Dating;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * When an event was, from all that its articles say of it: a date in one of them informs a weekday
 * or a date without its year in another.
 */
record EventTimes(When when, List<Dating> datings) {

    /**
     * @param evidence the time expressions told of the event itself
     * @param hints days on which it was made known
     * @param published when its articles appeared
     * @param reference a day near the event where one is known from elsewhere, or null
     */
    static EventTimes of(
            List<TimeEvidence> evidence,
            List<TimeEvidence> hints,
            List<LocalDate> published,
            @Nullable LocalDate reference) {
        LocalDate near = reference(evidence, hints, published, reference);
        Map<LocalDate, Integer> votes = new TreeMap<>();
        List<Dating> datings = new ArrayList<>();
        DayOfWeek weekday = null;
        for (TimeEvidence time : evidence) {
            DayKey day = DayKey.of(time.time()).orElse(null);
            if (day == null) {
                continue;
            }
            LocalDate date = near == null ? day.date() : day.near(near);
            if (date != null) {
                votes.merge(date, day.date() == null ? 1 : 2, Integer::sum);
                datings.add(new Dating(time.claim(), new When(date, date, null), rule(time, date)));
            } else if (day.weekday() != null) {
                weekday = weekday == null ? day.weekday() : weekday;
                datings.add(
                        new Dating(
                                time.claim(),
                                new When(null, null, day.weekday()),
                                rule(time, null)));
            }
        }
        return new EventTimes(when(votes, weekday, hints, published), datings);
    }

    private static When when(
            Map<LocalDate, Integer> votes,
            @Nullable DayOfWeek weekday,
            List<TimeEvidence> hints,
            List<LocalDate> published) {
        LocalDate most =
                votes.entrySet().stream()
                        .max(
                                Map.Entry.<LocalDate, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.<LocalDate, Integer>comparingByKey()
                                                        .reversed()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
        if (most != null) {
            return new When(most, most, null);
        }
        LocalDate latest =
                java.util.stream.Stream.concat(known(hints).stream(), published.stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new When(null, latest, weekday);
    }

    private static List<LocalDate> known(List<TimeEvidence> times) {
        return times.stream()
                .flatMap(time -> DayKey.of(time.time()).stream())
                .map(DayKey::date)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate reference(
            List<TimeEvidence> evidence,
            List<TimeEvidence> hints,
            List<LocalDate> published,
            @Nullable LocalDate reference) {
        for (List<LocalDate> days : List.of(known(evidence), known(hints), published)) {
            if (!days.isEmpty()) {
                return days.getFirst();
            }
        }
        return reference;
    }

    private static String rule(TimeEvidence time, @Nullable LocalDate date) {
        String rule = time.time().rule();
        if (date == null) {
            return rule.isBlank() ? time.time().timex() : rule;
        }
        if (time.time().earliest() == null) {
            return "'%s', in the year of the other texts, so %s".formatted(words(rule), date);
        }
        return rule.isBlank() || rule.contains(date.toString()) ? rule : rule + ", so " + date;
    }

    /** The expression that a rule cites. */
    private static String words(String rule) {
        int close = rule.lastIndexOf('\'');
        return close > 1 ? rule.substring(1, close) : rule;
    }
}
