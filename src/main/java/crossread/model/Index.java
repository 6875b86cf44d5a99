package crossread.model;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.NoSuchElementException;

/** A comparison's parts by their ids. Each look-up of an unknown id throws. */
public record Index(
        Map<String, Article> articles,
        Map<String, Claim> claims,
        Map<String, Event> events,
        Map<String, Topic> topics) {
    public Article article(String id) {
        return found(articles.get(id), id);
    }

    public Claim claim(String id) {
        return found(claims.get(id), id);
    }

    public Event event(String id) {
        return found(events.get(id), id);
    }

    public Topic topic(String id) {
        return found(topics.get(id), id);
    }

    /** The words of a claim, as its article has them. */
    public String words(Claim claim) {
        return claim.span().in(article(claim.article()).text());
    }

    private static <T> T found(@Nullable T item, String id) {
        if (item == null) {
            throw new NoSuchElementException("no " + id + " in this comparison");
        }
        return item;
    }
}
