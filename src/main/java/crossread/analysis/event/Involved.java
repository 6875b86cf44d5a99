package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom or what an event befell, and where, by the words that stand with its event words. */
final class Involved {
    private static final Set<String> PLACING = Set.of("in", "at", "near", "off", "on");
    private static final Set<String> VAGUE =
            Set.of("another", "this", "that", "these", "those", "some", "any", "no");
    private static final Set<String> TRANSITIVE = Set.of("of", "against");
    private static final Set<String> PHRASE = Set.of("ADJ", "NOUN", "PROPN");
    private static final Set<String> OBJECT = Set.of("DET", "ADJ", "NOUN", "PRON", "NUM");
    private static final int LONGEST = 5;
    private static final double OFTEN = 2;
    private static final int FEW = 6;

    private final List<String> befalling;
    private final ProperNames names;
    private final Map<String, Map<String, Double>> befallen = new TreeMap<>();
    private final Map<String, Map<String, Double>> places = new TreeMap<>();

    private final int words;

    private Involved(String kind, int words, ProperNames names) {
        this.words = words;
        this.befalling = EventKinds.SHIPPED.befalling(kind);
        this.names = names;
    }

    /**
     * @param words the sentences that tell of the event, each with the word that does
     */
    static Involved of(String kind, List<Told> words, ProperNames names) {
        Involved involved = new Involved(kind, words.size(), names);
        words.forEach(word -> involved.read(word.sentence(), word.trigger()));
        return involved;
    }

    /** A word that tells of the event, in its sentence. */
    record Told(Sentence sentence, Trigger trigger) {}

    /** Whom or what it befell, with the word before it: "on Russian airbases"; or null. */
    @Nullable String befallen() {
        return told(befallen);
    }

    /** Where it was: "in Rome"; or null. */
    @Nullable String place() {
        return told(places);
    }

    /**
     * The phrase said most often, after the word that is oftenest before it; null if it is said but
     * once where many words tell of the event.
     */
    private @Nullable String told(Map<String, Map<String, Double>> counts) {
        Map<String, Double> sums = new TreeMap<>();
        counts.forEach(
                (phrase, before) ->
                        sums.put(
                                phrase,
                                before.values().stream().mapToDouble(Double::valueOf).sum()));
        String heaviest = Chronicle.heaviest(sums);
        if (heaviest == null) {
            return null;
        }
        boolean name = heaviest.matches("\\p{Lu}.*");
        if (words > FEW && sums.getOrDefault(heaviest, 0.0) < (name ? 1 : OFTEN)) {
            return null;
        }
        String before = Chronicle.heaviest(counts.getOrDefault(heaviest, Map.of()));
        return (before + " " + heaviest).strip();
    }

