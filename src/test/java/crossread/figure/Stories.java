package crossread.figure;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.model.TimexType;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Comparisons made by hand. */
public final class Stories {
    private Stories() {}

    /**
     * Five articles about a strike: one dated event, one open, one disputed, one uncertain, one on
     * the shelf.
     */
    public static Comparison strike() {
        List<Article> articles =
                List.of(
                        article("a1", "Harbour Times", LocalDate.of(2024, 3, 9)),
                        article("a2", "The Ledger", LocalDate.of(2024, 3, 10)),
                        article("a3", "Evening Post", LocalDate.of(2024, 3, 10)),
                        article("a4", "Coast Radio", LocalDate.of(2024, 3, 21)),
                        article("a5", "Dock News", null));
        When fifth = day(2024, 3, 5);
        When sixth = day(2024, 3, 6);
        List<Event> events =
                List.of(
                        event(
                                "e1",
                                "Dockers’ walk-out",
                                fifth,
                                List.of("a1", "a2", "a4"),
                                List.of()),
                        event(
                                "e2",
                                "Fire in the grain store",
                                new When(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 6), null),
                                List.of("a2", "a3"),
                                List.of(
                                        new Dating("c1", fifth, "'Tuesday', so 2024-03-05"),
                                        new Dating("c2", sixth, "'March 6' as written"))),
                        event(
                                "e3",
                                "Talks at the ministry",
                                new When(null, LocalDate.of(2024, 3, 21), null),
                                List.of("a4"),
                                List.of()),
                        event(
                                "e4",
                                "Vote of the crews",
                                new When(
                                        LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 17), null),
                                List.of("a4"),
                                List.of()),
                        event(
                                "e5",
                                "Third meeting of the harbour board",
                                new When(null, null, DayOfWeek.THURSDAY),
                                List.of("a5"),
                                List.of()));
        List<Claim> claims = List.of(claim("c1", "a2"), claim("c2", "a3"));
        return new Comparison(articles, List.of(), events, claims, List.of(), List.of());
    }

    /**
     * So many events, on days spread unevenly over a year, each reported by one of ten articles.
     */
    public static Comparison crowded(int events) {
        LocalDate begin = LocalDate.of(2023, 1, 2);
        return new Comparison(
                IntStream.range(0, 10)
                        .mapToObj(i -> article("a" + i, "Outlet " + i, begin.plusDays(31L * i)))
                        .toList(),
                List.of(),
                IntStream.range(0, events)
                        .mapToObj(i -> crowdedEvent(i, begin.plusDays((i * i * 7L + i) % 360)))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event crowdedEvent(int i, LocalDate day) {
        When when =
                switch (i % 9) {
                    case 3 -> new When(day, day.plusDays(i % 20), null);
                    case 6 -> new When(null, day, null);
                    case 8 -> new When(null, null, DayOfWeek.of(i % 7 + 1));
                    default -> new When(day, day, null);
                };
        String label = "Event number " + i + (i % 4 == 0 ? " with a name that goes on" : "");
        return event("e" + i, label, when, List.of("a" + i % 10), List.of());
    }

    public static Comparison of(List<Event> events, List<Article> articles) {
        return new Comparison(articles, List.of(), events, List.of(), List.of(), List.of());
    }

    public static When day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new When(date, date, null);
    }

    public static Event event(
            String id, String label, When when, List<String> articles, List<Dating> datings) {
        return new Event(
                id, "event", label, List.of(), when, articles, datings, List.of(), "as told");
    }

    public static Article article(String id, String outlet, @Nullable LocalDate published) {
        String text = "Text of " + id + ".";
        Span all = new Span(0, text.length());
        return new Article(
                id,
                id + ".txt",
                null,
                outlet,
                null,
                published,
                "en",
                "0",
                text,
                List.of(all),
                List.of(new Passage(all, outlet)),
                List.of());
    }

    private static Claim claim(String id, String article) {
        Span span = new Span(0, 4);
        Value value =
                new Value.TimeValue("2024-03-05", TimexType.DATE, null, null, null, null, "so");
        return new Claim(
                id,
                article,
                new Mention(Kind.TIME, span, span, null, null, value, Attribution.ARTICLE, false),
                null);
    }
}
