package crossread.analysis.relate;

import crossread.analysis.event.EventRef;
import crossread.analysis.language.SentenceMeaning;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Value;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A claim laid beside another: the claim, its words, and what stands around it.
 *
 * @param place where it stands
 * @param event which event it is about
 * @param words the claim as written
 * @param context content words of its sentence, as lemmas in lower case
 * @param near content words of its clause alone, without the claim's own number
 * @param dating whether it is a time that dates its event
 * @param headline whether it stands in a line that is no whole sentence
 * @param meaning of its sentence, or of the claim where that is a statement; may be empty
 */
public record Exhibit(
        Claim claim,
        Place place,
        EventRef event,
        String words,
        Set<String> context,
        Set<String> near,
        boolean dating,
        boolean headline,
        float[] meaning) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Where a claim stands: position of its article, of the passage, and of the claim itself. */
    public record Place(int article, int passage, int order) {}

    public Value value() {
        return claim.value();
    }

    public Kind kind() {
        return claim.kind();
    }

    /** The words between single quotation marks, as reasons cite them. */
    public String cited() {
        return "'" + BLANKS.matcher(words).replaceAll(" ").strip() + "'";
    }

    /** Cosine of the two meanings; 0 where one is not known. */
    double likeness(Exhibit other) {
        return meaning.length == 0 || meaning.length != other.meaning.length
                ? 0
                : SentenceMeaning.cosine(meaning, other.meaning);
    }

    boolean isElsewhere(Exhibit other) {
        return place.article != other.place.article || place.passage != other.place.passage;
    }
}
