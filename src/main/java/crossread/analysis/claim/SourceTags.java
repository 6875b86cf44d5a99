package crossread.analysis.claim;

import crossread.analysis.language.Token;

import java.util.List;

/** Finds where a sentence only says who says the rest of it: "…, officials said". */
final class SourceTags {
    private final List<Token> tokens;
    private final ClauseSigns signs;

    SourceTags(List<Token> tokens, ClauseSigns signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /** Whether what begins at a place only says who says the rest: "officials said", "said Roe". */
    boolean isTag(int from) {
        VerbGroup group = signs.finiteFrom(from);
        if (group == null || !SpeechVerbs.isSpeech(tokens.get(group.head()))) {
            return from < tokens.size() && NameRuns.lower(tokens.get(from)).equals("according");
        }
        int verb = group.head();
        boolean inverted = group.begin() == from && Inversion.at(tokens, verb);
        if (group.begin() == from && !inverted || group.begin() - from > ClauseSigns.AHEAD) {
            return false;
        }
        for (int i = from; i < group.begin(); i++) {
            Token token = tokens.get(i);
            boolean other =
                    token.is("SCONJ")
                            || token.is("CCONJ") && i == from
                            || token.is("ADP") && i == from;
            if (other || signs.groupAt(i) != null) {
                return false;
            }
        }
        int rest = inverted ? pastName(verb + 1) : pastName(verb);
        return inverted ? endsTag(rest) || tokens.get(rest).is("PUNCT") : endsTag(verb + 1);
    }

    private int pastName(int from) {
        NounGroup group = NounGroup.at(tokens, from, tokens.size());
        return group == null ? from : group.end();
    }

    /** The end, a mark, a day, or a phrase that tells where and when. */
    private boolean endsTag(int from) {
        int end = from;
        boolean told = tokens.get(from - 1).lemma().equals("tell");
        if (told) {
            end = pastName(from);
        }
        if (end >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(end);
        boolean closes = next.is("PUNCT") && !next.text().equals(":");
        boolean saying = end + 1 < tokens.size() && tokens.get(end + 1).text().equals("saying");
        boolean to = next.text().equals("to") && signs.groupAt(end + 1) == null;
        boolean circumstance =
                to || saying || next.is("ADP") || DayPhrases.isDay(next) || next.is("ADV");
        return closes || circumstance && !leadsOn(end);
    }

    /** Whether "that" follows before any mark. */
    private boolean leadsOn(int from) {
        for (int i = from; i < tokens.size() && !tokens.get(i).is("PUNCT"); i++) {
            boolean subject = ClauseSigns.NOMINATIVES.contains(NameRuns.lower(tokens.get(i)));
            if (NameRuns.lower(tokens.get(i)).equals("that") || subject && signs.isClause(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind the comma of a tag belong to the rest of the sentence. */
    boolean leaves(Proposition tag, int next) {
        VerbGroup group = signs.groupAt(signs.pastAdverbs(next));
        VerbGroup own = tag.verb();
        boolean told = own != null && own.head() < next;
        return told && (signs.isClause(next) || group != null && group.isFinite());
    }
}
