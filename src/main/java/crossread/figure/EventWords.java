package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.When;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure says of events and articles in words: for pointing at, and for reading out. */
final class EventWords {
    private static final int OPENING = 24;
    private static final int MOST_RULES = 6;
    private static final int MOST_EVENTS = 12;

    private final Comparison comparison;
    private final Index index;
    private final WhenText whens;
    private final Messages messages;

    /** By the event itself: frames are drawn while somebody drags. */
    private final Map<Event, String> lines = new IdentityHashMap<>();

    private final Map<Event, String> whole = new IdentityHashMap<>();
    private String alternative = "";

    EventWords(Comparison comparison, WhenText whens, Messages messages) {
        this.comparison = comparison;
        this.index = comparison.index();
        this.whens = whens;
        this.messages = messages;
    }

    /** Its name, its date, and how each source dates it, one a line. */
    String of(Event event) {
        return whole.computeIfAbsent(event, this::told);
    }

    private String told(Event event) {
        return Stream.concat(
                        Stream.of(event.label(), date(event)),
                        event.datings().stream().map(this::rule).distinct().limit(MOST_RULES))
                .collect(Collectors.joining("\n"));
    }

    /** The names and dates of joined events, one a line. */
    String of(List<Event> events) {
        if (events.size() == 1) {
            return of(events.getFirst());
        }
        String first =
                events.stream()
                        .limit(MOST_EVENTS)
                        .map(this::line)
                        .collect(Collectors.joining("\n"));
        int more = events.size() - MOST_EVENTS;
        return messages.get("figure.joined", events.size())
                + "\n"
                + first
                + (more > 0 ? "\n" + messages.get("figure.undatedMore", more) : "");
    }

    String of(Article article) {
        String title = article.title();
        String line =
                article.published() == null
                        ? messages.get("figure.published.unknown", name(article))
                        : messages.get(
                                "figure.published.day",
                                name(article),
                                whens.weekday(article.published()));
        return title == null ? line : line + "\n" + title;
    }

    /** Who wrote it: its outlet, else how it begins, else the name of its file. */
    static String name(Article article) {
        if (article.outlet() != null) {
            return article.outlet();
        }
        String title = article.title();
        String words = (title == null ? opening(article) : title).strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return article.file().substring(article.file().lastIndexOf('/') + 1);
        }
        int space = words.length() <= OPENING ? -1 : words.lastIndexOf(' ', OPENING);
        String cut = space > 0 ? words.substring(0, space) : words;
        String shown = cut.substring(0, Math.min(OPENING, cut.length()));
        return "“" + shown + (shown.length() < words.length() ? "…”" : "”");
    }

    private static String opening(Article article) {
        return article.paragraphs().stream()
                .filter(span -> !article.isFurniture(span))
                .map(span -> span.in(article.text()).strip())
                .filter(words -> words.length() > OPENING)
                .findFirst()
                .orElse(article.text());
    }

    /** The whole figure, for those who do not see it. */
    String alternative() {
        if (alternative.isEmpty()) {
            alternative = composed();
        }
        return alternative;
    }

    private String composed() {
        Stream<String> head =
                Stream.of(
                        messages.get(
                                "figure.alternative",
                                comparison.events().size(),
                                comparison.articles().size()));
        return Stream.concat(head, comparison.events().stream().map(event -> line(event) + "."))
                .collect(Collectors.joining(" "));
    }

    private String line(Event event) {
        return lines.computeIfAbsent(event, e -> messages.get("figure.event", e.label(), date(e)));
    }

    private String date(Event event) {
        List<When> dates = SeparateDates.of(event);
        if (dates.size() == 1) {
            return whens.of(event.when());
        }
        return messages.get(
                "figure.disagree",
                dates.stream().map(whens::of).collect(Collectors.joining(" ≠ ")));
    }

    private String rule(Dating dating) {
        Claim claim = index.claims().get(dating.claim());
        Article article = claim == null ? null : index.articles().get(claim.article());
        return article == null
                ? dating.rule()
                : messages.get("figure.event", name(article), dating.rule());
    }
}
