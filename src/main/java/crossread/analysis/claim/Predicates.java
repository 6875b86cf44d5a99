package crossread.analysis.claim;

import crossread.analysis.language.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What a verb says together with the words that only with it make sense: "be ill", "call off". */
final class Predicates {
    private static final Set<String> LINKING = Set.of("be", "become", "remain", "seem", "appear");
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "away", "back");
    private static final Set<String> LIGHT =
            Set.of("make", "take", "give", "hold", "conduct", "do");
    private static final Set<String> OBJECTLESS =
            Set.of("DET", "PRON", "NOUN", "NUM", "ADJ", "PUNCT", "ADV");

    private Predicates() {}

    /**
     * The lemma of a verb with its particle, with the adjective or noun that a form of "be" links
     * to its subject, or with the noun that tells what is done ("take look").
     *
     * @param end one past the last token of its clause
     * @param there whether the clause says only that something is there
     */
    static String of(List<Token> tokens, int verb, int end, boolean there) {
        String lemma = tokens.get(verb).lemma();
        int participle = participle(tokens, verb, end);
        if (participle > 0) {
            return tokens.get(participle).lemma();
        }
        if (LINKING.contains(lemma) && !there) {
            String linked =
                    linked(tokens, verb + 1, end, lemma.equals("be") || lemma.equals("become"));
            return linked == null ? lemma : lemma + " " + linked;
        }
        int next = verb + 1;
        if (next < end
                && PARTICLES.contains(tokens.get(next).text())
                && isParticle(tokens, next, end)) {
            return lemma + " " + tokens.get(next).text();
        }
        NounGroup object = LIGHT.contains(lemma) ? NounGroup.at(tokens, next, end) : null;
        boolean deed =
                object != null && tokens.get(object.head()).is("NOUN") && isSingle(tokens, object);
        return deed && object != null ? lemma + " " + tokens.get(object.head()).lemma() : lemma;
    }

    private static boolean isParticle(List<Token> tokens, int at, int end) {
        return at + 1 >= end
                || OBJECTLESS.contains(tokens.get(at + 1).tag())
                || tokens.get(at + 1).is("ADP")
                || tokens.get(at + 1).is("SYM")
                || tokens.get(at + 1).text().equals("to");
    }

    private static boolean isSingle(List<Token> tokens, NounGroup object) {
        Token first = tokens.get(object.begin());
        return first.text().matches("an?") || first.is("NOUN") || first.is("ADJ");
    }

    private static @Nullable String linked(List<Token> tokens, int from, int end, boolean nouns) {
        int i = from;
        while (i < end
                && (tokens.get(i).is("ADV")
                        || tokens.get(i).is("PART")
                        || Inversion.isMark(tokens.get(i)))) {
            i++;
        }
        NounGroup group = i < end ? NounGroup.at(tokens, i, end) : null;
        boolean degree = group != null && group.end() < end && tokens.get(group.end()).is("ADJ");
        if (group != null && degree) {
            return tokens.get(group.end()).lemma();
        }
        if (group != null) {
            Token head = tokens.get(group.head());
            return nouns && head.is("NOUN")
                    ? head.lemma()
                    : nouns && head.is("PROPN") ? head.text() : null;
        }
        while (i < end && (nouns && tokens.get(i).is("DET") || tokens.get(i).is("ADV"))) {
            i++;
        }
        return i < end && tokens.get(i).is("ADJ") ? tokens.get(i).lemma() : null;
    }

    /** "Was revealed": a participle that a tagger took for an adjective; else −1. */
    private static int participle(List<Token> tokens, int verb, int end) {
        int i = verb + 1;
        while (i < end && tokens.get(i).is("ADV")) {
            i++;
        }
        boolean past =
                i < end
                        && tokens.get(i).is("ADJ")
                        && tokens.get(i).text().endsWith("ed")
                        && !tokens.get(i).lemma().equals(tokens.get(i).text());
        return past && tokens.get(verb).lemma().equals("be") ? i : -1;
    }
}
