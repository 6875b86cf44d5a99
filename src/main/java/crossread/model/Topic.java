package crossread.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One question that claims from several articles answer.
 *
 * @param id short name, unique in the comparison: {@code t1}, {@code t2}, …
 * @param question as a person would ask it: "How long did the call last?"
 * @param event id of the event it is about, or null
 * @param claims ids of the claims that answer it, in the order of the comparison
 */
public record Topic(String id, String question, @Nullable String event, List<String> claims) {
    public Topic {
        claims = List.copyOf(claims);
    }
}
