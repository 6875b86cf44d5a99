package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.model.Attribution;
import crossread.model.Change;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value.Amount;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds lengths of time, counts, measures, money and percentages. Numbers that name or date
 * something are left alone, and so are lengths of time that give a date ("two years ago").
 */
public final class AmountFinder implements MentionFinder {
    private static final Set<String> SHIFTS =
            Set.of(
                    "ago",
                    "earlier",
                    "later",
                    "before",
                    "after",
                    "prior",
                    "hence",
                    "previously",
                    "ahead");
    private static final Set<String> AGED = Set.of("-", "old", "olds", "of", "age");
    private static final Set<String> SPANS =
            Set.of(
                    "last",
                    "past",
                    "next",
                    "previous",
                    "coming",
                    "recent",
                    "preceding",
                    "following",
                    "every",
                    "each",
                    "other",
                    "these",
                    "those");

    private final QuantityReader reader;
    private final CountReader counts;
    private final ShareReader shares;
    private final Amounts amounts;
    private final Units units;

    public AmountFinder() {
        this(new ReadersCurve());
    }

    public AmountFinder(ReadersCurve curve) {
        Numerals numerals = new Numerals(curve);
        amounts = new Amounts(curve);
        units = Units.read();
        reader = new QuantityReader(numerals, units);
        counts = new CountReader(amounts);
        shares = new ShareReader(amounts, numerals);
    }

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            Line line = Line.of(sentence);
            Mention counted = null;
            int at = 0;
            while (at < line.size()) {
                Found found = at(line, at, counted);
                if (found.mention() != null) {
                    mentions.add(found.mention());
                    counted = found.mention().kind() == Kind.COUNT ? found.mention() : counted;
                }
                at = Math.max(at + 1, found.end());
            }
        }
        return mentions;
    }

    /**
     * What was found at a place.
     *
     * @param end where to read on
     */
    record Found(@Nullable Mention mention, int end) {}

    private Found at(Line line, int begin, @Nullable Mention counted) {
        Quantity multiple = Folds.at(line, begin);
        if (multiple != null) {
            return new Found(multiple(line, multiple), multiple.end());
        }
        Found share = shares.ratio(line, begin);
        if (share == null) {
            share = counts.none(line, begin);
        }
        if (share != null) {
            return share;
        }
        Quantity quantity = reader.at(line, begin);
        if (quantity == null) {
            return new Found(null, begin + 1);
        }
        if (Ages.isAge(line, quantity)) {
            return new Found(age(line, quantity), quantity.end());
        }
        Found compound = counts.compound(line, quantity);
        if (compound != null) {
            return compound;
        }
        if (Named.isNamed(line, quantity)) {
            return new Found(null, quantity.end());
        }
        Unit unit =
                quantity.unit() == null ? Strengths.unit(line, quantity, units) : quantity.unit();
        if (unit != null) {
            return measured(line, quantity, unit);
        }
        Found found =
                quantity.isFraction()
                        ? shares.fraction(line, quantity)
                        : counts.at(line, quantity, counted);
        return found.mention() == null && BareNumbers.isBare(line, quantity)
                ? new Found(bare(line, quantity), Math.max(found.end(), quantity.end()))
                : found;
    }

    /** "60 years old", "an 18-month-old", "aged 56": how old somebody or something is. */
    private @Nullable Mention age(Line line, Quantity quantity) {
        Unit unit = quantity.unit() == null ? units.of("years") : quantity.unit();
        if (unit == null) {
            return null;
        }
        int end = quantity.end();
        while (quantity.unit() != null && line.is(end, AGED)) {
            end++;
        }
        return new Mention(
                Kind.DURATION,
                line.span(quantity.begin(), end),
                line.sentence(),
                null,
                BareNumbers.AGE,
                amounts.of(quantity, unit, unit.canonical(), false, null),
                Attribution.ARTICLE,
                false);
    }

    /** "Tenfold", "doubled". */
    private Mention multiple(Line line, Quantity quantity) {
        Change own = Folds.change(line, quantity);
        Change change =
                own == null
                        ? Changes.around(line, quantity.begin(), quantity.end(), Kind.QUANTITY)
                        : own;
        return new Mention(
                Kind.QUANTITY,
                line.span(quantity.begin(), quantity.end()),
                line.sentence(),
                Subjects.of(line, quantity, Kind.QUANTITY),
                Verbs.measure(line, quantity.begin(), quantity.end()),
                amounts.of(quantity, Folds.FOLD, Folds.FOLD.canonical(), true, change),
                Attribution.ARTICLE,
                false);
    }

    private Mention bare(Line line, Quantity quantity) {
        return new Mention(
                Kind.QUANTITY,
                line.span(quantity.begin(), quantity.end()),
                line.sentence(),
                null,
                Verbs.measure(line, quantity.begin(), quantity.end()),
                amounts.of(
                        quantity,
                        null,
                        BareNumbers.UNIT,
                        false,
                        Changes.around(line, quantity.begin(), quantity.end(), Kind.QUANTITY)),
                Attribution.ARTICLE,
                false);
    }

    private Found measured(Line line, Quantity read, Unit unit) {
        Quantity quantity = withConversion(line, read, unit);
        if (unit.isTime() && isDate(line, quantity)) {
            return new Found(null, quantity.end());
        }
        Kind kind = unit.kind();
        Rates.Found rate = unit.isTime() ? null : Rates.at(line, quantity.end(), units);
        int end = rate == null ? quantity.end() : rate.end();
        String measure = Verbs.measure(line, quantity.begin(), end);
        Amount amount =
                amounts.of(
                        quantity,
                        unit,
                        rate == null ? unit.canonical() : unit.canonical() + " per " + rate.each(),
                        false,
                        Changes.around(line, quantity.begin(), end, kind));
        String subject = Subjects.of(line, quantity.to(end), kind);
        boolean attributive = kind == Kind.DURATION && isAttributive(line, quantity);
        return new Found(
                new Mention(
                        kind,
                        line.span(quantity.begin(), end),
                        line.sentence(),
                        subject,
                        attributive ? "last" : measure,
                        amount,
                        Attribution.ARTICLE,
                        false),
                pastRate(line, end));
    }

    private static boolean isAttributive(Line line, Quantity quantity) {
        return line.is(quantity.end() - 1, "long")
                || (line.is(quantity.end() - 2, "-") && line.isNoun(quantity.end()));
    }

    /** "58 km (36 miles)" is one claim. */
    private Quantity withConversion(Line line, Quantity quantity, Unit unit) {
        int open = quantity.end();
        if (!line.is(open, "(") && !line.is(open, "[")) {
            return quantity;
        }
        Quantity other = reader.at(line, open + 1);
        Unit second = other == null ? null : other.unit();
        if (other == null || second == null || !second.canonical().equals(unit.canonical())) {
            return quantity;
        }
        double a = unit.canonical(quantity.numeral().value());
        double b = second.canonical(other.numeral().value());
        boolean near = Math.abs(a - b) <= 0.15 * Math.max(Math.abs(a), Math.abs(b));
        boolean closed = line.is(other.end(), ")") || line.is(other.end(), "]");
        return near && closed ? quantity.to(other.end() + 1) : quantity;
    }

    /** "Two years ago", "the past two years", "two days after the vote": times, not lengths. */
    private static boolean isDate(Line line, Quantity quantity) {
        int begin = quantity.begin();
        int end = quantity.end();
        boolean shifted =
                line.is(end, SHIFTS) && !(line.is(end, "ahead") && line.is(end + 1, "of"))
                        || (line.is(end, "from") && line.is(end + 1, "now"))
                        || (line.is(end, "in") && line.is(end + 1, "advance"));
        return shifted
                || line.is(begin - 1, SPANS)
                || line.is(quantity.numeral().begin() - 1, SPANS);
    }

    /** Past the "per week" of "40 hours per week". */
    private static int pastRate(Line line, int end) {
        boolean rate = line.is(end, "a") || line.is(end, "an") || line.is(end, "per");
        return rate && line.isNoun(end + 1) ? end + 2 : end;
    }
}
