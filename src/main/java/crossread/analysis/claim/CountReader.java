package crossread.analysis.claim;

import crossread.analysis.claim.AmountFinder.Found;
import crossread.analysis.claim.Numeral.Form;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Mention;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Counts with the noun they count, or without one where the sentence makes it plain. */
final class CountReader {
    /** What a number is the value of, and no person. */
    static final Set<String> TOLLS =
            Set.of("toll", "population", "total", "count", "tally", "number", "crowd", "casualty");

    private static final Set<String> STATES =
            Set.of(
                    "dead",
                    "killed",
                    "injured",
                    "wounded",
                    "hurt",
                    "missing",
                    "homeless",
                    "arrested",
                    "detained",
                    "hospitalized",
                    "hospitalised",
                    "displaced",
                    "infected",
                    "trapped",
                    "stranded",
                    "rescued",
                    "evacuated",
                    "charged",
                    "convicted",
                    "others",
                    "more");
    private static final Set<String> DENIED = Set.of("no");
    private static final Set<String> EMPTY =
            Set.of(
                    "sign",
                    "plan",
                    "doubt",
                    "way",
                    "matter",
                    "mean",
                    "circumstance",
                    "word",
                    "excuse");

    /** What follows a number by a hyphen and is nothing that one counts. */
    private static final Set<String> NO_NOUNS =
            Set.of(
                    "way", "fold", "odd", "plus", "ish", "strong", "time", "times", "some", "gauge",
                    "and", "level", "figure", "star");

    private static final Set<String> OWN =
            Set.of("its", "his", "her", "their", "our", "my", "your");
    private static final Set<String> KNOWN = Set.of("the", "these", "those", "both", "other");

    private final Amounts amounts;

    CountReader(Amounts amounts) {
        this.amounts = amounts;
    }

    /**
     * The count that a number makes.
     *
     * @param before the count before it in the sentence, or null
     */
    Found at(Line line, Quantity quantity, @Nullable Mention before) {
        Numeral last = quantity.upper() == null ? quantity.numeral() : quantity.upper();
        String counted = before == null ? null : before.subject();
        if (isIdiom(line, quantity)) {
            return new Found(null, last.end());
        }
        int end = quantity.end();
        boolean state = line.is(end, STATES) && NounPhrases.at(line, end + 1) == null;
        NounPhrases.Head head = state ? null : NounPhrases.at(line, end);
        if (head != null && isCounted(line, quantity, head)) {
            return noun(line, quantity, head, counted);
        }
        if (state) {
            return state(line, quantity, counted);
        }
        if (line.is(end, "of") && line.tag(end + 1).equals("PRON") && !line.is(end + 1, OWN)) {
            return bare(line, quantity.to(end + 2), before);
        }
        if (line.is(end - 1, "of") && line.is(end, Set.of("them", "us", "those", "these"))) {
            return bare(line, quantity.to(end + 1), before);
        }
        return isUnderstood(line, quantity) && head == null
                ? bare(line, quantity, before)
                : new Found(null, last.end());
    }

    /** "No casualties": a count of none. Null where there is none. */
    @Nullable Found none(Line line, int begin) {
        if (!line.is(begin, DENIED)) {
            return null;
        }
        NounPhrases.Head head = NounPhrases.at(line, begin + 1);
        if (head == null || !head.plural() || EMPTY.contains(head.lemma())) {
            return null;
        }
        Numeral zero = new Numeral(begin, begin + 1, 0, 1, null, Form.WORDS);
        Quantity quantity =
                new Quantity(begin, head.end(), zero, null, null, "", Bound.EXACT, null);
        String measure = Verbs.measure(line, begin, head.end());
        return new Found(mention(line, quantity, head.lemma(), measure, true), head.end());
    }

    private static boolean isCounted(Line line, Quantity quantity, NounPhrases.Head head) {
        double value = quantity.numeral().value();
        boolean one = value == 1 && quantity.upper() == null;
        if (!one) {
            boolean whole = value == Math.rint(value);
            boolean decimal =
                    quantity.numeral().form() == Form.DIGITS && head.at() == quantity.end();
            return head.plural() && (whole || decimal);
        }
        boolean of = line.is(quantity.end(), "of");
        boolean hedged = quantity.bound() != Bound.EXACT;
        String measure = Verbs.measure(line, quantity.begin(), head.end());
        boolean harm = measure != null && Verbs.harm(measure) != null;
        return !of && !head.plural() && (hedged || harm) && quantity.numeral().place() >= 1;
    }

