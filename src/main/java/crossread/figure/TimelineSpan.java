package crossread.figure;

import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stretch of time that a comparison is about. */
final class TimelineSpan {
    private static final double LEAST_DAYS = 5;
    private static final double MARGIN = 0.04;
    private static final double OPEN_MARGIN = 0.12;

    private final Comparison comparison;
    private final Folding folding;
    private final TimeRange all;

    private TimelineSpan(Comparison comparison, Folding folding) {
        this.comparison = comparison;
        this.folding = folding;
        this.all = around(comparison.events(), comparison.articles());
    }

    static TimelineSpan of(Comparison comparison) {
        return new TimelineSpan(
                comparison, Folding.of(busy(comparison.events(), comparison.articles())));
    }

    Folding folding() {
        return folding;
    }

    /** Whether any event or article has a date. */
    boolean isKnown() {
        return !busy(comparison.events(), comparison.articles()).isEmpty();
    }

    TimeRange all() {
        return all;
    }

    TimeRange around(List<String> ids) {
        List<Event> events =
                comparison.events().stream().filter(event -> ids.contains(event.id())).toList();
        List<Article> articles =
                comparison.articles().stream()
                        .filter(
                                article ->
                                        events.stream()
                                                .anyMatch(e -> e.articles().contains(article.id())))
                        .toList();
        return busy(events, List.of()).isEmpty() ? all() : around(events, articles);
    }

    /** With a margin on either side, a wider one where a date is open. */
    private TimeRange around(List<Event> events, List<Article> articles) {
        List<TimeRange> busy = busy(events, articles);
        if (busy.isEmpty()) {
            return TimeRange.ofDays(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(6));
        }
        double from = folding.place(busy.stream().mapToDouble(TimeRange::from).min().orElseThrow());
        double to = folding.place(busy.stream().mapToDouble(TimeRange::to).max().orElseThrow());
        double days = Math.max(LEAST_DAYS, to - from);
        double spare = (days - (to - from)) / 2;
        boolean openStart = dates(events).stream().anyMatch(when -> when.earliest() == null);
        boolean openEnd = dates(events).stream().anyMatch(when -> when.latest() == null);
        return new TimeRange(
                folding.day(from - spare - days * (openStart ? OPEN_MARGIN : MARGIN)),
                folding.day(to + spare + days * (openEnd ? OPEN_MARGIN : MARGIN)));
    }

    /** When the dates of a dated event begin. */
    static double begin(Event event) {
        return busy(List.of(event), List.of()).stream()
                .mapToDouble(TimeRange::from)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** From the first to the last day of a dated event's dates. */
    static TimeRange days(Event event) {
        return busy(List.of(event), List.of()).stream().reduce(TimeRange::cover).orElseThrow();
    }

    /** Whether a dated event lies wholly before a time. */
    static boolean isBefore(Event event, double day) {
        return busy(List.of(event), List.of()).stream().allMatch(range -> range.to() <= day);
    }

    private static List<When> dates(List<Event> events) {
        return events.stream()
                .flatMap(event -> SeparateDates.of(event).stream())
                .filter(when -> !when.isUndated())
                .toList();
    }

    private static List<TimeRange> busy(List<Event> events, List<Article> articles) {
        List<TimeRange> busy = new ArrayList<>();
        for (When when : dates(events)) {
            LocalDate first = when.earliest() == null ? when.latest() : when.earliest();
            LocalDate last = when.latest() == null ? when.earliest() : when.latest();
            if (first != null && last != null) {
                busy.add(TimeRange.ofDays(first, last));
            }
        }
        for (Article article : articles) {
            if (article.published() != null) {
                busy.add(TimeRange.ofDays(article.published(), article.published()));
            }
        }
        return busy;
    }
}
