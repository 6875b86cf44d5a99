package crossread.analysis.claim;

import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What a length of time, measure, sum or share is one of. */
final class Subjects {
    private static final int REACH = 7;
    private static final Set<String> DEGREES =
            Set.of(
                    "wide",
                    "long",
                    "high",
                    "deep",
                    "tall",
                    "thick",
                    "away",
                    "old",
                    "north",
                    "south",
                    "east",
                    "west",
                    "southeast",
                    "southwest",
                    "northeast",
                    "northwest",
                    "off");

    private Subjects() {}

    /** The noun behind ("a 75-minute call", "$400 million deal"), else the one before; or null. */
    static @Nullable String of(Line line, Quantity quantity, Kind kind) {
        int end = quantity.end();
        NounPhrases.Head head = null;
        if (line.is(end, "of") || line.is(end, "in")) {
            boolean of = line.is(end, "of") || kind == Kind.MONEY;
            head = of ? NounPhrases.at(line, pastDeterminer(line, end + 1)) : null;
        } else if (!line.is(end, DEGREES)
                && (line.isNoun(end) || isAdjective(line, end) || isNounAsVerb(line, end))) {
            head =
                    isNounAsVerb(line, end)
                            ? new NounPhrases.Head(end + 1, end, line.lemma(end), false)
                            : NounPhrases.at(line, end);
        }
        if (head != null) {
            return head.lemma();
        }
        int verb = Verbs.verbBefore(line, quantity.begin());
        boolean verbNear = verb >= 0 && quantity.begin() - verb <= REACH;
        String noun = Verbs.nounBefore(line, quantity.begin(), REACH);
        if (noun != null && kind != Kind.DURATION) {
            return noun;
        }
        return verbNear ? Verbs.nounBefore(line, verb, REACH) : noun;
    }

    /** "The hour-long call": a base form behind "-long" is a noun, whatever the tagger says. */
    private static boolean isNounAsVerb(Line line, int at) {
        return line.is(at - 1, "long")
                && line.tag(at).equals("VERB")
                && line.lemma(at).equals(line.word(at));
    }

    private static boolean isAdjective(Line line, int at) {
        return line.tag(at).equals("ADJ") && line.isNoun(at + 1);
    }

    private static int pastDeterminer(Line line, int at) {
        return line.tag(at).equals("DET") || line.tag(at).equals("PRON") ? at + 1 : at;
    }
}
