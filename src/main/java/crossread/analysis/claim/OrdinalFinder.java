package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Value.OrdinalValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds places in an order: "sixth call this year", "27th District", "second-term". */
public final class OrdinalFinder implements MentionFinder {
    private static final Set<String> SINCE =
            Set.of("year", "month", "week", "season", "decade", "century", "term", "quarter");
    private static final Set<String> COUNTS = Set.of("a", "an", "several");
    private static final Set<String> LENGTHS =
            Set.of(
                    "hour", "day", "week", "month", "quarter", "season", "year", "decade",
                    "century");
    private static final Set<String> EMPTY =
            Set.of(
                    "time",
                    "place",
                    "lady",
                    "aid",
                    "name",
                    "hand",
                    "half",
                    "step",
                    "thing",
                    "day",
                    "century",
                    "floor",
                    "grade",
                    "degree",
                    "street",
                    "avenue",
                    "amendment",
                    "party",
                    "world",
                    "anniversary",
                    "class",
                    "glance",
                    "sight",
                    "instance",
                    "thought");

    @Override
    public List<Mention> find(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            Line line = Line.of(sentence);
            int at = 0;
            while (at < line.size()) {
                Mention mention = at(line, at);
                if (mention != null) {
                    mentions.add(mention);
                    while (at < line.size()
                            && line.piece(at).span().begin() < mention.span().end()) {
                        at++;
                    }
                } else {
                    at++;
                }
            }
        }
        return mentions;
    }

    private static @Nullable Mention at(Line line, int begin) {
        OrdinalWords.Found place = OrdinalWords.at(line, begin);
        if (place == null || isName(line, begin, place) || isAdverb(line, begin, place)) {
            return null;
        }
        Mention joined = counting(line, begin, place);
        return joined == null ? bare(line, begin, place) : joined;
    }

    /** "She first met him", "must first review the plan", "first and foremost". */
    private static boolean isAdverb(Line line, int begin, OrdinalWords.Found place) {
        boolean one = place.rank() == 1 && place.end() == begin + 1;
        boolean named = line.tag(begin - 1).equals("DET") || line.tag(begin - 1).equals("PRON");
        boolean verb = line.tag(begin + 1).equals("VERB") || line.tag(begin + 1).equals("AUX");
        boolean modal = line.tag(begin - 1).equals("AUX") || line.is(begin - 1, "to");
        boolean foremost = line.is(begin + 1, "and") && line.is(begin + 2, "foremost");
        boolean subject = line.tag(begin - 1).equals("NOUN") || line.tag(begin - 1).equals("PROPN");
        return one
                && (foremost
                        || !named && verb && (line.tag(begin).equals("ADV") || subject)
                        || modal && line.tag(begin).equals("ADV"));
    }

    /** "First Security Corp.": a word with a capital before another one. */
    private static boolean isName(Line line, int begin, OrdinalWords.Found place) {
        boolean capital = Character.isUpperCase(line.raw(begin).charAt(0));
        int next = line.is(place.end(), "of") ? place.end() + 1 : place.end();
        return capital
                && line.tag(next).equals("PROPN")
                && Character.isUpperCase(line.raw(next).charAt(0));
    }

    /** A place of which the sentence does not say of what: "she finished second". */
    private static @Nullable Mention bare(Line line, int begin, OrdinalWords.Found place) {
        int rank = place.rank();
        int end = place.end();
        boolean second =
                line.is(begin, "second")
                        && (line.is(begin - 1, "a")
                                || line.is(begin - 1, "per")
                                || NumberWords.isNumber(line.word(begin - 1)));
        boolean fraction =
                NumberWords.isNumber(line.word(begin - 1))
                        || line.is(begin - 1, "-") && NumberWords.isNumber(line.word(begin - 2));
        boolean adverb = rank == 1 && line.tag(begin).equals("ADV") && line.has(end);
        boolean street =
                line.is(end, Named.STREETS) && Character.isUpperCase(line.raw(end).charAt(0));
        if (second || fraction || adverb || street || isDate(line, begin, end)) {
            return null;
        }
        return new Mention(
                Kind.ORDINAL,
                line.span(begin, end),
                line.sentence(),
                null,
                Verbs.measure(line, begin, end),
                new OrdinalValue(rank, BareNumbers.UNIT, null),
                Attribution.ARTICLE,
                false);
    }

    private static @Nullable Mention counting(Line line, int begin, OrdinalWords.Found place) {
        int rank = place.rank();
        int last = place.end() - 1;
        boolean hyphen = line.is(last + 1, "-") && line.isGlued(last + 1);
        int after = hyphen ? last + 2 : last + 1;
        NounPhrases.Head head = head(line, after, hyphen);
        if (head == null || isEmpty(line, begin, head) || isDate(line, begin, after)) {
            return null;
        }
        int end = since(line, head.end());
        String since = end > head.end() ? raw(line, head.end(), end) : null;
        return new Mention(
                Kind.ORDINAL,
                line.span(begin, end),
                line.sentence(),
                head.lemma(),
                Verbs.measure(line, begin, end),
                new OrdinalValue(rank, head.lemma(), since),
                Attribution.ARTICLE,
                false);
    }

    private static String raw(Line line, int begin, int end) {
        return IntStream.range(begin, end).mapToObj(line::raw).collect(Collectors.joining(" "));
    }

    private static NounPhrases.@Nullable Head head(Line line, int after, boolean hyphen) {
        if (hyphen && line.isNoun(after) && !line.word(after).endsWith("est")) {
            return new NounPhrases.Head(after + 1, after, NounPhrases.lemma(line, after), false);
        }
        NounPhrases.Head head = NounPhrases.at(line, after);
        return head == null || hyphen && line.is(after, "of")
                ? null
                : withoutParticiple(line, head);
    }

    /** The accord of "the first accord committing states": what follows it tells of it. */
    private static NounPhrases.Head withoutParticiple(Line line, NounPhrases.Head head) {
        int at = head.at();
        boolean participle =
                line.word(at).endsWith("ing")
                        && !line.lemma(at).equals(line.word(at))
                        && line.isNoun(at - 1);
        return participle
                ? new NounPhrases.Head(at, at - 1, NounPhrases.lemma(line, at - 1), false)
                : head;
    }

    private static boolean isEmpty(Line line, int begin, NounPhrases.Head head) {
        boolean fraction =
                NumberWords.isNumber(line.word(begin - 1))
                        || (line.is(begin - 1, "-") && NumberWords.isNumber(line.word(begin - 2)))
                        || line.is(begin - 1, "a") && Fractions.at(line, begin - 1) != null;
        boolean unit = line.is(begin, "second") && line.is(begin - 1, "per");
        boolean list = NounPhrases.isPlural(line, head.at()) && line.is(begin, "first");
        return fraction || unit || list || EMPTY.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** "June 4th", "the 4th of July". */
    private static boolean isDate(Line line, int begin, int after) {
        return line.is(begin - 1, Named.MONTHS)
                || line.is(after, Named.MONTHS)
                || line.is(after, Named.WEEKDAYS)
                || (line.is(after, "of") && line.is(after + 1, Named.MONTHS))
                || line.is(begin - 1, "and") && line.is(begin - 2, Named.MONTHS);
    }

    /**
     * Where "this year", "in two weeks" or "since 2015" ends that follows; else the place itself.
     */
    private static int since(Line line, int at) {
        int so = line.is(at, "so") && line.is(at + 1, "far") ? at + 2 : at;
        int end = within(line, so);
        return end > so ? end : at;
    }

    private static int within(Line line, int at) {
        int from = line.is(at, "of") || line.is(at, "in") ? at + 1 : at;
        boolean named = line.is(from, "this") || line.is(from, "the") && from > at;
        if (named && line.is(from + 1, SINCE)) {
            return from + 2;
        }
        if (line.is(at, "since")) {
            int year = line.is(at + 1, Named.MONTHS) ? at + 2 : at + 1;
            return NumberWords.isFigure(line.word(year)) ? year + 1 : year > at + 1 ? year : at;
        }
        if (!line.is(at, "in")) {
            return at;
        }
        boolean many = line.is(at + 1, "as") && line.is(at + 2, "many");
        boolean counted =
                NumberWords.isNumber(line.word(at + 1)) || line.is(at + 1, COUNTS) || many;
        int unit = many ? at + 3 : at + 2;
        return counted && LENGTHS.contains(line.lemma(unit)) ? unit + 1 : at;
    }
}
