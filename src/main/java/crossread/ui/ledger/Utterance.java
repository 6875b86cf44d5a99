package crossread.ui.ledger;

import java.util.List;

/**
 * Something that somebody said, in all its versions.
 *
 * @param speaker who said it, as the fullest version has it; empty where nobody is named
 * @param versions the fullest first, then in the order of the articles
 */
record Utterance(String speaker, List<Version> versions) {
    Utterance {
        versions = List.copyOf(versions);
    }

    Version fullest() {
        return versions.getFirst();
    }

    /** How many versions differ in a way that a reader should know of. */
    long changed() {
        return versions.stream()
                .filter(
                        version ->
                                version.how() == Version.How.ALTERED
                                        || version.how() == Version.How.SHORTENED
                                        || version.otherSpeaker())
                .count();
    }
}
