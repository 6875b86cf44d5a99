package crossread.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the analyst says of a comparison. Decisions hold on to words, so they outlive the comparison
 * they were taken on; see {@code crossread.analysis.decide}.
 */
public sealed interface Decision {

    /**
     * The link holds, as this relation.
     *
     * @param relation as it was shown when the analyst accepted it
     */
    record Accept(LinkAnchor link, Relation relation) implements Decision {}

    /** The two claims don't answer one question; the link is shown no more. */
    record Reject(LinkAnchor link, Relation relation) implements Decision {}

    /** The analyst has looked, and can't say. */
    record Unsure(LinkAnchor link, Relation relation) implements Decision {}

    /**
     * The link is of another relation.
     *
     * @param finer which side is the more precise, or null where neither is
     */
    record Retype(LinkAnchor link, Relation from, Relation to, @Nullable Side finer)
            implements Decision {}

    /**
     * Some claims of a topic answer another question.
     *
     * @param apart the claims that leave
     * @param question what they answer, as a person would ask it
     */
    record SplitTopic(TopicAnchor topic, List<ClaimAnchor> apart, String question)
            implements Decision {
        public SplitTopic {
            apart = List.copyOf(apart);
        }
    }

    /** Two topics are one question: the first one's. */
    record MergeTopics(TopicAnchor into, TopicAnchor other) implements Decision {}

    /**
     * A note on a claim, or on a link where there is a partner. A blank one takes the note away.
     *
     * @param partner the other end of the link, or null
     */
    record Note(ClaimAnchor claim, @Nullable ClaimAnchor partner, String text)
            implements Decision {}

    /** Words that no rule took for a claim are one. */
    record MakeClaim(Anchor words) implements Decision {}

    /** Two claims that no rule has linked answer one question. */
    record MakeLink(LinkAnchor link, Relation relation, @Nullable Side finer) implements Decision {}

    /**
     * The day an article was published.
     *
     * @param article anchor of the whole article
     * @param day null where the article's own date is wrong and none is known
     */
    record DateArticle(Anchor article, @Nullable LocalDate day) implements Decision {}

    /** When an event happened. */
    record DateEvent(EventAnchor event, When when) implements Decision {}

    /** Words that were set aside as page furniture are the article's own. */
    record RestoreFurniture(Anchor words) implements Decision {}
}
