package crossread.model;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** How far what a statement says has come about, as the statement itself has it. */
public enum Actuality {
    /** It is told as a fact: "was charged". */
    HAPPENED("happened"),
    /** It is still to come: "will be charged", "is expected to", "plans to", "is about to". */
    FORESEEN("foreseen"),
    /** It may or may not be so: "may", "could", "tried to". */
    POSSIBLE("possible"),
    /** It ought to be: "must", "should", "was ordered to". */
    REQUIRED("required"),
    /** It did not come about: "was not charged", "failed to", "refused to". */
    NOT("not");

    private static final Set<String> COMING = Set.of("will", "would", "shall");
    private static final Set<String> OPEN = Set.of("may", "might", "can", "could");
    private static final Set<String> DUE = Set.of("must", "should");

    private final String code;

    Actuality(String code) {
        this.code = code;
    }

    /** The word for it in files and on the command line. */
    public String code() {
        return code;
    }

    /** What a modal verb, or its absence, and a denial make of a statement. */
    public static Actuality of(@Nullable String modal, boolean negated) {
        if (modal != null && COMING.contains(modal)) {
            return FORESEEN;
        }
        if (modal != null && OPEN.contains(modal)) {
            return POSSIBLE;
        }
        if (modal != null && DUE.contains(modal)) {
            return REQUIRED;
        }
        return negated ? NOT : HAPPENED;
    }
}
