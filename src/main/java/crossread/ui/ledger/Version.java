package crossread.ui.ledger;

import crossread.model.Claim;
import crossread.model.Span;

import java.util.List;

/**
 * An utterance as one article has it.
 *
 * @param article what the article is called
 * @param date of the article
 * @param speaker who says it there, or empty
 * @param words on one line
 * @param differing where they differ from the fullest version, as offsets into the words
 * @param how how they differ from it
 * @param otherSpeaker whether another speaker is named than in the fullest version
 */
record Version(
        Claim claim,
        String article,
        String date,
        String speaker,
        String words,
        List<Span> differing,
        How how,
        boolean otherSpeaker) {
    Version {
        differing = List.copyOf(differing);
    }

    /** How words differ from the fullest version. */
    enum How {
        FULLEST("fullest"),
        VERBATIM("verbatim"),
        SHORTENED("shortened"),
        ALTERED("altered"),
        REPORTED("reported");

        private final String key;

        How(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
