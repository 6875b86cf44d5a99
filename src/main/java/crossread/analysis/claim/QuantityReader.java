package crossread.analysis.claim;

import crossread.analysis.claim.Numeral.Form;
import crossread.model.Bound;
import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Reads numbers with their hedges, ranges and units; what they count is found elsewhere. */
final class QuantityReader {
    private static final Set<String> JOINTS = Set.of("to", "-", "–", "—", "or", "and", "through");
    private static final Set<String> GLUED_ONLY =
            Set.of("m", "h", "g", "t", "mi", "ha", "nm", "mw");
    private static final Set<String> LONG =
            Set.of("hourlong", "daylong", "weeklong", "monthlong", "yearlong");
    private static final Set<String> LASTING =
            Set.of(
                    "for", "within", "last", "take", "spend", "wait", "after", "in", "under",
                    "half");
    private static final Set<String> PAYING =
            Set.of(
                    "cost", "pay", "fetch", "worth", "spend", "earn", "charge", "fine", "owe",
                    "price");
    private static final Set<String> GOING =
            Set.of(
                    "go", "goes", "going", "went", "gone", "moved", "move", "moves", "crept",
                    "ticked");
    private static final Set<String> WHOLES = Set.of("all", "full", "whole", "entire", "another");
    private static final Set<String> MOVES = Set.of("go", "move", "change", "revise", "up", "down");

    private final Numerals numerals;
    private final Units units;
    private final Compounds compounds;

    QuantityReader(Numerals numerals, Units units) {
        this.numerals = numerals;
        this.units = units;
        compounds = new Compounds(numerals, units, this);
    }

    /** The quantity that begins at a piece, hedge included, or null. */
    @Nullable Quantity at(Line line, int begin) {
        Quantity magnitude = magnitude(line, begin);
        if (magnitude != null) {
            return magnitude;
        }
        HedgeWords.Found hedge = HedgeWords.at(line, begin);
        if (hedge != null && isDirection(line, begin)) {
            return null;
        }
        int from = hedge == null ? begin : hedge.end();
        Bound bound = hedge == null ? null : hedge.bound();
        int hedgeEnd = from;
        HedgeWords.Found second = hedge == null ? null : HedgeWords.at(line, from);
        if (second != null) {
            from = second.end();
            hedgeEnd = bound == null ? from : hedgeEnd;
            bound = bound == null ? second.bound() : bound;
        }
        Quantity quantity = span(line, from, hedge != null);
        if (quantity == null) {
            return null;
        }
        if (isDuring(line, begin, quantity)) {
            return quantity;
        }
        if (hedge != null && bound != null && quantity.bound() != Bound.VAGUE) {
            String words = line.words(hedge.begin(), hedgeEnd);
            Bound kept = quantity.upper() == null ? bound : Bound.RANGE;
            quantity = quantity.hedged(begin, quantity.end(), kept, words);
        } else if (hedge != null) {
            quantity = quantity.hedged(begin, quantity.end(), quantity.bound(), quantity.hedge());
        }
        return hedgedAfter(line, quantity);
    }

    /** The "over" of "£12bn over five years", where "lasted over five years" is a bound. */
    private static boolean isDuring(Line line, int begin, Quantity quantity) {
        Unit unit = quantity.unit();
        boolean behind = line.isNoun(begin - 1) || line.tag(begin - 1).equals("NUM");
        boolean exact = quantity.numeral().form() != Form.ARTICLE && quantity.upper() == null;
        return line.is(begin, "over") && unit != null && unit.isTime() && behind && exact;
    }

    /** The "up to" of "go up to $15", where "up" belongs to the verb. */
    private static boolean isDirection(Line line, int begin) {
        return line.is(begin, "up") && line.is(begin + 1, "to") && line.is(begin - 1, GOING);
    }

