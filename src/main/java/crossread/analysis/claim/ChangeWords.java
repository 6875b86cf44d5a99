package crossread.analysis.claim;

import crossread.model.Change;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The verbs and nouns that say of an amount that it rose or fell. Verbs are known by their forms,
 * since taggers often take "sank" or "tripled" for something else.
 */
final class ChangeWords {
    private static final String UP =
            "rise grow climb jump gain surge soar raise advance rally expand hike boost add widen rocket"
                    + " balloon swell leap spike skyrocket appreciate lift accelerate strengthen mount"
                    + " increase improve double triple treble quadruple";
    private static final String DOWN =
            "fall drop decline lose slip slump plunge cut lower reduce shrink tumble dip slide plummet"
                    + " narrow ease sink slash trim shed shave weaken depreciate contract dwindle crash"
                    + " retreat diminish recede slow erode decrease halve";

    /** Past forms that are no other words, and those of irregular verbs. */
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("rise", "rose risen"),
                    Map.entry("grow", "grew grown"),
                    Map.entry("leap", "leapt leaped"),
                    Map.entry("swell", "swelled swollen"),
                    Map.entry("fall", "fell fallen"),
                    Map.entry("lose", "lost"),
                    Map.entry("shrink", "shrank shrunk shrunken"),
                    Map.entry("slide", "slid"),
                    Map.entry("sink", "sank sunk"),
                    Map.entry("cut", "cut"),
                    Map.entry("shed", "shed"));

    private static final Set<String> DOUBLING =
            Set.of("drop", "slip", "cut", "trim", "dip", "shed");

    private static final Set<String> UP_NOUNS =
            words("rise increase growth gain jump surge hike advance boost expansion uptick spike");
    private static final Set<String> DOWN_NOUNS =
            words(
                    "decrease fall drop decline slump plunge cut reduction dip slide contraction"
                            + " discount downturn");

    /** The dictionary form of each past form; these need no tag to be verbs. */
    private static final Map<String, String> PAST = new HashMap<>();

    /** The dictionary form of every other form. */
    private static final Map<String, String> OTHER = new HashMap<>();

    private static final Map<String, Change> CHANGES = new HashMap<>();

    static {
        words(UP).forEach(verb -> add(verb, Change.UP));
        words(DOWN).forEach(verb -> add(verb, Change.DOWN));
    }

    private ChangeWords() {}

    static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static void add(String verb, Change change) {
        CHANGES.put(verb, change);
        boolean mute = verb.endsWith("e");
        boolean y = verb.endsWith("y");
        String stem = DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        String bare = verb.substring(0, verb.length() - 1);
        String regular = mute ? verb + "d" : y ? bare + "ied" : stem + "ed";
        for (String past : IRREGULAR.getOrDefault(verb, regular).split(" ")) {
            PAST.put(past, verb);
        }
        OTHER.put(verb, verb);
        OTHER.put((mute ? bare : stem) + "ing", verb);
        OTHER.put(y ? bare + "ies" : verb.endsWith("sh") ? verb + "es" : verb + "s", verb);
    }

    /** The dictionary form of a verb of change at a place, or null where there is none. */
    static @Nullable String verb(Line line, int at) {
        String word = line.word(at);
        String past = PAST.get(word);
        boolean noun = line.isNoun(at) && (word.equals("cut") || word.equals("shed"));
        if (past != null && !noun) {
            return past;
        }
        return line.tag(at).equals("VERB") ? OTHER.get(word) : null;
    }

    static @Nullable Change ofVerb(Line line, int at) {
        String verb = verb(line, at);
        return verb == null ? null : CHANGES.get(verb);
    }

    static @Nullable Change ofNoun(Line line, int at) {
        return !line.isNoun(at)
                ? null
                : UP_NOUNS.contains(line.lemma(at))
                        ? Change.UP
                        : DOWN_NOUNS.contains(line.lemma(at)) ? Change.DOWN : null;
    }
}
