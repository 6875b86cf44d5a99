package crossread.analysis.event;

import org.jspecify.annotations.Nullable;

/**
 * Which event a claim is about.
 *
 * @param group number of the affair that the article's main event belongs to
 * @param event id of the event, or null
 * @param role how that event stands to the article
 */
public record EventRef(int group, @Nullable String event, Role role) {
    /** How an event stands to the article that tells it. */
    public enum Role {
        /** What the article is about. */
        MAIN,
        /** Another event told in it, as a part or a cause of the news. */
        SIDE,
        /** An event of the same kind and another time, told for comparison. */
        BACKGROUND
    }

    public boolean isBackground() {
        return role == Role.BACKGROUND;
    }
}