    /** "or more", "-plus", "or so" behind the number or its unit. */
    private static Quantity hedgedAfter(Line line, Quantity quantity) {
        HedgeWords.Found after = HedgeWords.after(line, quantity.end());
        boolean open = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.ABOUT;
        if (after == null || after.bound() == null || !open || quantity.upper() != null) {
            return quantity;
        }
        String words = line.words(after.begin(), after.end());
        return quantity.hedged(quantity.begin(), after.end(), after.bound(), words);
    }

    /** One quantity, or two that make a range. */
    private @Nullable Quantity span(Line line, int begin, boolean hedged) {
        boolean between = line.is(begin, "between");
        boolean from = line.is(begin, "from") && !isChange(line, begin);
        Quantity first = single(line, between || from ? begin + 1 : begin, hedged);
        if (first == null) {
            return null;
        }
        Quantity range = range(line, first, between);
        if (!between && !from) {
            return range == null ? first : range;
        }
        return range == null ? null : range.hedged(begin, range.end(), Bound.RANGE, null);
    }

    private @Nullable Quantity range(Line line, Quantity first, boolean between) {
        int joint = first.end();
        boolean joined =
                line.is(joint, JOINTS)
                        && (between || !line.is(joint, "and"))
                        && first.bound() == Bound.EXACT
                        && !isStart(line, first.begin());
        Quantity last = joined ? single(line, joint + 1, false) : null;
        if (last == null || last.bound() != Bound.EXACT || last.numeral().form() == Form.ARTICLE) {
            return null;
        }
        double low = first.numeral().value();
        double high = last.numeral().value();
        if (line.is(joint, "-") && Character.isUpperCase(line.raw(joint + 1).charAt(0))) {
            return null;
        }
        boolean share = first.isFraction() && last.isFraction();
        if (isLevel(line, first, last)) {
            return null;
        }
        if (first.isFraction() && last.unit() != null && last.unit().kind() == Kind.MONEY) {
            return null;
        }
        if (first.unit() == null
                && last.unit() != null
                && low > high
                && last.numeral().place() > 1) {
            low *= last.numeral().place();
        }
        boolean sameUnit =
                first.unit() == null
                        || (last.unit() == null ? share : first.unit().equals(last.unit()));
        boolean or = line.is(joint, "or") && high - low > Math.max(1, low * 0.5);
        if (!sameUnit || low >= high || or || isYears(first, last)) {
            return null;
        }
        return first.upTo(last);
    }

    /** The 5 of "rose from 5 to 8": where a change began, so no end of a range. */
    private static boolean isStart(Line line, int begin) {
        return line.is(begin - 1, "from") && isChange(line, begin - 1);
    }

    /** "Gained $12.30 to $1,934.60", "rose 12 to 1,203": how much, and up to where. */
    private static boolean isLevel(Line line, Quantity first, Quantity last) {
        int verb = first.begin() - 1;
        boolean change = isChangeAt(line, verb) && line.is(first.end(), "to");
        double low = first.numeral().value();
        boolean measured = first.unit() != null && last.unit() != null;
        return change
                && (measured ? last.numeral().value() > 2 * low : last.numeral().value() > 5 * low);
    }

    private static boolean isYears(Quantity first, Quantity last) {
        return first.unit() == null
                && last.unit() == null
                && first.numeral().isYearLike()
                && last.numeral().isYearLike();
    }

    private static boolean isChange(Line line, int from) {
        return isChangeAt(line, from - 1);
    }

    private static boolean isChangeAt(Line line, int at) {
        return line.has(at)
                && (ChangeWords.verb(line, at) != null || MOVES.contains(line.lemma(at)));
    }

