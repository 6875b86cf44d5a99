package crossread.ui.kit;

import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words in which two wordings differ: those outside their longest common run of words. Where
 * the two have no word in common, everything differs and nothing stands out, so that nothing is
 * named save figures.
 *
 * @param a in the first wording, as offsets into it
 * @param b in the second
 */
public record DifferingWords(List<Span> a, List<Span> b) {
    /** Longer wordings are not compared word by word. */
    private static final int LONGEST = 400;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:'’][\\p{L}\\p{N}]+)*|[%€$£¥]");
    private static final Pattern POINTS = Pattern.compile("(?<=\\p{L})[.'’]");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");

    public DifferingWords {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    public static DifferingWords of(String first, String second) {
        List<MatchResult> a = WORD.matcher(first).results().toList();
        List<MatchResult> b = WORD.matcher(second).results().toList();
        if (a.size() > LONGEST || b.size() > LONGEST) {
            return new DifferingWords(List.of(), List.of());
        }
        boolean[] keptA = new boolean[a.size()];
        boolean[] keptB = new boolean[b.size()];
        int common = keepCommon(words(a), words(b), keptA, keptB);
        return new DifferingWords(rest(a, keptA, common == 0), rest(b, keptB, common == 0));
    }

    /** "U.S." and "US" are one word. */
    private static List<String> words(List<MatchResult> found) {
        return found.stream()
                .map(word -> POINTS.matcher(word.group()).replaceAll(""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Span> rest(List<MatchResult> words, boolean[] kept, boolean figures) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            MatchResult word = words.get(i);
            if (!kept[i] && (!figures || FIGURE.matcher(word.group()).find())) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }

    /** Marks a longest common subsequence; returns its length. */
    private static int keepCommon(
            List<String> a, List<String> b, boolean[] keptA, boolean[] keptB) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] =
                        a.get(i).equals(b.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return length[0][0];
    }
}
