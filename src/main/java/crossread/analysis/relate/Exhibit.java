package crossread.analysis.relate;

import crossread.model.Claim;
import crossread.model.Value;

import java.util.Set;

/**
 * A claim laid beside another: the claim, its words, and what stands around it.
 *
 * @param place position of its article, and of the passage inside it
 * @param words the claim as written
 * @param context content words of its sentence, as lemmas in lower case
 * @param near content words of its clause alone, without the claim's own number
 * @param meaning of its sentence, or of the claim where that is a statement; may be empty
 */
public record Exhibit(
        Claim claim,
        Place place,
        String words,
        Set<String> context,
        Set<String> near,
        float[] meaning) {

    /** Where a claim stands. */
    public record Place(int article, int passage) {}

    public Value value() {
        return claim.value();
    }

    /** The words between single quotation marks, as reasons cite them. */
    public String cited() {
        return "'" + words.replaceAll("\\s+", " ").strip() + "'";
    }
}