    private Found noun(
            Line line, Quantity quantity, NounPhrases.Head head, @Nullable String counted) {
        String harm = Verbs.harm(head.lemma());
        boolean event = harm != null && !head.lemma().equals("casualty");
        String measure = event ? harm : Verbs.measure(line, quantity.begin(), head.end());
        String subject = event ? "person" : head.lemma();
        if (subject.equals("other") && counted != null) {
            subject = counted;
        }
        String words = line.word(head.at());
        boolean measured = false;
        for (int i = quantity.end(); i < head.at(); i++) {
            measured = measured || NumberWords.isNumber(line.word(i));
        }
        Quantity whole = measured ? quantity : quantity.to(head.end());
        return new Found(
                mention(line, named(whole, words), subject, measure, whole.numeral().value() == 0),
                whole.end());
    }

    private static Quantity named(Quantity q, String words) {
        return new Quantity(
                q.begin(), q.end(), q.numeral(), q.upper(), null, words, q.bound(), q.hedge());
    }

    /** "Ten dead", "dozens more", "15 others". */
    private Found state(Line line, Quantity quantity, @Nullable String counted) {
        int end = quantity.end();
        String harm = Verbs.harm(line.word(end));
        boolean more = line.is(end, "more") || line.is(end, "others");
        Quantity whole = quantity.to(end + 1);
        String measure = more ? Verbs.measure(line, whole.begin(), whole.end()) : line.lemma(end);
        String subject = more && counted != null ? counted : "person";
        return new Found(
                mention(line, whole, subject, harm == null ? measure : harm, false), end + 1);
    }

    private Found bare(Line line, Quantity quantity, @Nullable Mention before) {
        String counted = before == null ? null : before.subject();
        String measure = Verbs.measure(line, quantity.begin(), quantity.end());
        int ahead = tollAhead(line, quantity.end());
        String toll = ahead > 0 ? line.lemma(ahead) : toll(line, quantity.begin());
        if (toll != null) {
            String harm = Verbs.harm(toll);
            measure = harm == null ? toll : harm;
        }
        boolean people = measure != null && Verbs.harm(measure) != null;
        boolean harmed =
                before != null && before.measure() != null && Verbs.harm(before.measure()) != null;
        String noun =
                toll == null
                        ? null
                        : ahead > 0 ? ofToll(line, ahead) : tolled(line, quantity.begin());
        boolean person = toll != null || people && !harmed || counted == null && isVague(quantity);
        String subject = noun != null ? noun : person ? "person" : counted;
        return new Found(mention(line, quantity, subject, measure, false), quantity.end());
    }

    /** Whether what is counted needs no noun: "killing 10 and injuring 40", "a toll of 12". */
    private static boolean isUnderstood(Line line, Quantity quantity) {
        int begin = quantity.begin();
        int end = quantity.end();
        double value = quantity.numeral().value();
        boolean whole = value == Math.rint(value) && value > 1;
        boolean open =
                line.isNoun(end) || line.is(end, "-") || line.is(end, "/") || line.is(end, "times");
        if (!whole || open || quantity.numeral().form() == Form.ARTICLE) {
            return false;
        }
        int before = line.is(begin - 1, "other") ? begin - 2 : begin - 1;
        boolean verbal = line.tag(before).equals("VERB") || line.word(before).endsWith("ing");
        boolean harmBefore = verbal && Verbs.harm(harmful(line, before)) != null;
        int verb = Verbs.verbAfter(line, end);
        boolean harmAfter = verb >= 0 && Verbs.harm(line.lemma(verb)) != null;
        boolean bounded = quantity.bound() != Bound.EXACT && quantity.bound() != Bound.VAGUE;
        boolean figure = quantity.numeral().form() == Form.DIGITS || value > 12;
        return harmBefore
                || harmAfter
                || toll(line, begin) != null
                || tollAhead(line, end) > 0
                || isVague(quantity)
                        && (line.tag(end).equals("VERB") || line.tag(end).equals("AUX"))
                || (bounded && figure && quantity.upper() == null);
    }

    /** "Hundreds", "tens of thousands": of people, where nothing else is said. */
    private static boolean isVague(Quantity quantity) {
        Numeral.Vague vague = quantity.numeral().vague();
        return vague != null && vague.word().endsWith("s");
    }

