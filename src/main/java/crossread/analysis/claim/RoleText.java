package crossread.analysis.claim;

import crossread.model.RoleAspect;
import crossread.model.Tenure;
import crossread.model.Value.RoleValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings the words of a role into one form: titles in full, articles off, a country or possessor
 * put behind ("Russian President" and "Russia's president" are both "president of Russia").
 */
final class RoleText {
    private static final String DROPPED =
            "his|her|their|its|former|acting|interim|late|then|retired|one-time|outgoing|incoming|mr\\.?|ms\\.?|mrs\\.?";
    private static final String FIXED =
            "Press|Prime|Vice|Deputy|First|Foreign|Chief|Executive|Managing|Major|Lord|High";

    private RoleText() {}

    /** The value for the words of a role as they stand. */
    static RoleValue of(String person, String words, RoleAspect aspect) {
        String plain = words.replaceAll("\\s+", " ").replaceAll("[“”\"]", "").strip();
        Tenure tenure = tenure(plain);
        return new RoleValue(person, normal(plain, aspect), aspect, tenure);
    }

    private static Tenure tenure(String words) {
        String lower = " " + words.toLowerCase(Locale.ROOT) + " ";
        if (lower.matches(
                ".*[ (](?:former|ex|late|then|retired|ousted|outgoing predecessor|one-time)[ -].*")) {
            return Tenure.FORMER;
        }
        if (lower.matches(".* (?:acting|interim|caretaker) .*")) {
            return Tenure.ACTING;
        }
        return lower.matches(".*(?:-elect| elect|-designate| designate) .*| incoming .*")
                ? Tenure.DESIGNATE
                : Tenure.CURRENT;
    }

    private static String normal(String words, RoleAspect aspect) {
        List<String> kept = new ArrayList<>();
        for (String word : words.split(" ")) {
            String bare = word.replaceAll("^[(,]+|[),;:]+$", "");
            String lower = bare.toLowerCase(Locale.ROOT);
            boolean article = lower.matches("the|a|an");
            boolean dropped = kept.isEmpty() && article || !article && lower.matches(DROPPED);
            if (!dropped && !bare.isEmpty()) {
                kept.add(
                        word(
                                bare.replaceFirst("^[Ee]x-", "")
                                        .replaceFirst("-(?:elect|designate)$", "")));
            }
        }
        if (aspect == RoleAspect.PARTY) {
            return PartyText.of(kept);
        }
        List<String> placed = ofCountry(kept);
        return ofPossessor(aspect == RoleAspect.OFFICE ? ofModifier(placed) : placed);
    }

    /** "CIA director" is "director of CIA"; "prime minister" stays. */
    private static List<String> ofModifier(List<String> words) {
        int head = 0;
        while (head < words.size() && !RoleWords.isRole(words.get(head))) {
            boolean name =
                    words.get(head).matches("\\p{Lu}.*")
                            && !words.get(head).matches(FIXED + "|.*(?:[’']s?|ic|al|an)");
            if (!name) {
                return words;
            }
            head++;
        }
        if (head == 0 || head == words.size()) {
            return words;
        }
        List<String> moved = new ArrayList<>(words.subList(head, words.size()));
        moved.add(moved.contains("of") ? "," : "of");
        moved.addAll(words.subList(0, head));
        return moved;
    }

    /** Titles in full and in lower case; initials without their dots. */
    private static String word(String word) {
        if (RoleWords.isRole(word)) {
            return RoleWords.full(word);
        }
        boolean initials = word.matches("(?:\\p{Lu}\\.){2,}");
        return initials && Countries.named(word) == null ? word.replace(".", "") : word;
    }

    private static List<String> ofCountry(List<String> words) {
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            String first = String.join(" ", words.subList(0, length)).replaceFirst("[’']s?$", "");
            String country = Countries.named(first);
            if (country != null && words.stream().skip(length).anyMatch(RoleWords::isRole)) {
                List<String> rest = new ArrayList<>(words.subList(length, words.size()));
                rest.add("of");
                rest.add(country);
                return rest;
            }
        }
        return words;
    }

    private static String ofPossessor(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (word.matches("of|for")) {
                break;
            }
            if (word.matches(".*(?:[’']s|s[’'])")) {
                String owner =
                        String.join(" ", words.subList(0, i + 1)).replaceFirst("[’']s$|[’']$", "");
                return String.join(" ", words.subList(i + 1, words.size())) + " of " + owner;
            }
        }
        return String.join(" ", words);
    }
}
