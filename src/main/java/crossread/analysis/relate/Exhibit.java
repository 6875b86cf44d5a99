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
 * @param wording its words, and those around it
 * @param dating whether it is a time that dates its event
 * @param headline whether it stands in a line that is no whole sentence
 * @param meaning of its sentence, or of the claim where that is a statement; may be empty
 */
public record Exhibit(
        Claim claim,
        Place place,
        EventRef event,
        Wording wording,
        boolean dating,
        boolean headline,
        float[] meaning) {

    /** Where a claim stands: position of its article, of the passage, and of the claim itself. */
    public record Place(int article, int passage, int order) {}

    public Value value() {
        return claim.value();
    }

    /** The claim as written. */
    public String words() {
        return wording.words();
    }

    /** Content words of its sentence, as lemmas in lower case. */
    Set<String> context() {
        return wording.context();
    }

    /** Content words of its clause alone, without the claim's own number. */
    Set<String> near() {
        return wording.near();
    }

    public Kind kind() {
        return claim.kind();
    }

    /** The words between single quotation marks, as reasons cite them. */
    public String cited() {
        return wording.cited();
    }

    /** What a time fixes. */
    TimeParts time() {
        return Objects.requireNonNull(wording.time(), "not a time");
    }

    /** The words of a quotation. */
    QuoteWords quoted() {
        return Objects.requireNonNull(wording.quoted(), "not a quotation");
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
