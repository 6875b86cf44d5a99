package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** The noun that a number counts. */
final class NounPhrases {
    private static final int LONGEST = 9;
    private static final Set<String> PLURALS =
            Set.of(
                    "people",
                    "police",
                    "troops",
                    "cattle",
                    "personnel",
                    "aircraft",
                    "children",
                    "men",
                    "women",
                    "staff",
                    "sheep",
                    "fish",
                    "feet",
                    "teeth",
                    "mice",
                    "dead",
                    "crew",
                    "data",
                    "species",
                    "series",
                    "spacecraft",
                    "others",
                    "clergy",
                    "lives",
                    "mps",
                    "media",
                    "criteria",
                    "servicemen",
                    "policemen",
                    "firefighters",
                    "dice");
    private static final Set<String> NO_MEN =
            Set.of(
                    "specimen",
                    "regimen",
                    "abdomen",
                    "acumen",
                    "stamen",
                    "bitumen",
                    "cyclamen",
                    "dolmen",
                    "hymen",
                    "ramen",
                    "semen",
                    "lumen",
                    "foramen");
    private static final Set<String> MORE =
            Set.of("more", "other", "further", "additional", "new", "extra", "such", "different");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "its", "his", "her", "their", "our", "these", "those", "my", "your",
                    "them", "all", "a", "an", "this", "that");
    private static final Set<String> INVARIANT =
            Set.of("species", "series", "headquarters", "barracks", "crossroads", "means");
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "people",
                    "person",
                    "persons",
                    "person",
                    "person",
                    "person",
                    "life",
                    "person",
                    "lives",
                    "person",
                    "individual",
                    "person",
                    "others",
                    "other");

    private NounPhrases() {}

    /**
     * A counted noun with what stands before it.
     *
     * @param end one past its last piece
     * @param lemma of the head
     * @param plural whether the head is a plural
     */
    record Head(int end, int at, String lemma, boolean plural) {}

    static boolean isPlural(Line line, int at) {
        if (line.is(at, PLURALS)) {
            return true;
        }
        String word = line.word(at);
        return line.isNoun(at)
                && word.length() > 2
                && (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
                        || line.tag(at).equals("NOUN")
                                && !line.lemma(at).equals(word)
                                && !word.endsWith("ing")
                                && ChangeWords.verb(line, at) == null
                        || isOfPeople(word));
    }

    /** "Deliverymen", "townspeople". */
    private static boolean isOfPeople(String word) {
        return word.length() > 5
                && (word.endsWith("people") || word.endsWith("men") && !NO_MEN.contains(word));
    }

    /** The noun phrase that begins at a piece, or null. */
    static @Nullable Head at(Line line, int begin) {
        int at = begin;
        while (line.is(at, MORE)) {
            at++;
        }
        boolean of = line.is(at, "of");
        if (of || line.is(at - 1, "of")) {
            at = of ? at + 1 : at;
            while (line.is(at, DETERMINERS)) {
                at++;
            }
        }
        while (isMeasured(line, at)) {
            at += 3;
        }
        int noun = -1;
        for (int i = at; i < at + LONGEST && isInside(line, i, at); i++) {
            if (line.isNoun(i) || line.is(i, PLURALS)) {
                noun = i;
                if (isPlural(line, i) && !isPlural(line, i + 1)) {
                    break;
                }
            }
        }
        if (noun < 0) {
            return null;
        }
        return new Head(noun + 1, noun, lemma(line, noun), isPlural(line, noun));
    }

    /** The "10-year" of "three 10-year sentences". */
    private static boolean isMeasured(Line line, int at) {
        return NumberWords.isNumber(line.word(at))
                && line.is(at + 1, "-")
                && line.isGlued(at + 1)
                && line.isGlued(at + 2)
                && !NumberWords.isNumber(line.word(at + 2));
    }

    private static boolean isInside(Line line, int i, int begin) {
        if (line.is(i, Named.WEEKDAYS) || line.is(i, Named.MONTHS)) {
            return false;
        }
        return switch (line.tag(i)) {
            case "NOUN", "PROPN", "ADJ" -> true;
            case "NUM" -> i > begin && line.isGlued(i);
            case "VERB" -> isNounAhead(line, i + 1) && isParticiple(line, i);
            case "ADV" ->
                    line.tag(i + 1).equals("ADJ")
                            || line.tag(i + 1).equals("VERB") && isNounAhead(line, i + 2);
            case "PART" -> line.is(i, "'s") || line.is(i, "'");
            case "CCONJ" -> line.tag(i - 1).equals("ADJ") && line.tag(i + 1).equals("ADJ");
            case "PUNCT" -> isMark(line, i) && i + 1 < line.size();
            default -> line.is(i, PLURALS);
        };
    }

    private static boolean isMark(Line line, int i) {
        boolean comma =
                line.is(i, ",") && line.tag(i - 1).equals("ADJ") && line.tag(i + 1).equals("ADJ");
        return comma || line.is(i, "-") && line.isGlued(i);
    }

    private static boolean isParticiple(Line line, int i) {
        String word = line.word(i);
        return word.endsWith("ed")
                || word.endsWith("ing")
                || (!word.equals(line.lemma(i)) && !word.endsWith("s"));
    }

    private static boolean isNounAhead(Line line, int i) {
        return line.isNoun(i) || line.tag(i).equals("ADJ") && line.isNoun(i + 1);
    }

    /** A name for what is counted that does not depend on number: person for people. */
    static String lemma(Line line, int at) {
        String word = line.word(at);
        String lemma = line.lemma(at);
        String person = PEOPLE.getOrDefault(word, PEOPLE.get(lemma));
        if (person != null) {
            return person;
        }
        if (INVARIANT.contains(word)) {
            return word;
        }
        String raw = line.raw(at);
        if (raw.endsWith("s")
                && raw.length() > 2
                && Character.isUpperCase(raw.charAt(raw.length() - 2))) {
            return raw.substring(0, raw.length() - 1);
        }
        if (word.endsWith("s") && !isSingular(lemma, word)) {
            return singular(word);
        }
        boolean name = line.tag(at).equals("PROPN");
        return name || (lemma.equals(word) && isPlural(line, at)) ? singular(lemma) : lemma;
    }

    /** Whether a lemma can be the singular of a word that ends in s; models take guesses. */
    private static boolean isSingular(String lemma, String word) {
        int length = word.length();
        return word.equals(lemma)
                || word.equals(lemma + "s")
                || word.equals(lemma + "es")
                || word.endsWith("ves")
                || word.endsWith("zzes")
                || word.endsWith("ies") && lemma.equals(word.substring(0, length - 3) + "y")
                || length < 4
                || !lemma.equals(lemma.toLowerCase(java.util.Locale.ROOT))
                || !lemma.startsWith(word.substring(0, Math.min(4, length - 1)));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing =
                word.endsWith("ches")
                        || word.endsWith("shes")
                        || word.endsWith("xes")
                        || word.endsWith("sses");
        return word.substring(0, length - (hissing ? 2 : 1));
    }
}
