package crossread.analysis.relate;

import crossread.analysis.event.EventRef;
import crossread.analysis.language.SentenceMeaning;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Value;

import java.util.List;
import java.util.Objects;
import java.util.Set;

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
 * @param traits what is drawn from the rest
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
        float[] meaning,
        Traits traits) {

    public Exhibit(
            Claim claim,
            Place place,
            EventRef event,
            String words,
            Set<String> context,
            Set<String> near,
            boolean dating,
            boolean headline,
            float[] meaning) {
        this(
                claim,
                place,
                event,
                words,
                context,
                near,
                dating,
                headline,
                meaning,
                Traits.of(claim.mention(), words, near));
    }

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
        return traits.cited();
    }

    /** What a time fixes. */
    TimeParts time() {
        return Objects.requireNonNull(traits.time(), "not a time");
    }

    /** The words of a quotation. */
    QuoteWords quoted() {
        return Objects.requireNonNull(traits.quoted(), "not a quotation");
    }

    /** Cosine of the two meanings; 0 where one is not known. */
    double likeness(Exhibit other) {
        return meaning.length == 0 || meaning.length != other.meaning.length
                ? 0
                : SentenceMeaning.cosine(meaning, other.meaning);
    }

    /** Equal for claims of one text: an article, or a passage of one. */
    Object text() {
        return List.of(place.article, place.passage);
    }

    /** Equal for claims of one sentence. */
    Object sentence() {
        return List.of(place.article, claim.mention().sentence());
    }

    boolean isElsewhere(Exhibit other) {
        return place.article != other.place.article || place.passage != other.place.passage;
    }
}
