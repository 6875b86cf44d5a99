package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence as pieces, with look-ups that are safe beyond its ends. */
final class Line {
    private final Span sentence;
    private final List<Piece> pieces;

    private Line(Span sentence, List<Piece> pieces) {
        this.sentence = sentence;
        this.pieces = pieces;
    }

    static Line of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (isParted(token.text())) {
                addParts(token, token.span().begin() == end, pieces);
            } else if (isPriced(token.text())) {
                addPriced(token, token.span().begin() == end, pieces);
            } else {
                boolean glued = token.span().begin() == end;
                pieces.add(piece(token.span(), token.text(), token.tag(), token.lemma(), glued));
            }
            end = token.span().end();
        }
        return new Line(sentence.span(), pieces);
    }

    private static Piece piece(Span span, String raw, String tag, String lemma, boolean glued) {
        String word = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Piece(span, raw, word, Tags.of(word, tag), lemma, glued);
    }

    /** Whether a hyphened token begins with a number, an ordinal, a unit of time or a magnitude. */
    private static boolean isParted(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen <= 0 || hyphen == text.length() - 1) {
            return false;
        }
        String first = text.substring(0, hyphen).toLowerCase(Locale.ROOT);
        return Character.isDigit(first.charAt(0))
                || NumberWords.isNumber(first)
                || OrdinalWords.rank(first) > 0
                || LEADS.contains(first)
                || NumberWords.GLUED.containsKey(first) && text.contains("-a-")
                || WHOLES.contains(first) && SPANS.contains(text.substring(hyphen + 1));
    }

    /** Whether a token is a currency's code with a figure glued to it: "USD115". */
    private static boolean isPriced(String text) {
        return text.length() > 3
                && Character.isDigit(text.charAt(3))
                && Currencies.isCode(text.substring(0, 3))
                && NumberWords.isFigure(text.substring(3));
    }

    private static void addPriced(Token token, boolean glued, List<Piece> pieces) {
        int at = token.span().begin();
        String code = token.text().substring(0, 3);
        String figure = token.text().substring(3);
        pieces.add(piece(new Span(at, at + 3), code, "PROPN", code, glued));
        pieces.add(piece(new Span(at + 3, token.span().end()), figure, "NUM", figure, true));
    }

    private static final Set<String> WHOLES = Set.of("all", "full", "whole");
    private static final Set<String> SPANS = Set.of("day", "week", "month", "year");

    private static final Set<String> LEADS =
            Set.of(
                    "magnitude",
                    "hour",
                    "day",
                    "week",
                    "month",
                    "year",
                    "decade",
                    "decades",
                    "weeks",
                    "days",
                    "hours",
                    "months",
                    "years",
                    "minute",
                    "minutes",
                    "century",
                    "half",
                    "quarter",
                    "multi",
                    "several",
                    "mile");

    private static void addParts(Token token, boolean glued, List<Piece> pieces) {
        String text = token.text();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '-') {
                continue;
            }
            if (i > begin) {
                boolean last = i == text.length();
                String part = text.substring(begin, i);
                String tag = last ? token.tag() : NumberWords.isNumber(part) ? "NUM" : "NOUN";
                boolean first = begin == 0;
                pieces.add(
                        piece(
                                new Span(token.span().begin() + begin, token.span().begin() + i),
                                part,
                                last && tag.equals("NUM") && !NumberWords.isNumber(part)
                                        ? "NOUN"
                                        : tag,
                                part.toLowerCase(Locale.ROOT),
                                first ? glued : true));
            }
            if (i < text.length()) {
                int at = token.span().begin() + i;
                pieces.add(piece(new Span(at, at + 1), "-", "PUNCT", "-", true));
            }
            begin = i + 1;
        }
    }

    Span sentence() {
        return sentence;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    /** The word at a place in lower case; empty beyond the ends. */
    String word(int i) {
        return has(i) ? pieces.get(i).word() : "";
    }

    String raw(int i) {
        return has(i) ? pieces.get(i).raw() : "";
    }

    /** The part of speech at a place; punctuation beyond the ends. */
    String tag(int i) {
        return has(i) ? pieces.get(i).tag() : "PUNCT";
    }

    String lemma(int i) {
        return has(i) ? pieces.get(i).lemma() : "";
    }

    boolean isGlued(int i) {
        return has(i) && pieces.get(i).glued();
    }

    boolean is(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isNoun(int i) {
        return tag(i).equals("NOUN") || tag(i).equals("PROPN");
    }

    /** Whether the words stand at a place, one a piece. */
    boolean startsWith(int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!word(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    Span span(int begin, int end) {
        return new Span(pieces.get(begin).span().begin(), pieces.get(end - 1).span().end());
    }

    /**
     * The words from one place to another as written, parted by blanks where the text parts them.
     */
    String words(int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            words.append(i > begin && !isGlued(i) ? " " : "").append(word(i));
        }
        return words.toString();
    }

    boolean has(int i) {
        return i >= 0 && i < pieces.size();
    }
}
