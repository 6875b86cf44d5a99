package crossread.analysis.event;

import java.util.Set;

/** The verbs by which a text tells that something was said, apart from what happened. */
public final class Announcements {
    private static final Set<String> MAKING_KNOWN =
            Set.of(
                    "reveal",
                    "announce",
                    "say",
                    "tell",
                    "report",
                    "confirm",
                    "post",
                    "write",
                    "state",
                    "disclose",
                    "declare",
                    "publish");

    private static final Set<String> SAYING =
            Set.of("tweet", "claim", "warn", "add", "deny", "acknowledge", "note");

    private Announcements() {}

    /** Whether the verb, a lemma, makes an event known. */
    public static boolean makesKnown(String verb) {
        return MAKING_KNOWN.contains(verb);
    }

    /** Whether the verb, a lemma, tells that somebody spoke: it makes known, warns, denies. */
    static boolean says(String verb) {
        return makesKnown(verb) || SAYING.contains(verb);
    }
}