    private void read(Sentence sentence, Trigger trigger) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() - 1 && tokens.get(at).span().end() < trigger.span().end()) {
            at++;
        }
        int end = clauseEnd(sentence, trigger);
        for (int i = at + 1; i < tokens.size() && tokens.get(i).span().begin() < end; i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (i == at + 1 && befalling.contains(word)) {
                boolean article = tokens.get(Math.min(i + 1, tokens.size() - 1)).is("DET");
                String before = article ? word + " " + tokens.get(i + 1).text() : word;
                String name = name(tokens, i + 1);
                count(befallen, word, name, 1);
                if (name == null && !(article && isVague(tokens.get(i + 1)))) {
                    count(befallen, before, phrase(tokens, article ? i + 2 : i + 1), 1);
                }
            } else if (PLACING.contains(word) && !befalling.contains(word)) {
                count(
                        places,
                        word.equals("on") ? "in" : word,
                        placeName(tokens, i + 1),
                        i == at + 1 ? 1 : 0.5);
            }
        }
        if (befalling.isEmpty()) {
            return;
        }
        if (trigger.noun()) {
            count(befallen, befalling.getFirst(), possessor(tokens, at), 1);
        } else if (TRANSITIVE.contains(befalling.getFirst())) {
            String sufferer = sufferer(tokens, at);
            count(befallen, befalling.getFirst(), sufferer, 1);
            if (sufferer == null && !hasObject(tokens, at)) {
                count(befallen, befalling.getFirst(), firstPerson(tokens, at), 0.5);
            }
        }
    }

    private static int clauseEnd(Sentence sentence, Trigger trigger) {
        return Clauses.at(sentence, trigger.span().begin()).end();
    }

    private void count(
            Map<String, Map<String, Double>> counts,
            String before,
            @Nullable String phrase,
            double weight) {
        if (phrase != null) {
            counts.computeIfAbsent(phrase, key -> new TreeMap<>())
                    .merge(before, weight, Double::sum);
        }
    }

    /** The phrase around a noun that begins at a position; or null. */
    private static @Nullable String phrase(List<Token> tokens, int from) {
        List<String> words = new ArrayList<>();
        boolean noun = false;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.get(i);
            boolean owner = noun && token.text().matches("['’]s?");
            if (!owner && !PHRASE.contains(token.tag())) {
                break;
            }
            noun = token.is("NOUN") || token.is("PROPN");
            words.add(token.text());
        }
        return noun ? String.join(" ", words).replaceAll(" (?=['’])", "") : null;
    }

    private static boolean isVague(Token token) {
        return VAGUE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "Rome", "southern Italy", "the town of Rimini". */
    private @Nullable String placeName(List<Token> tokens, int from) {
        int begin = from;
        while (begin < tokens.size()
                && (tokens.get(begin).is("ADJ") || tokens.get(begin).is("DET"))) {
            begin++;
        }
        if (begin + 2 < tokens.size()
                && tokens.get(begin).is("NOUN")
                && tokens.get(begin + 1).text().equals("of")) {
            begin += 2;
        }
        String name = name(tokens, begin);
        return name == null || names.isPerson(ProperNames.key(name)) ? null : name;
    }

    /**
     * The name that begins at a position, titles and article left off, in its full form; or null.
     */
    private @Nullable String name(List<Token> tokens, int from) {
        int begin = from;
        while (begin < tokens.size()
                && (ProperNames.isTitle(tokens.get(begin))
                        || tokens.get(begin).text().equalsIgnoreCase("the"))) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && ProperNames.isName(tokens.get(end))) {
            end++;
        }
        boolean goesOn =
                end < tokens.size()
                        && (tokens.get(end).is("NOUN") || tokens.get(end).text().matches("['’]s?"));
        return end == begin || goesOn ? null : full(tokens, begin, end);
    }

    private String full(List<Token> tokens, int begin, int end) {
        List<String> words = tokens.subList(begin, end).stream().map(Token::text).toList();
        String key = words.getLast();
        return names.isPerson(key) ? names.full(key) : String.join(" ", words);
    }

    /** "Roe's arrest", "the Roe arrest". */
    private @Nullable String possessor(List<Token> tokens, int at) {
        int end = at;
        if (end > 0 && tokens.get(end - 1).text().matches("['’]s?")) {
            end--;
        }
        return nameBefore(tokens, end);
    }

    /** The name that ends before a position, or null. */
    private @Nullable String nameBefore(List<Token> tokens, int end) {
        int begin = end;
        while (begin > 0 && ProperNames.isName(tokens.get(begin - 1))) {
            begin--;
        }
        return begin == end ? null : full(tokens, begin, end);
    }

    /** "arrested Roe", "Roe was arrested", "Roe resigned". */
    private @Nullable String sufferer(List<Token> tokens, int at) {
        String object = name(tokens, at + 1);
        if (object != null) {
            return object;
        }
        if (hasObject(tokens, at)) {
            return null;
        }
        int end = at;
        while (end > 0 && (tokens.get(end - 1).is("AUX") || tokens.get(end - 1).is("ADV"))) {
            end--;
        }
        return nameBefore(tokens, end);
    }

    private static boolean hasObject(List<Token> tokens, int verb) {
        return verb + 1 < tokens.size() && OBJECT.contains(tokens.get(verb + 1).tag());
    }

    /** The first person named before a position, or null. */
    private @Nullable String firstPerson(List<Token> tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (ProperNames.isName(tokens.get(i)) && names.isPerson(tokens.get(i).text())) {
                return names.full(tokens.get(i).text());
            }
        }
        return null;
    }
}
