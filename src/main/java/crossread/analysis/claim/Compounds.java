package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.model.Bound;
import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Quantities in several parts: "2 hours 15 minutes", "six feet three", "5'11"", "an hour and a
 * half", "thirteen dollars forty five".
 */
final class Compounds {
    private static final int MOST_PARTS = 4;
    private static final Set<String> FEET = Set.of("'", "′", "’");
    private static final Set<String> INCHES = Set.of("\"", "″", "”", "''");

    private final Numerals numerals;
    private final Units units;
    private final QuantityReader reader;

    Compounds(Numerals numerals, Units units, QuantityReader reader) {
        this.numerals = numerals;
        this.units = units;
        this.reader = reader;
    }

    /** A quantity with the parts that follow it. */
    Quantity of(Line line, Quantity first) {
        Quantity whole = first;
        for (int part = 1; part < MOST_PARTS; part++) {
            Quantity longer = withFiner(line, whole);
            if (longer.end() == whole.end()) {
                break;
            }
            whole = longer;
        }
        whole = withHalf(line, whole);
        return whole.end() == first.end() ? withCents(line, withInches(line, first)) : whole;
    }

    private Quantity withFiner(Line line, Quantity first) {
        int at =
                line.is(first.end(), "and") || line.is(first.end(), ",")
                        ? first.end() + 1
                        : first.end();
        Numeral next = first.bound() == Bound.EXACT ? numerals.at(line, at) : null;
        Unit unit = first.unit();
        if (next == null || unit == null || next.form() == Form.VAGUE) {
            return first;
        }
        Quantity second = reader.withUnit(line, QuantityReader.exact(at, next));
        if (second == null && unit.equals(units.of("foot")) && line.is(next.end(), "in")) {
            Unit inch = units.of("inch");
            second =
                    inch == null || line.tag(next.end() + 1).equals("DET")
                            ? null
                            : QuantityReader.exact(at, next).in(inch, "in", next.end() + 1);
        }
        Unit finer = second == null ? null : second.unit();
        boolean fits =
                finer != null
                        && finer.canonical().equals(unit.canonical())
                        && finer.offset() == 0
                        && unit.kind() != Kind.PERCENT
                        && finer.factor() < unit.factor()
                        && next.value() * finer.factor() < unit.factor();
        return second == null || finer == null || !fits ? first : sum(first, second, finer);
    }

    private static Quantity sum(Quantity first, Quantity second, Unit finer) {
        Unit unit = first.unit() == null ? finer : first.unit();
        double share = finer.factor() / unit.factor();
        String words = first.asWritten() + " " + second.asWritten();
        return sum(first, second.end(), second.numeral().value() * share, share, words);
    }

    private static Quantity sum(
            Quantity first, int end, double more, double place, String asWritten) {
        Numeral whole = first.numeral();
        double value = whole.value() + more;
        Form form = whole.form() == Form.ARTICLE ? Form.WORDS : whole.form();
        Numeral numeral = new Numeral(first.begin(), end, value, place, null, form);
        return new Quantity(
                first.begin(), end, numeral, null, first.unit(), asWritten, Bound.EXACT, null);
    }

    /** "An hour and a half", "two years and a quarter". */
    private static Quantity withHalf(Line line, Quantity first) {
        boolean exact = first.bound() == Bound.EXACT && first.numeral().place() >= 1;
        Unit unit = first.unit();
        if (!exact || unit == null || unit.kind() == Kind.MONEY || !line.is(first.end(), "and")) {
            return first;
        }
        Numeral part = Fractions.at(line, first.end() + 1);
        boolean closed =
                part != null
                        && part.form() == Form.FRACTION
                        && !line.is(part.end(), "of")
                        && !line.isNoun(part.end())
                        && !line.tag(part.end()).equals("ADJ");
        return part == null || !closed
                ? first
                : sum(first, part.end(), part.value(), part.place(), first.asWritten());
    }

    /** "Six feet three": the bare number is inches. */
    private Quantity withInches(Line line, Quantity first) {
        Unit foot = units.of("foot");
        Numeral inches =
                foot != null && foot.equals(first.unit()) && line.is(first.end() - 1, "feet")
                        ? numerals.at(line, first.end())
                        : null;
        boolean fits =
                inches != null
                        && inches.place() == 1
                        && inches.value() > 0
                        && inches.value() < 12
                        && !line.isNoun(inches.end())
                        && !line.tag(inches.end()).equals("ADJ");
        return inches == null || !fits
                ? first
                : sum(first, inches.end(), inches.value() / 12, 1 / 12.0, first.asWritten());
    }

    /** "5'11"": feet and inches by their marks; null where there is none. */
    @Nullable Quantity feet(Line line, int begin) {
        Unit foot = units.of("foot");
        boolean marked =
                line.word(begin).length() == 1
                        && line.is(begin + 1, FEET)
                        && line.isGlued(begin + 1)
                        && line.isGlued(begin + 2)
                        && line.is(begin + 3, INCHES)
                        && NumberWords.isFigure(line.word(begin))
                        && NumberWords.isFigure(line.word(begin + 2));
        if (foot == null || !marked) {
            return null;
        }
        double inches = Double.parseDouble(line.word(begin + 2).replace(",", ""));
        double value = Double.parseDouble(line.word(begin)) + inches / 12;
        if (inches >= 12) {
            return null;
        }
        Numeral numeral = new Numeral(begin, begin + 4, value, 1 / 12.0, null, Form.DIGITS);
        return QuantityReader.exact(begin, numeral).in(foot, "'", begin + 4);
    }

    /** "Thirteen dollars forty five", "15 dollars and 50": what follows are hundredths. */
    private Quantity withCents(Line line, Quantity money) {
        Unit unit = money.unit();
        Numeral whole = money.numeral();
        if (unit == null
                || unit.kind() != Kind.MONEY
                || unit.factor() != 1
                || whole.place() != 1
                || whole.vague() != null) {
            return money;
        }
        boolean and = line.is(money.end(), "and");
        Numeral cents = numerals.at(line, and ? money.end() + 1 : money.end());
        boolean fits =
                cents != null
                        && cents.vague() == null
                        && cents.place() == 1
                        && cents.value() > 9
                        && cents.value() < 100
                        && line.tag(cents.end()).equals("PUNCT")
                        && !line.isGlued(cents.begin());
        return cents == null || !fits || units.at(line, cents.end()) != null
                ? money
                : sum(money, cents.end(), cents.value() / 100, 0.01, money.asWritten());
    }
}
