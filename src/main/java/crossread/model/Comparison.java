package crossread.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The diff model: all that was found in a set of articles. Computed from them, immutable, and the
 * same for the same input.
 *
 * @param articles in the order they were given
 * @param claims by article and place
 * @param links by their topics' order, then their claims'
 */
public record Comparison(
        List<Article> articles,
        List<Origin> origins,
        List<Event> events,
        List<Claim> claims,
        List<Topic> topics,
        List<Link> links) {
    public static final Comparison EMPTY =
            new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Comparison {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        topics = List.copyOf(topics);
        links = List.copyOf(links);
    }

    /** Look-ups by id, for whoever walks the whole; built anew at each call, so keep it. */
    public Index index() {
        return new Index(
                byId(articles, Article::id),
                byId(claims, Claim::id),
                byId(events, Event::id),
                byId(topics, Topic::id));
    }

    /** The same without the links and topics between claims of one kind; the claims stay. */
    public Comparison without(Kind kind) {
        Set<String> left =
                claims.stream()
                        .filter(claim -> claim.kind() == kind)
                        .map(Claim::id)
                        .collect(Collectors.toUnmodifiableSet());
        return new Comparison(
                articles,
                origins,
                events,
                claims,
                topics.stream().filter(topic -> !left.containsAll(topic.claims())).toList(),
                links.stream().filter(link -> !left.contains(link.a())).toList());
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toUnmodifiableMap(id, item -> item));
    }
}
