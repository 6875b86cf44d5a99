package crossread.analysis.decide;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison that is being changed. */
final class Draft {
    private final Comparison found;
    private final List<Claim> claims;
    private final List<Topic> topics;
    private final List<Event> events;
    private final Map<Ends, Link> links = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Claim>> claimsOf = new HashMap<>();
    private boolean inOrder = true;

    /** A link's claims. */
    private record Ends(String a, String b) {}

    Draft(Comparison found) {
        this.found = found;
        this.claims = new ArrayList<>(found.claims());
        this.topics = new ArrayList<>(found.topics());
        this.events = new ArrayList<>(found.events());
        found.links().forEach(link -> links.put(new Ends(link.a(), link.b()), link));
        number();
    }

    List<Article> articles() {
        return found.articles();
    }

    List<Claim> claims() {
        return claims;
    }

    List<Topic> topics() {
        return topics;
    }

    List<Event> events() {
        return events;
    }

    /** The claims of one article, in the order of its text. */
    List<Claim> claims(Article article) {
        return claimsOf.getOrDefault(article.id(), List.of());
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    /** The link between two claims, the earlier one first, or null. */
    @Nullable Link link(String a, String b) {
        return links.get(new Ends(a, b));
    }

    /** Adds a link, or puts it in the place of the one between the same claims. */
    void put(Link link) {
        Link before = links.put(new Ends(link.a(), link.b()), link);
        inOrder &= before != null && before.topic().equals(link.topic());
    }

    void remove(Link link) {
        links.remove(new Ends(link.a(), link.b()));
    }

    /** Whether a claim stands before another one, as the claims of a link must. */
    boolean isBefore(String a, String b) {
        return places.getOrDefault(a, 0) < places.getOrDefault(b, 0);
    }

    /** Adds a claim in its place among those of its article. */
    Claim add(Article article, Mention mention) {
        Claim claim =
                new Claim(
                        next("c", claims.stream().map(Claim::id).toList()),
                        article.id(),
                        mention,
                        eventNear(article, mention));
        int order = articles().indexOf(article);
        int at = 0;
        while (at < claims.size() && stands(claims.get(at), order, mention)) {
            at++;
        }
        claims.add(at, claim);
        number();
        return claim;
    }

    Topic addTopic(String question, @Nullable String event, List<String> answers) {
        Topic topic =
                new Topic(
                        next("t", topics.stream().map(Topic::id).toList()),
                        question,
                        event,
                        inOrder(answers));
        topics.add(topic);
        return topic;
    }

    /** Gives a topic other claims; without any it goes. */
    void setClaims(Topic topic, List<String> answers) {
        if (answers.isEmpty()) {
            topics.remove(topic);
        } else {
            topics.replaceAll(
                    other ->
                            other.id().equals(topic.id())
                                    ? new Topic(
                                            topic.id(),
                                            topic.question(),
                                            topic.event(),
                                            inOrder(answers))
                                    : other);
        }
    }

    List<String> inOrder(List<String> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> places.getOrDefault(id, 0)))
                .toList();
    }

    /** The finished comparison, its links by their topics' order, then their claims'. */
    Comparison finished() {
        return new Comparison(
                found.articles(), found.origins(), events, claims, topics, sortedLinks());
    }

    private List<Link> sortedLinks() {
        if (inOrder) {
            return links();
        }
        Map<String, Integer> order = new HashMap<>();
        topics.forEach(topic -> order.put(topic.id(), order.size()));
        return links.values().stream()
                .sorted(
                        Comparator.<Link>comparingInt(
                                        link -> order.getOrDefault(link.topic(), Integer.MAX_VALUE))
                                .thenComparing(link -> places.getOrDefault(link.a(), 0))
                                .thenComparing(link -> places.getOrDefault(link.b(), 0)))
                .toList();
    }

    private boolean stands(Claim claim, int order, Mention mention) {
        int its = 0;
        for (Article article : articles()) {
            if (article.id().equals(claim.article())) {
                break;
            }
            its++;
        }
        return its < order || its == order && claim.span().compareTo(mention.span()) <= 0;
    }

    /** The event of the nearest claim in the same sentence, or null. */
    private @Nullable String eventNear(Article article, Mention mention) {
        return claims.stream()
                .filter(claim -> claim.article().equals(article.id()))
                .filter(claim -> claim.event() != null)
                .filter(claim -> claim.mention().sentence().overlaps(mention.sentence()))
                .min(
                        Comparator.comparingInt(
                                claim -> Math.abs(claim.span().begin() - mention.span().begin())))
                .map(Claim::event)
                .orElse(null);
    }

    private void number() {
        places.clear();
        claimsOf.clear();
        for (Claim claim : claims) {
            places.put(claim.id(), places.size());
            claimsOf.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
        }
    }

    private static String next(String letter, List<String> ids) {
        int highest =
                ids.stream()
                        .filter(id -> id.matches(letter + "\\d{1,8}"))
                        .mapToInt(id -> Integer.parseInt(id.substring(1)))
                        .max()
                        .orElse(0);
        return letter + (highest + 1);
    }
}
