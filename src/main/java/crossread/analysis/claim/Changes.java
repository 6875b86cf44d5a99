package crossread.analysis.claim;

import crossread.model.Change;
import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Whether the words around an amount call it a rise or a fall, or the level that one led to: "rose
 * 5 percent", "cut its rate by 25 points to 4.5", "84 cents up", "a drop of 3 degrees".
 */
final class Changes {
    /** Pieces between an amount and the verb whose object stands between them. */
    private static final int REACH = 14;

    private static final Set<String> UP_BEHIND = ChangeWords.words("up higher");
    private static final Set<String> DOWN_BEHIND = ChangeWords.words("down lower less fewer");

    /** Verbs that go with "up" and "down" as directions; with others these are something else. */
    private static final Set<String> MOVING =
            ChangeWords.words(
                    "be close end finish go move trade open edge creep tick inch come bring drive push"
                            + " send trend nudge settle head");

    /** Verbs that say of things counted, as their object, that there are more or fewer. */
    private static final Set<String> COUNTED =
            ChangeWords.words("cut reduce increase slash trim shed expand");

    /** Verbs of the level that a change led to: "rose 3 points to close at 1,203". */
    private static final Set<String> CLOSING =
            ChangeWords.words("close end finish settle stand trade");

    /** What makes "up" and "down" behind an amount a place or something else. */
    private static final Set<String> NO_LEVEL =
            Set.of("to", "payment", "payments", "in", "on", "the", "a", "into", "there");

    private static final Set<String> LINKS = ChangeWords.words("by to at from");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "--", "“", "”", "\"", "(");

    private Changes() {}

    /**
     * @param kind of the amount: that things counted or lengths of time stand behind such a verb
     *     says less than that a sum or share does
     */
    static @Nullable Change around(Line line, int begin, int end, Kind kind) {
        boolean points = line.lemma(end - 1).equals("point");
        boolean plain = points || kind != Kind.COUNT && kind != Kind.DURATION;
        boolean added =
                kind == Kind.QUANTITY && line.lemma(begin - 1).equals("add")
                        || kind == Kind.MONEY && isRaised(line, begin - 1);
        Change before = added ? null : before(line, begin, plain);
        if (before != null) {
            return before;
        }
        if (line.is(begin - 1, "or") && line.is(begin - 2, ",")) {
            Change apposed = governing(line, begin - 3);
            return apposed == null ? behind(line, end) : apposed;
        }
        return behind(line, end);
    }

    /** "Raised $9 million": brought together, where "raised its bid to $9 million" is a change. */
    private static boolean isRaised(Line line, int from) {
        int at = from;
        while (isFiller(line, at)) {
            at--;
        }
        return "raise".equals(ChangeWords.verb(line, at));
    }

    private static @Nullable Change before(Line line, int begin, boolean plain) {
        int at = begin - 1;
        while (isFiller(line, at)) {
            at--;
        }
        Change particle = particle(line, at);
        if (particle != null) {
            return particle;
        }
        String verb = ChangeWords.verb(line, at);
        if (verb != null) {
            return plain || COUNTED.contains(verb) ? ChangeWords.ofVerb(line, at) : null;
        }
        if (line.is(at, "of")) {
            Change noun = ChangeWords.ofNoun(line, at - 1);
            return noun == null && isPace(line, at - 1) ? governing(line, at - 2) : noun;
        }
        return line.is(at, LINKS) ? governing(line, at - 1) : null;
    }

    /** "A record", "about", "the", "another": between a verb and its amount. */
    private static boolean isFiller(Line line, int at) {
        String tag = line.tag(at);
        boolean direction = line.is(at, "up") || line.is(at, "down");
        return !direction && (tag.equals("DET") || tag.equals("ADJ") || tag.equals("ADV"))
                || line.is(at, "record");
    }

    private static boolean isPace(Line line, int at) {
        return line.is(at, "rate") || line.is(at, "pace");
    }

    /** "Up 84 cents", "down by 5 percent". */
    private static @Nullable Change particle(Line line, int from) {
        int at = line.is(from, LINKS) ? from - 1 : from;
        boolean up = line.is(at, "up");
        if (!up && !line.is(at, "down")) {
            return null;
        }
        boolean phrasal =
                line.tag(at - 1).equals("VERB") && !MOVING.contains(line.lemma(at - 1))
                        || line.is(at + 1, "to") && !MOVING.contains(line.lemma(at - 1));
        boolean change = ChangeWords.verb(line, at - 1) != null;
        return phrasal && !change ? null : up ? Change.UP : Change.DOWN;
    }

    /** The change that the verb or noun means on which "by", "to" or "at" depends. */
    private static @Nullable Change governing(Line line, int last) {
        for (int i = last; i >= 0 && i > last - REACH && !line.is(i, BREAKS); i--) {
            String tag = line.tag(i);
            boolean closing = CLOSING.contains(line.lemma(i)) && line.is(i + 1, "at");
            boolean moving = MOVING.contains(line.lemma(i));
            if (moving && (line.is(i + 1, "up") || line.is(i + 1, "down"))) {
                return line.is(i + 1, "up") ? Change.UP : Change.DOWN;
            }
            if (!closing && (tag.equals("VERB") || ChangeWords.verb(line, i) != null)) {
                return ChangeWords.ofVerb(line, i);
            }
            if (tag.equals("AUX") || tag.equals("SCONJ")) {
                return null;
            }
            Change noun = line.is(i + 1, "in") ? ChangeWords.ofNoun(line, i) : null;
            boolean direction = line.tag(i - 1).equals("PUNCT") || line.tag(i - 1).equals("AUX");
            Change particle = direction ? particle(line, i) : null;
            if (noun != null || particle != null) {
                return noun == null ? particle : noun;
            }
        }
        return null;
    }

    private static @Nullable Change behind(Line line, int end) {
        boolean to = line.is(end + 1, NO_LEVEL);
        if (line.is(end, UP_BEHIND) && !to) {
            return Change.UP;
        }
        if (line.is(end, DOWN_BEHIND) && !to) {
            return Change.DOWN;
        }
        return ChangeWords.ofNoun(line, end);
    }
}
