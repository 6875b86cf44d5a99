package crossread.ui.reader;

import crossread.model.Span;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which highlights stand out.
 *
 * @param outlined ids of the claims under the pointer and of their partners
 * @param chosen ids of the selected link's claims
 * @param fades whether all others step back
 * @param differing by claim, the words in which it differs from its partner in the selected link,
 *     as offsets into its article
 */
record Emphasis(
        Set<String> outlined,
        Set<String> chosen,
        boolean fades,
        Map<String, List<Span>> differing) {
    static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), false, Map.of());

    Emphasis {
        outlined = Set.copyOf(outlined);
        chosen = Set.copyOf(chosen);
        differing = Map.copyOf(differing);
    }
}
