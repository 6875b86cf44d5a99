package crossread.model;

import java.util.List;

/**
 * One place at which two versions of an article differ.
 *
 * @param before what stood in the earlier version; empty where words were put in
 * @param after what stands in the later version; empty where words were taken out
 * @param kinds of the claims whose words changed, whole sentences not counted
 */
public record Edit(Span before, Span after, List<Kind> kinds) {
    public Edit {
        kinds = List.copyOf(kinds);
    }
}
