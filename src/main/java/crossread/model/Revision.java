package crossread.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What changed from one version of an article to a later one.
 *
 * @param edits in the order of the text
 * @param notice where the later version says that it was changed and the earlier does not, or null
 */
public record Revision(Article earlier, Article later, List<Edit> edits, @Nullable Span notice) {
    public Revision {
        edits = List.copyOf(edits);
    }

    /** Claims whose words changed while no notice says so. */
    public List<Edit> silent() {
        return notice != null
                ? List.of()
                : edits.stream().filter(edit -> !edit.kinds().isEmpty()).toList();
    }
}
