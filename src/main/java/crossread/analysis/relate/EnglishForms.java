package crossread.analysis.relate;

import java.util.Map;

/** Plurals and participles for the wording of questions. */
final class EnglishForms {
    private static final Map<String, String> PLURALS =
            Map.of(
                    "person",
                    "people",
                    "man",
                    "men",
                    "woman",
                    "women",
                    "child",
                    "children",
                    "life",
                    "lives",
                    "foot",
                    "feet",
                    "aircraft",
                    "aircraft",
                    "people",
                    "people");
    private static final Map<String, String> PARTICIPLES =
            Map.ofEntries(
                    Map.entry("hit", "hit"),
                    Map.entry("hurt", "hurt"),
                    Map.entry("cut", "cut"),
                    Map.entry("set", "set"),
                    Map.entry("put", "put"),
                    Map.entry("cost", "cost"),
                    Map.entry("build", "built"),
                    Map.entry("send", "sent"),
                    Map.entry("spend", "spent"),
                    Map.entry("hold", "held"),
                    Map.entry("find", "found"),
                    Map.entry("take", "taken"),
                    Map.entry("give", "given"),
                    Map.entry("make", "made"),
                    Map.entry("lose", "lost"),
                    Map.entry("sell", "sold"),
                    Map.entry("buy", "bought"),
                    Map.entry("pay", "paid"),
                    Map.entry("leave", "left"),
                    Map.entry("shoot", "shot"),
                    Map.entry("win", "won"),
                    Map.entry("strike", "struck"),
                    Map.entry("say", "said"),
                    Map.entry("tell", "told"),
                    Map.entry("see", "seen"),
                    Map.entry("drive", "driven"),
                    Map.entry("steal", "stolen"),
                    Map.entry("break", "broken"),
                    Map.entry("repay", "repaid"),
                    Map.entry("know", "known"),
                    Map.entry("write", "written"));

    private EnglishForms() {}

    static String plural(String noun) {
        String known = PLURALS.get(noun);
        if (known != null) {
            return known;
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }

    static String participle(String verb) {
        String known = PARTICIPLES.get(verb);
        if (known != null) {
            return known;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb.matches("[^aeiou]*[aeiou][bdgklmnprt]") && !verb.endsWith("nk")
                ? verb + verb.charAt(verb.length() - 1) + "ed"
                : verb + "ed";
    }
}
