package crossread.analysis.relate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content words that claims have in common, as the first of them writes them. */
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

    private static String asWritten(String lemma, String text) {
        Matcher matcher =
                Pattern.compile(
                                "(?iu)(?<![\\p{L}\\p{N}])"
                                        + Pattern.quote(lemma)
                                        + "[\\p{L}\\p{N}]*")
                        .matcher(text);
        return matcher.find() ? matcher.group() : lemma;
    }
}
