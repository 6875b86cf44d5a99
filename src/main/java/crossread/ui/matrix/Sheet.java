package crossread.ui.matrix;

import crossread.model.Claim;
import crossread.ui.kit.RelationStyle;

import java.util.List;

/**
 * One topic, with what each article says of it in its sentence.
 *
 * @param question empty where there is no topic to show
 * @param position "3 of 41"
 * @param event what it is about, with its date
 * @param extracts in the articles' order
 * @param silent the articles that say nothing of it, each with why: "The Courier (does not say)"
 */
record Sheet(
        String question,
        String position,
        RelationStyle style,
        String event,
        List<Extract> extracts,
        List<String> silent) {
    static final Sheet NONE = new Sheet("", "", RelationStyle.ONLY, "", List.of(), List.of());

    Sheet {
        extracts = List.copyOf(extracts);
        silent = List.copyOf(silent);
    }

    boolean isNone() {
        return question.isEmpty();
    }

    /**
     * A claim in its sentence, with one sentence around it.
     *
     * @param article outlet or file
     * @param before what stands before the words
     * @param after what stands after them
     * @param reason of its strongest link; empty where it has none
     */
    record Extract(
            Claim claim,
            RelationStyle style,
            String article,
            String date,
            String before,
            String words,
            String after,
            String reason) {}
}
