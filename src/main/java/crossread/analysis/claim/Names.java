package crossread.analysis.claim;

import crossread.analysis.claim.NameRuns.Run;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in an article, joined: the people under their fullest names, and the organisations,
 * places and other things that are named. Knows nobody: that a name is a person's shows from its
 * titles, from an age or an office beside it, and from the family name standing alone elsewhere.
 *
 * @param people in the order of their first mention
 * @param others the other names with their places, in that order
 */
public record Names(List<Person> people, Map<String, List<Span>> others) {
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?i)\\b(?:Inc|Corp|Co|Ltd|LLC|Group|University|College|School|Department|Agency|Bureau|Office"
                            + "|Police|Party|Times|Post|News|House|Senate|Court|Committee|Council|Board|Ministry"
                            + "|Association|Institute|Center|Centre|Bank|Company|Union|Nations|States|Service|Services"
                            + "|Force|Forces|Army|Navy|Church|Hospital|Airport|Island|Islands|County|City|Street"
                            + "|Avenue|River|Sea|Gulf|Province|District|State|Park|Square|Bay|Valley|East|West"
                            + "|North|South|America|Network|Media|Press|Journal|Foundation|Technologies|Devices"
                            + "|Systems|Capital|Markets|Markets|Congress|Administration|Survey|Camp|Region|Act|War"
                            + "|Today|Street|Secret|Homeland|Security|Democrats|Republicans|Coast|Kingdom|Emirates"
                            + "|Republic|Federation|Amendment|Project|Program|Operation|Committee|Commission|League|Club|Corps|Enforcement|Intelligence|Ethics"
                            + "|Convention|Conference|Summit|Festival|Parliament|Assembly|Authority|Organi[sz]ation|Fund|Museum"
                            + "|Library|Award|Prize|Holiday)\\b");
    private static final Pattern SIGN = Pattern.compile("[\\d&/]");

    public Names {
        people = List.copyOf(people);
    }

    public static Names of(Reading reading) {
        List<Run> runs = NameRuns.of(reading);
        String text = reading.text();
        Set<String> alone = new HashSet<>();
        runs.stream()
                .filter(run -> run.name().size() == 1)
                .forEach(run -> alone.add(run.text(text)));
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : runs) {
            groups.computeIfAbsent(run.text(text), name -> new ArrayList<>()).add(run);
        }
        List<String> full = new ArrayList<>();
        groups.forEach(
                (name, places) -> {
                    if (isPerson(name, places, alone)) {
                        full.add(name);
                    }
                });
        return joined(groups, full);
    }

    private static boolean isPerson(String name, List<Run> places, Set<String> alone) {
        if (ORGANISATION.matcher(name).find()
                || SIGN.matcher(name).find()
                || name.matches("[\\p{Lu}.]{2,5}")) {
            return false;
        }
        int words = name.split(" ").length;
        boolean place = places.stream().anyMatch(Names::followsPlace);
        boolean titled = places.stream().anyMatch(run -> isTitled(run, place) || followsRole(run));
        boolean described = places.stream().anyMatch(Names::isDescribed);
        boolean initial = words > 2 && words < 5 && name.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\. .*");
        String last = lastOf(name);
        boolean several =
                words > 1 && words < 5 && !place && !last.matches("[\\p{Lu}.]+|.*[\\p{Lu}]{3,}.*");
        boolean family = several && alone.contains(last);
        boolean speaks = several && places.stream().anyMatch(Names::speaks);
        return titled && words < 5 || described || initial || family || speaks;
    }

    private static boolean isTitled(Run run, boolean place) {
        boolean honorific =
                run.titles().stream().anyMatch(title -> RoleWords.isHonorific(title.text()));
        boolean role =
                !run.titles().isEmpty()
                        && run.titles().stream().anyMatch(title -> RoleWords.isRole(title.text()))
                        && !place
                        && (run.name().size() > 1 || !run.name().getFirst().text().endsWith("s"));
        return honorific || role || isOfTitled(run);
    }

    private static boolean isOfTitled(Run run) {
        return run.titles().size() > 0
                && run.from() > 1
                && run.sentence().tokens().get(run.from() - 1).text().equals("of")
                && RoleWords.isRole(run.sentence().tokens().get(run.from() - 2).text());
    }

    /** "actor John Roe", "his director, John Roe,". */
    private static boolean followsRole(Run run) {
        int at = run.from() - 1;
        List<Token> tokens = run.sentence().tokens();
        boolean comma = at > 0 && tokens.get(at).text().equals(",");
        Token before = at < 0 ? null : tokens.get(comma ? at - 1 : at);
        return before != null
                && run.titles().isEmpty()
                && run.name().size() > 1
                && (before.is("NOUN") || before.is("PROPN"))
                && RoleWords.isRole(before.text());
    }

    /** "John Roe, 56," or "John Roe, a former pilot,". */
    private static boolean isDescribed(Run run) {
        List<Token> tokens = run.sentence().tokens();
        int at = run.end();
        if (run.name().size() < 2
                || at + 2 >= tokens.size()
                || !tokens.get(at).text().equals(",")) {
            return false;
        }
        Token next = tokens.get(at + 1);
        if (next.text().matches("[1-9]\\d") && tokens.get(at + 2).is("PUNCT")) {
            return true;
        }
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 8) && !tokens.get(i).is("PUNCT");
                i++) {
            Token token = tokens.get(i);
            if (RoleWords.isRole(token.text())
                    && (next.is("DET") || i <= at + 4 && closesPhrase(tokens, i + 1))) {
                return true;
            }
            boolean inflected = !token.lemma().equals(token.text());
            if (token.is("VERB") && inflected || token.is("AUX")) {
                return false;
            }
        }
        return false;
    }

    /** Whether no verb stands behind an apposition: "New York, Roe's lawyer said" has none. */
    private static boolean closesPhrase(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (tokens.get(at).is("NOUN") || tokens.get(at).is("PROPN"))) {
            at++;
        }
        return at >= tokens.size() || !tokens.get(at).is("VERB") && !tokens.get(at).is("AUX");
    }

    private static boolean speaks(Run run) {
        List<Token> tokens = run.sentence().tokens();
        boolean after = run.end() < tokens.size() && SpeechVerbs.isSpeech(tokens.get(run.end()));
        Token before = run.from() > 0 ? tokens.get(run.from() - 1) : null;
        boolean inverted = before != null && SpeechVerbs.isSpeech(before);
        return after && (before == null || !before.text().matches("of|the|and|’s|'s")) || inverted;
    }

    private static boolean followsPlace(Run run) {
        if (run.from() == 0) {
            return false;
        }
        Token before = run.sentence().tokens().get(run.from() - 1);
        Token earlier = run.from() > 1 ? run.sentence().tokens().get(run.from() - 2) : before;
        return Set.of("in", "near", "at").contains(NameRuns.lower(before))
                || before.text().equals("of")
                        && earlier.text()
                                .matches(
                                        "(?i)city|port|town|village|island|capital|district|state|county|province");
    }

    private static Names joined(Map<String, List<Run>> groups, List<String> full) {
        Map<String, List<Run>> people = new LinkedHashMap<>();
        Map<String, List<Span>> others = new LinkedHashMap<>();
        List<String> fullest =
                full.stream()
                        .sorted(Comparator.comparingInt((String name) -> -name.length()))
                        .toList();
        groups.forEach(
                (name, runs) -> {
                    String person = fullNameOf(name, fullest, full);
                    if (person == null) {
                        others.put(name, runs.stream().map(Run::span).toList());
                    } else {
                        people.computeIfAbsent(person, key -> new ArrayList<>()).addAll(runs);
                    }
                });
        List<Person> all = new ArrayList<>();
        people.forEach((name, runs) -> all.add(person(name, runs)));
        all.sort(Comparator.comparing((Person person) -> person.spans().getFirst()));
        return new Names(all, others);
    }

    /** The longest name of a person that holds this one: "Roe" is "Jane Roe". */
    private static @Nullable String fullNameOf(
            String name, List<String> longest, List<String> people) {
        boolean person = people.contains(name);
        for (String candidate : longest) {
            if (candidate.equals(name)) {
                continue;
            }
            boolean family =
                    lastOf(candidate).equals(lastOf(name)) && candidate.split(" ").length > 1;
            boolean single = name.split(" ").length == 1;
            boolean sameGiven = family && !single && sameGiven(candidate, name);
            if (candidate.length() > name.length() && family && (single || sameGiven)) {
                return candidate;
            }
        }
        return person ? name : null;
    }

    private static boolean sameGiven(String longer, String shorter) {
        return longer.split(" ")[0].equals(shorter.split(" ")[0]);
    }

    static String lastOf(String name) {
        return new Person(name, List.of(), null).lastName();
    }

    private static Person person(String name, List<Run> runs) {
        List<Span> spans = runs.stream().map(Run::span).sorted().toList();
        Boolean female = null;
        for (Run run : runs) {
            for (Token title : run.titles()) {
                String word = NameRuns.lower(title);
                if (word.matches("mrs?\\.?|sir|lord|.*[a-z]man|king|prince|actor")) {
                    female = word.startsWith("mrs");
                } else if (word.matches("ms\\.?|miss|dame|lady|.*woman|queen|princess|actress")) {
                    female = true;
                }
            }
        }
        return new Person(name, spans, female);
    }

    /** The person named at a place, or null. */
    public @Nullable Person at(Span span) {
        for (Person person : people) {
            if (person.spans().stream().anyMatch(span::overlaps)) {
                return person;
            }
        }
        return null;
    }

    /** The person that a name or family name means in this article, or null. */
    public @Nullable Person named(String words) {
        for (Person person : people) {
            if (person.name().equals(words)) {
                return person;
            }
        }
        for (Person person : people) {
            if (person.lastName().equals(lastOf(words))) {
                return person;
            }
        }
        return null;
    }

    /** People and other names within a span, in the order of the text, each once. */
    public List<String> within(Span span) {
        Map<Span, String> found = new java.util.TreeMap<>();
        for (Person person : people) {
            person.spans().stream()
                    .filter(span::contains)
                    .findFirst()
                    .ifPresent(at -> found.put(at, person.name()));
        }
        others.forEach(
                (name, spans) ->
                        spans.stream()
                                .filter(span::contains)
                                .findFirst()
                                .ifPresent(at -> found.put(at, name)));
        return List.copyOf(found.values());
    }

    /**
     * Whom "he" or "she" at an offset means: the person named last before it, of no other sex, not
     * further back than a number of characters; null where that is nobody.
     */
    public @Nullable Person before(int offset, @Nullable Boolean female, int reach) {
        Person best = null;
        int nearest = -1;
        for (Person person : people) {
            Boolean known = person.female();
            if (female != null && known != null && !known.equals(female)) {
                continue;
            }
            for (Span span : person.spans()) {
                if (span.end() <= offset
                        && span.end() >= offset - reach
                        && span.begin() > nearest) {
                    nearest = span.begin();
                    best = person;
                }
            }
        }
        return best;
    }
}
