package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody an article names.
 *
 * @param name the fullest name it gives, without titles
 * @param spans where it names the person by that name or a part of it, in order
 * @param female what its words say of the person's sex ("Ms.", "spokeswoman"), or null
 */
public record Person(String name, List<Span> spans, @Nullable Boolean female) {
    public Person {
        spans = List.copyOf(spans);
    }

    /** The family name, without "Jr." and its like. */
    public String lastName() {
        String[] parts = name.split(" ");
        int last = parts.length - 1;
        while (last > 0
                && parts[last].length() < 4
                && parts[last].matches("(?:Jr|Sr)\\.?|I{2,3}|IV")) {
            last--;
        }
        return parts[last];
    }
}
