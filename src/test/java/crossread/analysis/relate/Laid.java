package crossread.analysis.relate;

import crossread.analysis.event.EventRef;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.RoleAspect;
import crossread.model.Span;
import crossread.model.Tenure;
import crossread.model.TimexType;
import crossread.model.Value;
import crossread.model.Value.Amount;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.RoleValue;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Claims made by hand for the tests of comparators. */
final class Laid {
    private Laid() {}

    static Exhibit out(Kind kind, String words, @Nullable String measure, Value value) {
        Span span = new Span(0, words.length());
        Mention mention =
                new Mention(kind, span, span, null, measure, value, Attribution.ARTICLE, false);
        return new Exhibit(
                new Claim("c1", "a1", mention, "e1"),
                new Exhibit.Place(0, 0, 0),
                new EventRef(0, "e1", EventRef.Role.MAIN),
                Wording.of(mention, words, Set.of(), Set.of()),
                false,
                false,
                new float[0]);
    }

    /** The same claim in another article, as the given claim of the comparison. */
    static Exhibit in(int article, int order, Exhibit exhibit) {
        return new Exhibit(
                exhibit.claim(),
                new Exhibit.Place(article, 0, order),
                exhibit.event(),
                exhibit.wording(),
                exhibit.dating(),
                exhibit.headline(),
                exhibit.meaning());
    }

    static Exhibit count(String words, double number, Bound bound, @Nullable String measure) {
        return out(Kind.COUNT, words, measure, amount(number, number, number, "person", bound));
    }

    static Exhibit minutes(String words, double written, String unit, Bound bound) {
        double best = unit.startsWith("hour") ? written * 60 : written;
        Amount amount =
                new Amount(best, best, best, "minute", written, unit, bound, null, null, null);
        return out(Kind.DURATION, words, "last", amount);
    }

    static Amount amount(double best, double low, double high, String unit, Bound bound) {
        return new Amount(best, low, high, unit, best, unit, bound, null, null, null);
    }

    static Exhibit day(String words, LocalDate from, LocalDate to) {
        return out(
                Kind.TIME,
                words,
                null,
                new TimeValue(
                        from.toString(),
                        TimexType.DATE,
                        from.atStartOfDay(),
                        to.atStartOfDay(),
                        null,
                        null,
                        ""));
    }

    static Exhibit timex(String words, String timex, @Nullable String mod) {
        return out(
                Kind.TIME,
                words,
                null,
                new TimeValue(timex, TimexType.TIME, null, null, mod, null, ""));
    }

    static Exhibit quote(String words) {
        return out(Kind.QUOTE, words, null, new QuoteValue(words, "Ann Lee", null, true));
    }

    static Exhibit role(String words, String role, Tenure tenure) {
        return out(
                Kind.ROLE, words, null, new RoleValue("Ann Lee", role, RoleAspect.OFFICE, tenure));
    }
}