    /** A number with its unit: money signs before it, other units behind it. */
    private @Nullable Quantity single(Line line, int begin, boolean hedged) {
        Units.Found sign = units.at(line, begin);
        if (sign != null && sign.unit().kind() == Kind.MONEY) {
            Numeral amount = numerals.at(line, sign.end());
            return amount == null || amount.form() != Form.DIGITS
                    ? null
                    : exact(begin, amount)
                            .in(
                                    sign.unit(),
                                    line.words(sign.begin(), sign.end()),
                                    moneyEnd(line, amount.end()));
        }
        Quantity pounds = pounds(line, begin);
        if (pounds != null) {
            return pounds;
        }
        Quantity feet = compounds.feet(line, begin);
        if (feet != null) {
            return feet;
        }
        Numeral numeral = numerals.at(line, begin);
        if (numeral == null) {
            numeral = article(line, begin, hedged);
        }
        if (numeral == null) {
            numeral = whole(line, begin);
        }
        if (numeral == null) {
            return unitAlone(line, begin);
        }
        Quantity quantity = exact(begin, numeral);
        Quantity measured = withUnit(line, quantity);
        if (measured == null) {
            return numeral.form() == Form.ARTICLE ? null : quantity;
        }
        return compounds.of(line, measured);
    }

    /** "#130 million": the pound sign of texts that had none. */
    private @Nullable Quantity pounds(Line line, int begin) {
        Unit sterling = units.of("sterling");
        boolean sign = line.is(begin, "#") && line.isGlued(begin + 1) && sterling != null;
        Numeral amount = sign ? numerals.at(line, begin + 1) : null;
        return sterling == null || amount == null || amount.place() < 1e5
                ? null
                : exact(begin, amount).in(sterling, "#", amount.end());
    }

    private static int moneyEnd(Line line, int end) {
        return line.is(end, "dollars") ? end + 1 : end;
    }

    static Quantity exact(int begin, Numeral numeral) {
        Numeral.Vague vague = numeral.vague();
        return new Quantity(
                begin,
                numeral.end(),
                numeral,
                null,
                null,
                "",
                vague == null ? Bound.EXACT : Bound.VAGUE,
                vague == null ? null : vague.word());
    }

    @Nullable Quantity withUnit(Line line, Quantity quantity) {
        int at = quantity.end();
        if (line.is(at, "-")) {
            at++;
        } else if (quantity.numeral().vague() != null && line.is(at, "of")) {
            at++;
        }
        Units.Found found = Homonyms.degrees(line, quantity, at, units);
        found = found == null ? units.at(line, at) : found;
        if (found == null || Homonyms.isThing(line, quantity, found)) {
            return null;
        }
        boolean figure = quantity.numeral().form() == Form.DIGITS;
        boolean letter = line.is(found.begin(), GLUED_ONLY) && found.end() - found.begin() == 1;
        boolean hours = figure && line.raw(found.begin()).equals("h");
        if (letter && line.raw(found.begin()).equals("G")) {
            return null;
        }
        if (letter && !hours && !(figure && line.isGlued(at))) {
            return null;
        }
        boolean fraction = quantity.numeral().form() == Form.FRACTION;
        if (fraction && found.unit().kind() == Kind.PERCENT) {
            return null;
        }
        if (isSterling(line, quantity, found)) {
            Unit sterling = units.of("sterling");
            return sterling == null ? null : quantity.in(sterling, "pounds", found.end());
        }
        String words = line.words(found.begin(), found.end());
        Double scale = NumberWords.SCALES.get(line.word(found.end()));
        if (found.unit().kind() == Kind.MONEY && scale != null && figure) {
            Numeral scaled = quantity.numeral().scaled(scale);
            return exact(quantity.begin(), scaled).in(found.unit(), words, found.end() + 1);
        }
        return quantity.in(found.unit(), words, found.end());
    }

    /** Whether "pounds" is money: millions of nothing, or what one pays. */
    private static boolean isSterling(Line line, Quantity quantity, Units.Found found) {
        if (Homonyms.isMoney(line, found)) {
            return true;
        }
        if (!line.is(found.begin(), "pounds") || line.is(found.end(), "of")) {
            return false;
        }
        boolean paid = quantity.numeral().place() >= 1e6;
        for (int i = quantity.begin() - 1; !paid && i > quantity.begin() - 6; i--) {
            paid = PAYING.contains(line.lemma(i));
        }
        return paid;
    }

