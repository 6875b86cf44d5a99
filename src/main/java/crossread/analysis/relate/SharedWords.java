package crossread.analysis.relate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content words that claims have in common, or one of them alone, as written. */
final class SharedWords {
    private static final int MOST = 3;

    private SharedWords() {}

    static List<String> of(List<Exhibit> claims) {
        Exhibit first = claims.getFirst();
        return first.near().stream()
                .filter(word -> claims.stream().allMatch(claim -> claim.near().contains(word)))
                .limit(MOST)
                .map(word -> asWritten(word, first.words()))
                .toList();
    }

    /** Content words of one claim, as written there, of which the other has no trace. */
    static List<String> alone(Exhibit one, Exhibit other) {
        return one.near().stream()
                .filter(word -> !other.near().contains(word))
                .filter(word -> in(one.words(), word).find())
                .filter(word -> !in(other.words(), word).find())
                .limit(MOST)
                .map(word -> asWritten(word, one.words()))
                .toList();
    }

    /** Share of the words of both that both have, 0 to 1. */
    static double share(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static String asWritten(String lemma, String text) {
        Matcher matcher = in(text, lemma);
        return matcher.find() ? matcher.group() : lemma;
    }

    private static Matcher in(String text, String lemma) {
        return Pattern.compile(
                        "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(lemma) + "[\\p{L}\\p{N}]*")
                .matcher(text);
    }
}
