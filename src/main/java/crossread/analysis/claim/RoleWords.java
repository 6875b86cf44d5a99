package crossread.analysis.claim;

import crossread.model.RoleAspect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns that say what a person is, and the short forms of titles. */
final class RoleWords {
    private static final Set<String> OFFICES =
            words(
                    "president vice-president minister premier chancellor king queen prince princess pope"
                            + " emperor sultan emir sheikh secretary director governor mayor senator"
                            + " representative congressman congresswoman assemblyman assemblywoman"
                            + " councilman councilwoman councillor lawmaker legislator ambassador envoy"
                            + " consul chairman chairwoman chairperson chair chief head leader commander"
                            + " general brigadier colonel captain major lieutenant corporal sergeant"
                            + " admiral commodore marshal sheriff commissioner attorney prosecutor judge"
                            + " justice speaker whip treasurer comptroller deputy undersecretary"
                            + " ombudsman archbishop bishop cardinal rabbi imam ayatollah rector dean"
                            + " chancellor superintendent inspector constable mp mep");
    private static final Set<String> OCCUPATIONS =
            words(
                    "spokesman spokeswoman spokesperson lawyer solicitor barrister counsel professor"
                            + " doctor physician surgeon nurse scientist researcher analyst economist"
                            + " expert actor actress singer musician rapper writer author novelist poet"
                            + " journalist reporter correspondent columnist editor producer founder"
                            + " co-founder owner manager executive ceo cfo coo cto boss coach trainer"
                            + " player striker goalkeeper midfielder defender quarterback pitcher driver"
                            + " pilot teacher student worker engineer billionaire millionaire"
                            + " businessman businesswoman entrepreneur investor donor activist"
                            + " campaigner adviser advisor aide agent assistant member candidate nominee"
                            + " opponent rival official officer diplomat negotiator contributor"
                            + " commentator host anchor critic resident native veteran marine soldier"
                            + " detective historian psychologist fund-raiser fundraiser"
                            + " operative militant strategist lobbyist consultant contractor promoter"
                            + " dealer trader broker banker chef artist photographer director designer"
                            + " architect developer programmer astronaut seismologist geologist farmer"
                            + " fisherman witness victim survivor father mother brother sister son"
                            + " daughter wife husband widow neighbor neighbour friend colleague partner"
                            + " client coordinator organizer organiser supporter politician comedian"
                            + " presenter broadcaster athlete champion winner inspector translator"
                            + " interpreter clerk minister whistleblower contestant participant patient");
    private static final Set<String> PARTIES =
            words(
                    "democrat republican conservative labour liberal socialist communist independent libertarian");
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("rep.", "representative"),
                    Map.entry("reps.", "representative"),
                    Map.entry("sen.", "senator"),
                    Map.entry("sens.", "senator"),
                    Map.entry("gov.", "governor"),
                    Map.entry("gen.", "general"),
                    Map.entry("brig.", "brigadier"),
                    Map.entry("col.", "colonel"),
                    Map.entry("capt.", "captain"),
                    Map.entry("maj.", "major"),
                    Map.entry("lt.", "lieutenant"),
                    Map.entry("sgt.", "sergeant"),
                    Map.entry("adm.", "admiral"),
                    Map.entry("cmdr.", "commander"),
                    Map.entry("prof.", "professor"),
                    Map.entry("atty.", "attorney"),
                    Map.entry("amb.", "ambassador"),
                    Map.entry("det.", "detective"),
                    Map.entry("insp.", "inspector"),
                    Map.entry("pres.", "president"),
                    Map.entry("gop", "republican"));
    private static final Set<String> HONORIFICS =
            words("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam rev rev. hon hon.");
    private static final Set<String> NOT_PEOPLE =
            words(
                    "car letter number matter order paper center centre member power water river border"
                            + " master summer winter quarter chapter tower computer server order cancer disaster"
                            + " earthquake weather monitor factor sector motor mirror error terror floor list"
                            + " assist consist exist resist pant important");

    private RoleWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(lower(word));
    }

    /** A noun known to say what somebody is, in singular or plural, or a title's short form. */
    static boolean isRole(String word) {
        String lower = lower(word);
        String whole = lower.replaceFirst("^ex-|-(?:elect|designate)$", "");
        return isListed(whole)
                || whole.endsWith("s") && isListed(whole.substring(0, whole.length() - 1))
                || whole.endsWith("men") && isListed(whole.substring(0, whole.length() - 3) + "man")
                || whole.contains("-") && isListed(whole.substring(whole.lastIndexOf('-') + 1));
    }

    private static boolean isListed(String lower) {
        return OFFICES.contains(lower)
                || OCCUPATIONS.contains(lower)
                || PARTIES.contains(lower)
                || SHORT.containsKey(lower);
    }

    /** A role, or a noun built like one: "welder", "marine biologist". */
    static boolean mayBeRole(String word) {
        String lower = lower(word);
        return isRole(word)
                || lower.length() > 5
                        && !NOT_PEOPLE.contains(lower)
                        && lower.matches(".*(?:er|or|ist|ian|man|woman|ee)");
    }

    /** The full word of a title's short form; other words as they are, in lower case. */
    static String full(String word) {
        String lower = lower(word);
        return SHORT.getOrDefault(lower, lower);
    }

    static RoleAspect aspect(String role) {
        RoleAspect found = RoleAspect.OCCUPATION;
        for (String word : role.split("[^\\p{L}.-]+")) {
            String full = full(word);
            String single = full.endsWith("s") ? full.substring(0, full.length() - 1) : full;
            if (OFFICES.contains(full) || OFFICES.contains(single)) {
                return RoleAspect.OFFICE;
            }
            if (PARTIES.contains(full)) {
                found = RoleAspect.PARTY;
            }
        }
        return found;
    }

    static boolean isParty(String word) {
        return PARTIES.contains(full(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
