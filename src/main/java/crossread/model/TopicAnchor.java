package crossread.model;

import java.util.List;

/** A topic, held by the claims that answer it; its question is for people. */
public record TopicAnchor(String question, List<ClaimAnchor> claims) {
    public TopicAnchor {
        claims = List.copyOf(claims);
    }

    public static TopicAnchor of(Topic topic, Index index) {
        return new TopicAnchor(
                topic.question(),
                topic.claims().stream().map(id -> ClaimAnchor.of(index.claim(id), index)).toList());
    }
}
