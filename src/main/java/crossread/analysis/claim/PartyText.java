package crossread.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parties with their places in one form: "R-N.Y." and "New York Republican" are the same. */
final class PartyText {
    private static final Map<String, String> PARTIES =
            Map.of("R", "republican", "D", "democrat", "I", "independent");

    /** States without a short form of their own, and Canada's provinces. */
    private static final Set<String> OTHERS =
            Set.of(
                    "Alaska",
                    "Hawaii",
                    "Idaho",
                    "Iowa",
                    "Maine",
                    "Ohio",
                    "Utah",
                    "D.C.",
                    "Ontario",
                    "Quebec",
                    "Alberta",
                    "Manitoba",
                    "Saskatchewan");

    private static final Map<String, String> STATES =
            Map.ofEntries(
                    Map.entry("Ala.", "Alabama"),
                    Map.entry("Ariz.", "Arizona"),
                    Map.entry("Ark.", "Arkansas"),
                    Map.entry("Calif.", "California"),
                    Map.entry("Colo.", "Colorado"),
                    Map.entry("Conn.", "Connecticut"),
                    Map.entry("Del.", "Delaware"),
                    Map.entry("Fla.", "Florida"),
                    Map.entry("Ga.", "Georgia"),
                    Map.entry("Ill.", "Illinois"),
                    Map.entry("Ind.", "Indiana"),
                    Map.entry("Kan.", "Kansas"),
                    Map.entry("Ky.", "Kentucky"),
                    Map.entry("La.", "Louisiana"),
                    Map.entry("Md.", "Maryland"),
                    Map.entry("Mass.", "Massachusetts"),
                    Map.entry("Mich.", "Michigan"),
                    Map.entry("Minn.", "Minnesota"),
                    Map.entry("Miss.", "Mississippi"),
                    Map.entry("Mo.", "Missouri"),
                    Map.entry("Mont.", "Montana"),
                    Map.entry("Neb.", "Nebraska"),
                    Map.entry("Nev.", "Nevada"),
                    Map.entry("N.H.", "New Hampshire"),
                    Map.entry("N.J.", "New Jersey"),
                    Map.entry("N.M.", "New Mexico"),
                    Map.entry("N.Y.", "New York"),
                    Map.entry("N.C.", "North Carolina"),
                    Map.entry("N.D.", "North Dakota"),
                    Map.entry("Okla.", "Oklahoma"),
                    Map.entry("Ore.", "Oregon"),
                    Map.entry("Pa.", "Pennsylvania"),
                    Map.entry("R.I.", "Rhode Island"),
                    Map.entry("S.C.", "South Carolina"),
                    Map.entry("S.D.", "South Dakota"),
                    Map.entry("Tenn.", "Tennessee"),
                    Map.entry("Tex.", "Texas"),
                    Map.entry("Vt.", "Vermont"),
                    Map.entry("Va.", "Virginia"),
                    Map.entry("Wash.", "Washington"),
                    Map.entry("W.Va.", "West Virginia"),
                    Map.entry("Wis.", "Wisconsin"),
                    Map.entry("Wyo.", "Wyoming"));

    private PartyText() {}

    /** Whether a name is one of a state of the USA, in full or short, or of a country. */
    static boolean isState(String name) {
        return STATES.containsKey(name)
                || STATES.containsKey(name + ".")
                || STATES.containsValue(name)
                || OTHERS.contains(name)
                || Countries.named(name) != null;
    }

    /** "republican of New York"; other words as they are. */
    static String of(List<String> words) {
        String all = String.join(" ", words);
        String[] parts = all.split("-", 2);
        String party = PARTIES.get(parts[0]);
        if (party != null && parts.length == 2) {
            return party + " of " + STATES.getOrDefault(parts[1], parts[1]);
        }
        if (words.size() > 1
                && RoleWords.isParty(words.getLast())
                && words.getFirst().matches("\\p{Lu}.*")) {
            List<String> place = new ArrayList<>(words.subList(0, words.size() - 1));
            return words.getLast() + " of " + String.join(" ", place);
        }
        return all;
    }
}