    /** The claims of "the number of claims fell to 1,203", or null. */
    private static @Nullable String tolled(Line line, int begin) {
        for (int i = begin - 1; i >= 0 && i > begin - 8; i--) {
            if (TOLLS.contains(line.lemma(i)) && line.is(i + 1, "of")) {
                return ofToll(line, i);
            }
        }
        return null;
    }

    /** What "the number of" at a place is of, or null. */
    private static @Nullable String ofToll(Line line, int toll) {
        NounPhrases.Head head = line.is(toll + 1, "of") ? NounPhrases.at(line, toll + 2) : null;
        return head == null || !head.plural() ? null : head.lemma();
    }

    /** The "number" of "brought to 10 the number of officials killed"; 0 where there is none. */
    private static int tollAhead(Line line, int end) {
        boolean told = line.is(end, "the") && TOLLS.contains(line.lemma(end + 1));
        return told ? end + 1 : 0;
    }

    /** The bedrooms of "a three-bedroom house"; null where a number is no such compound. */
    @Nullable Found compound(Line line, Quantity quantity) {
        int at = quantity.end();
        double value = quantity.numeral().value();
        boolean joined =
                line.is(at, "-")
                        && line.isGlued(at)
                        && line.isGlued(at + 1)
                        && quantity.unit() == null
                        && quantity.numeral().form() != Form.FRACTION;
        String noun = line.word(at + 1);
        boolean letters = noun.length() > 2 && noun.chars().allMatch(Character::isLetter);
        if (joined && noun.equals("strong") && value > 1) {
            String verb = Verbs.measure(line, quantity.begin(), at + 2);
            return new Found(mention(line, quantity.to(at + 2), null, verb, false), at + 2);
        }
        boolean attribute = line.isNoun(at + 2) || line.tag(at + 2).equals("ADJ");
        if (!joined
                || !letters
                || !attribute
                || value < 3
                || value % 1 != 0
                || NO_NOUNS.contains(noun)) {
            return null;
        }
        Quantity whole = named(quantity.to(at + 2), noun);
        String measure = Verbs.measure(line, whole.begin(), whole.end());
        return new Found(mention(line, whole, noun, measure, false), at + 2);
    }

    /** The lemma of a verb, also where the tagger took its participle for a noun. */
    private static String harmful(Line line, int at) {
        return switch (line.word(at)) {
            case "killing" -> "kill";
            case "injuring", "wounding" -> "injure";
            default -> line.lemma(at);
        };
    }

    /**
     * "Death toll", "population" and the like shortly before a number; null where there is none.
     */
    private static @Nullable String toll(Line line, int begin) {
        boolean joined =
                line.tag(begin - 1).equals("ADP")
                        || line.tag(begin - 1).equals("PART")
                        || line.tag(begin - 1).equals("AUX")
                        || line.tag(begin - 1).equals("VERB")
                        || line.is(begin - 1, ":")
                        || TOLLS.contains(line.lemma(begin - 1))
                        || ChangeWords.verb(line, begin - 1) != null;
        if (!joined) {
            return null;
        }
        for (int i = begin - 1; i >= 0 && i > begin - 8; i--) {
            if (TOLLS.contains(line.lemma(i))) {
                return line.lemma(i);
            }
        }
        return null;
    }

    /** "One of the", "one another", "two-state", "at one point". */
    private static boolean isIdiom(Line line, Quantity quantity) {
        int end = quantity.end();
        boolean one = quantity.numeral().value() == 1 && quantity.numeral().form() == Form.WORDS;
        boolean pronoun =
                one
                        && quantity.bound() == Bound.EXACT
                        && !line.isNoun(end)
                        && !line.tag(end).equals("ADJ");
        boolean compound = line.is(end, "-") && line.isGlued(end);
        boolean known =
                quantity.numeral().value() == 2
                        && quantity.bound() == Bound.EXACT
                        && line.is(quantity.begin() - 1, KNOWN);
        boolean other = one && line.is(end, "another");
        return pronoun || compound || known || other || line.is(quantity.begin() - 1, "ground");
    }

    private Mention mention(
            Line line,
            Quantity quantity,
            @Nullable String subject,
            @Nullable String measure,
            boolean negated) {
        return new Mention(
                Kind.COUNT,
                line.span(quantity.begin(), quantity.end()),
                line.sentence(),
                subject,
                measure,
                amounts.of(
                        quantity,
                        null,
                        subject == null ? "" : subject,
                        true,
                        Changes.around(line, quantity.begin(), quantity.end(), Kind.COUNT)),
                Attribution.ARTICLE,
                negated);
    }
}
