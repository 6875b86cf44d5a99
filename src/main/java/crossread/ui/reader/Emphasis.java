package crossread.ui.reader;

import java.util.Set;

/**
 * Which highlights stand out.
 *
 * @param outlined ids of the claims under the pointer and of their partners
 * @param chosen ids of the selected link's claims
 * @param fades whether all others step back
 */
record Emphasis(Set<String> outlined, Set<String> chosen, boolean fades) {
    static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), false);

    Emphasis {
        outlined = Set.copyOf(outlined);
        chosen = Set.copyOf(chosen);
    }
}
