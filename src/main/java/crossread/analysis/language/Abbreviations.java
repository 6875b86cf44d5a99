package crossread.analysis.language;

import java.util.Locale;
import java.util.Set;

/** Abbreviations of English news text that keep their period. */
final class Abbreviations {
    /** Stand before a name or number, so a period after them never ends a sentence. */
    private static final Set<String> LEADING =
            Set.of(
                    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "pres", "gov", "lt",
                    "sen", "sens", "rep", "reps", "gen", "col", "maj", "capt", "cmdr", "cpl", "sgt",
                    "adm", "brig", "supt", "insp", "det", "messrs", "mme", "mlle", "st", "ste",
                    "mt", "ft", "vs", "v", "cf", "ca", "approx", "e.g", "i.e", "al", "pp", "no",
                    "nos", "fig", "figs", "sec", "amb", "atty", "asst", "dist", "pvt", "pfc", "sr",
                    "jr", "wm", "geo", "chas", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                    "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
                    "thurs", "fri", "calif", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "mass",
                    "md", "mich", "minn", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
                    "tex", "va", "vt", "wash", "wis", "wyo", "ala", "ariz", "ark", "colo", "del",
                    "ont", "que");

    /** Of the leading ones, those that are words of their own as well, such as the answer "No". */
    private static final Set<String> WORDS =
            Set.of(
                    "no", "mar", "sec", "al", "ill", "ind", "mass", "wash", "ore", "sat", "sun",
                    "fig", "mo", "del", "ark", "que", "mon", "wed", "jun", "dist", "gen", "col",
                    "ms");

    /** May stand at the end of a sentence too. */
    private static final Set<String> TRAILING =
            Set.of(
                    "inc", "corp", "co", "ltd", "llc", "plc", "bros", "etc", "est", "dept", "univ",
                    "assn", "ave", "blvd", "rd", "hwy", "esq", "intl", "govt", "ph.d", "min", "max",
                    "hrs", "hr", "mins", "secs", "lbs", "lb", "oz", "yds", "mph", "km", "ext");

    private Abbreviations() {}

    /**
     * Whether a period after the word belongs to it and cannot end a sentence.
     *
     * @param word without its last period
     * @param beforeNumber whether a number follows
     */
    static boolean isLeading(String word, boolean beforeNumber) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!LEADING.contains(lower)) {
            return isInitial(word);
        }
        boolean upper = Character.isUpperCase(word.charAt(0));
        return switch (lower) {
            case "no", "nos", "pp", "sec", "fig", "figs" -> beforeNumber;
            default -> upper || !WORDS.contains(lower);
        };
    }

    /** Whether a period after the word belongs to it but may end a sentence as well. */
    static boolean isTrailing(String word) {
        return TRAILING.contains(word.toLowerCase(Locale.ROOT)) || isDotted(word);
    }

    /** One capital letter, as in "George W. Bush". */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /** Letters with periods between them: {@code U.S}, {@code p.m}, {@code D.C}. */
    private static boolean isDotted(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isLetter(word.charAt(i));
            if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