    /** The "an" of "over an hour", "for a week", "a mile". */
    private @Nullable Numeral article(Line line, int begin, boolean hedged) {
        if (!line.is(begin, "a") && !line.is(begin, "an")) {
            return null;
        }
        Units.Found unit = units.at(line, begin + 1);
        if (unit == null
                || unit.unit().kind() == Kind.PERCENT
                || unit.unit().kind() == Kind.MONEY) {
            return null;
        }
        boolean lasts = LASTING.contains(line.lemma(begin - 1)) && unit.unit().isTime();
        boolean hyphen = line.is(unit.end(), "-") && line.is(unit.end() + 1, "long");
        boolean single = !line.word(unit.end() - 1).endsWith("s") && !line.isGlued(begin + 1);
        boolean second = line.is(begin + 1, "second") && line.isNoun(begin + 2);
        if (!(hedged || lasts || hyphen) || !single || second) {
            return null;
        }
        return new Numeral(begin, begin + 1, 1, 1, null, Form.ARTICLE);
    }

    /** The "all" of "for all day", "an all-day visit", "for another week", "a full year". */
    private @Nullable Numeral whole(Line line, int begin) {
        int first = line.is(begin - 1, WHOLES) ? begin - 1 : begin;
        int at = line.is(begin + 1, "-") ? begin + 2 : begin + 1;
        int unitAt = first < begin ? (line.is(begin, "-") ? begin + 1 : begin) : at;
        Units.Found unit = line.is(first, WHOLES) ? units.at(line, unitAt) : null;
        if (unit == null || !unit.unit().isTime() || line.word(unit.end() - 1).endsWith("s")) {
            return null;
        }
        boolean article = line.is(first - 1, Set.of("a", "an", "the"));
        boolean lasts = LASTING.contains(line.lemma(article ? first - 2 : first - 1));
        boolean hyphen = line.is(first + 1, "-");
        return lasts || hyphen ? new Numeral(begin, unitAt, 1, 1, null, Form.ARTICLE) : null;
    }

    /** "hour-long", "weeklong": a unit of time that is its own number. */
    private @Nullable Quantity unitAlone(Line line, int begin) {
        if (line.is(begin, LONG)) {
            String word = line.word(begin);
            Unit unit = units.of(word.substring(0, word.length() - "long".length()));
            Numeral one = new Numeral(begin, begin + 1, 1, 1, null, Form.ARTICLE);
            return unit == null ? null : exact(begin, one).in(unit, word, begin + 1);
        }
        boolean hyphened = line.is(begin + 1, "-") && line.is(begin + 2, "long");
        Units.Found found = hyphened ? units.at(line, begin) : null;
        if (found == null || !found.unit().isTime() || line.word(begin).endsWith("s")) {
            return null;
        }
        Numeral one = new Numeral(begin, begin + 1, 1, 1, null, Form.ARTICLE);
        return exact(begin, one).in(found.unit(), line.word(begin), begin + 3);
    }

    /** "a magnitude of 6.1", "magnitude-5.2", "magnitudes from 3.6 to 4.3". */
    private @Nullable Quantity magnitude(Line line, int begin) {
        int at = line.is(begin, "a") ? begin + 1 : begin;
        Unit unit = units.of("magnitude");
        if (unit == null || !line.lemma(at).equals("magnitude") && !line.is(at, "magnitudes")) {
            return null;
        }
        at++;
        at = line.is(at, "of") || line.is(at, "-") || line.is(at, "at") ? at + 1 : at;
        HedgeWords.Found hedge = HedgeWords.at(line, at);
        Quantity quantity = span(line, hedge == null ? at : hedge.end(), false);
        if (quantity == null
                || quantity.unit() != null && quantity.unit() != unit
                || quantity.numeral().value() > 12) {
            return null;
        }
        Quantity whole = quantity.in(unit, "magnitude", quantity.end());
        Bound bound = hedge == null || quantity.upper() != null ? null : hedge.bound();
        return hedge == null || bound == null
                ? whole.hedged(begin, whole.end(), quantity.bound(), quantity.hedge())
                : whole.hedged(begin, whole.end(), bound, line.words(hedge.begin(), hedge.end()));
    }
}
