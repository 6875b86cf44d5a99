package crossread.ui.reader;

import crossread.model.Span;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in a text as a person means them: whatever their case, with any space or line break
 * between them, and with straight or typographic quotation marks and dashes.
 */
final class WordSearch {
    private static final String APOSTROPHES = "['’‘ʼ]";
    private static final String QUOTES = "[\"“”„«»]";
    private static final String DASHES = "[-‐‑–—]";

    private WordSearch() {}

    /** All places in a text, in order; none where nothing is asked for. */
    static List<Span> of(String words, String text) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return pattern(wanted)
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Pattern pattern(String wanted) {
        String joined =
                Arrays.stream(wanted.split("\\s+"))
                        .map(WordSearch::quoted)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(joined, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(String word) {
        return word.codePoints().mapToObj(WordSearch::quoted).collect(Collectors.joining());
    }

    private static String quoted(int letter) {
        String sign = Character.toString(letter);
        for (String alike : List.of(APOSTROPHES, QUOTES, DASHES)) {
            if (sign.matches(alike)) {
                return alike;
            }
        }
        return Pattern.quote(sign);
    }
}
