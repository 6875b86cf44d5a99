package crossread.analysis.relate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a quotation without what spelling leaves free: case, marks, hyphens, the stops of
 * abbreviations.
 */
record QuoteWords(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'.\\-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    static QuoteWords of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replace('’', '\'')
                        .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(plain)) {
            String letters = NO_LETTER.matcher(word).replaceAll("");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return new QuoteWords(List.copyOf(words));
    }

    int size() {
        return words.size();
    }

    /** All the letters in a row. */
    String letters() {
        return String.join("", words);
    }

    /** Where the other's words stand in these as one unbroken run; -1 where they do not. */
    int indexOf(QuoteWords other) {
        return java.util.Collections.indexOfSubList(words, other.words);
    }

    /** Length of the longest common subsequence of words. */
    int common(QuoteWords other) {
        int[] row = new int[other.size() + 1];
        for (String word : words) {
            int diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                int above = row[j];
                row[j] =
                        word.equals(other.words.get(j - 1))
                                ? diagonal + 1
                                : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    /** Words that stand in these and not in the other, in order. */
    List<String> missingFrom(QuoteWords other) {
        List<String> rest = new ArrayList<>(other.words);
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            if (!rest.remove(word)) {
                missing.add(word);
            }
        }
        return missing;
    }
}
