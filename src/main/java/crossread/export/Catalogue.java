package crossread.export;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Origin;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Standing;
import crossread.model.When;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison with the numbers and names that every document gives its parts, so that all
 * documents call one thing by one name.
 *
 * @param numbers of the articles, from 1, by their ids
 */
record Catalogue(
        Reviewed reviewed,
        Index index,
        Marks marks,
        Map<String, Integer> numbers,
        Messages messages) {

    static Catalogue of(Comparison comparison) {
        return of(Reviewed.of(comparison));
    }

    static Catalogue of(Reviewed reviewed) {
        Comparison comparison = reviewed.comparison();
        Index index = comparison.index();
        Map<String, Integer> numbers = new HashMap<>();
        comparison.articles().forEach(article -> numbers.put(article.id(), numbers.size() + 1));
        return new Catalogue(
                reviewed,
                index,
                Marks.of(comparison, index),
                Map.copyOf(numbers),
                Messages.of("pdf", Locale.ENGLISH));
    }

    Comparison comparison() {
        return reviewed.comparison();
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** What a document is called: by the event that most articles are about. */
    String title() {
        int count = comparison().articles().size();
        return comparison().events().stream()
                .max(Comparator.comparingInt(event -> event.articles().size()))
                .map(event -> say("document.title.event", event.label(), count))
                .orElseGet(() -> say("document.title", count));
    }

    /** The article's number, from 1. */
    int number(Article article) {
        return numbers.getOrDefault(article.id(), 0);
    }

    int numberOfArticle(Claim claim) {
        return numbers.getOrDefault(claim.article(), 0);
    }

    /** Whose it is: the outlet where one is known, else how it begins. */
    String name(Article article) {
        return ArticleName.of(article);
    }

    String word(Relation relation) {
        return say("relation." + relation.code());
    }

    /** The words of a claim on one line, white space evened. */
    String words(Claim claim) {
        return Book.even(index.words(claim));
    }

    String published(Article article) {
        LocalDate day = article.published();
        return day == null ? say("articles.undated") : Dates.of(day);
    }

    /** The common sources that an article goes back to, or a dash. */
    String origins(Article article) {
        String found =
                comparison().origins().stream()
                        .filter(origin -> origin.articles().contains(article.id()))
                        .map(Origin::label)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }

    /** When an event happened, in words. */
    String when(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? Dates.of(earliest)
                    : say("when.between", Dates.of(earliest), Dates.of(latest));
        }
        if (earliest != null) {
            return say("when.from", Dates.of(earliest));
        }
        if (latest != null) {
            return say("when.until", Dates.of(latest));
        }
        return when.weekday() == null
                ? say("when.unknown")
                : say(
                        "when.weekday",
                        when.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** What the analyst said of a link, or that nobody has looked at it. */
    String standing(Link link) {
        return say(
                reviewed.ruling(link)
                        .map(ruling -> "standing." + key(ruling.standing()))
                        .orElse("standing.found"));
    }

    /** Whether the analyst stands behind a link, not the rules alone. */
    boolean isAffirmed(Link link) {
        return reviewed.ruling(link)
                .map(Ruling::standing)
                .filter(standing -> standing != Standing.UNSURE && standing != Standing.REJECTED)
                .isPresent();
    }

    /** How far the analyst has decided on these links, each standing once, with its count. */
    String standings(List<Link> links) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(say("standing." + key(standing)), 0);
        }
        links.forEach(link -> counts.merge(standing(link), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts.size() == 1
                ? counts.keySet().iterator().next()
                : counts.entrySet().stream()
                        .map(entry -> say("standing.count", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** The analyst's notes on these links, without repetition. */
    List<String> notes(List<Link> links) {
        return links.stream()
                .map(reviewed::note)
                .filter(note -> !note.isBlank())
                .map(Book::even)
                .distinct()
                .toList();
    }

    private static String key(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
