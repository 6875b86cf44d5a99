package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The words of a clause that state it. */
final class PropositionSpans {
    private final List<Token> tokens;

    PropositionSpans(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> tokensIn(Span span) {
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }

    Span whole() {
        return cover(0, tokens.size());
    }

    /** Whether a clause says who says the rest by a verb. */
    boolean isSaid(Proposition each) {
        VerbGroup verb = each.verb();
        return each.is(Form.TAG) && verb != null && SpeechVerbs.isSpeech(tokens.get(verb.head()));
    }

    /** The whole sentence without "according to …" at its begin or end, or null. */
    @Nullable Span withoutSources(List<Proposition> all) {
        int begin = 0;
        int end = tokens.size();
        for (Proposition each : all) {
            if (each.is(Form.TAG) && wordBehind(each.end()) >= tokens.size() && each.begin() > 0) {
                end = Math.min(end, each.begin());
            } else if (each.is(Form.TAG) && firstWord(begin) == each.begin()) {
                begin = each.end();
            }
        }
        boolean whole = begin == 0 && end == tokens.size();
        return whole ? whole() : trimmed(begin, end);
    }

    /**
     * A clause without those that hang on it before or behind its own words, save what it cannot do
     * without: "the man who …", "so that …".
     */
    @Nullable Span core(Proposition clause) {
        int begin =
                clause.is(Form.CONTENT) || clause.is(Form.JOINED) ? clause.open() : clause.begin();
        int end = clause.end();
        boolean cut = true;
        while (cut) {
            cut = false;
            for (Proposition child : clause.children()) {
                if (child.begin() <= firstWord(begin)
                        && child.end() < end
                        && child.end() > begin
                        && isLoose(child)) {
                    begin = child.end();
                    cut = true;
                } else if (child.begin() > begin
                        && child.begin() < end
                        && wordBehind(child.end()) >= end
                        && isLoose(child)) {
                    end = child.begin();
                    cut = true;
                }
            }
        }
        return trimmed(begin, end);
    }

    private boolean isLoose(Proposition child) {
        boolean comma = child.begin() > 0 && tokens.get(child.begin() - 1).is("PUNCT");
        return switch (child.form()) {
            case TAG, ADVERBIAL -> true;
            case RELATIVE, PARTICIPIAL -> comma || child.begin() == 0;
            default -> false;
        };
    }

    private int firstWord(int from) {
        return wordBehind(from);
    }

    private int wordBehind(int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).is("PUNCT")) {
            at++;
        }
        return at;
    }

    /** Without the marks, and the "and", at its ends. */
    private @Nullable Span trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && (tokens.get(begin).is("PUNCT") || tokens.get(begin).is("CCONJ"))) {
            begin++;
        }
        while (end > begin
                && (tokens.get(end - 1).is("PUNCT") && !tokens.get(end - 1).text().equals(")")
                        || tokens.get(end - 1).is("CCONJ"))) {
            end--;
        }
        return begin < end ? cover(begin, end) : null;
    }

    private Span cover(int begin, int end) {
        return tokens.get(begin).span().cover(tokens.get(end - 1).span());
    }
}
