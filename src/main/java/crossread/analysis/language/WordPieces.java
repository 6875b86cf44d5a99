package crossread.analysis.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as the numbers of word pieces, as BERT models without case want it (Devlin et al. 2019;
 * greedy longest match from the left, Wu et al. 2016).
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int first;
    private final int last;
    private final int unknown;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        first = vocabulary.required("[CLS]");
        last = vocabulary.required("[SEP]");
        unknown = vocabulary.required("[UNK]");
    }

    /**
     * The numbers of a text's pieces, between the marks of begin and end.
     *
     * @param longest how many there may be at most; what is beyond is left out
     */
    long[] of(String text, int longest) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(first);
        for (String word : words(text)) {
            if (pieces.size() >= longest) {
                break;
            }
            addPieces(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), longest - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = last;
        return numbers;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(point -> add(point, word, words));
        end(word, words);
        return words;
    }

    private static void add(int point, StringBuilder word, List<String> words) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            end(word, words);
        } else if (isMark(point) || isIdeograph(point)) {
            end(word, words);
            words.add(Character.toString(point));
        } else if (isKept(point)) {
            word.appendCodePoint(point);
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void addPieces(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int begin = 0;
        while (begin < word.length()) {
            int end = word.length();
            Integer number = null;
            while (end > begin && number == null) {
                String piece = word.substring(begin, end);
                number = vocabulary.numberOf(begin == 0 ? piece : "##" + piece);
                end--;
            }
            if (number == null) {
                pieces.add(unknown);
                return;
            }
            found.add(number);
            begin = end + 1;
        }
        pieces.addAll(found);
    }

    private static boolean isKept(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && point != 0xFFFD;
    }

    private static boolean isMark(int point) {
        boolean ascii = point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        return ascii
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private static boolean isIdeograph(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
