package crossread.analysis.language;

/** Base forms of regular verbs by the rules of spelling, for verbs that no dictionary has. */
final class RegularVerbs {
    private static final String VOWELS = "aeiou";

    private RegularVerbs() {}

    /**
     * The base form of a past form or of a third person: "condemn" of "condemned", "rely" of
     * "relies"; the word itself where it is neither.
     */
    static String base(String word) {
        if (word.length() > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
            String stem = word.substring(0, word.length() - 3);
            return stem.length() < 3 ? stem + "ie" : stem + "y";
        }
        if (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")) {
            return withoutEnding(word.substring(0, word.length() - 2));
        }
        boolean third = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return third && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * The base form that a model guessed, its spelling put right: no English verb ends as "indicte"
     * or "shoute", and "shelled" is of "shell".
     */
    static String mended(String word, String lemma) {
        boolean silent = word.endsWith("ed") && word.equals(lemma + "d");
        if (silent && lemma.matches(".*(?:[cnp]t|[^r]out|ll)e")) {
            return lemma.substring(0, lemma.length() - 1);
        }
        if (silent && lemma.endsWith("ie") && lemma.length() > 3) {
            return lemma.substring(0, lemma.length() - 2) + "y";
        }
        if (word.equals(lemma + "ed") && lemma.matches(".*(?:[^aeiou][aiou]d|[bcdfgkpt]r)")) {
            return lemma + "e";
        }
        int length = lemma.length();
        boolean doubled =
                length > 3
                        && lemma.charAt(length - 2) == lemma.charAt(length - 3)
                        && "bdgmnprt".indexOf(lemma.charAt(length - 2)) >= 0;
        if (silent && doubled) {
            return base(word);
        }
        boolean single = word.equals(lemma + "led") && lemma.endsWith("l");
        long vowels = lemma.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return single && vowels == 1 ? lemma + "l" : lemma;
    }

    private static String withoutEnding(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (!holdsVowel(stem)) {
            return stem + "ed";
        }
        boolean doubled = end == before && "bdgmnprt".indexOf(end) >= 0;
        if (doubled) {
            return stem.substring(0, last);
        }
        boolean silent =
                "cuvz".indexOf(end) >= 0
                        || end == 's' && before != 's'
                        || end == 'g' && before != 'n'
                        || stem.endsWith("at") && before == 'a' && !isVowel(stem, last - 2)
                        || "dr".indexOf(end) >= 0
                                && "iu".indexOf(before) >= 0
                                && !isVowel(stem, last - 2)
                        || end == 'l' && "bcdfgkptz".indexOf(before) >= 0;
        return silent || closesWithE(stem) ? stem + "e" : stem;
    }

    /** "stage", "fire", "erase": one vowel, one consonant, and no other vowel before them. */
    private static boolean closesWithE(String stem) {
        int last = stem.length() - 1;
        return !isVowel(stem, last)
                && isVowel(stem, last - 1)
                && !isVowel(stem, last - 2)
                && "wxy".indexOf(stem.charAt(last)) < 0
                && stem.substring(0, last - 1).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static boolean holdsVowel(String stem) {
        return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
