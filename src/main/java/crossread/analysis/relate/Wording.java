package crossread.analysis.relate;

import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value;
import crossread.model.Value.Amount;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a claim and those around it, and what is drawn from them each time it is laid beside
 * another; drawn once, since a claim of a large story meets thousands.
 *
 * @param words the claim as written
 * @param context content words of its sentence, as lemmas in lower case
 * @param near content words of its clause alone, without the claim's own number
 * @param cited its words between single quotation marks, as reasons cite them
 * @param unit of an amount, in lower case; else empty
 * @param measured the groups of its measure
 * @param around the groups of all the words of its clause
 * @param time what a time fixes, or null for other kinds
 * @param quoted the words of a quotation, or null for other kinds
 */
record Wording(
        String words,
        Set<String> context,
        Set<String> near,
        String cited,
        String unit,
        Set<String> measured,
        Set<String> around,
        @Nullable TimeParts time,
        @Nullable QuoteWords quoted) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Wording of(Mention mention, String words, Set<String> context, Set<String> near) {
        Value value = mention.value();
        String measure = mention.measure();
        return new Wording(
                words,
                context,
                near,
                "'" + BLANKS.matcher(words).replaceAll(" ").strip() + "'",
                value instanceof Amount amount ? amount.unit().toLowerCase(Locale.ROOT) : "",
                measure == null ? Set.of() : Measures.of(measure),
                mention.kind() == Kind.STATEMENT ? Set.of() : Measures.ofAll(near),
                value instanceof TimeValue given ? TimeParts.of(given) : null,
                value instanceof QuoteValue quote ? QuoteWords.of(quote.words()) : null);
    }
}
