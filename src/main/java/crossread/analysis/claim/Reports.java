package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.claim.Speakers.Speaker;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Who says what in one sentence, by the clauses that hold what is said. */
final class Reports {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final Speakers speakers;
    private final List<Report> found = new ArrayList<>();

    Reports(Sentence sentence, Speakers speakers) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.speakers = speakers;
    }

    /**
     * What somebody is said to have said.
     *
     * @param content the words that tell it
     * @param loose whether it is no clause: "confirmed two deaths"
     * @param verb which says so, or null where "according to" does
     */
    record Report(Span content, Speaker speaker, boolean loose, @Nullable Span verb) {
        /** Whether a claim is itself that somebody says it. */
        boolean isTold(Span claim) {
            return verb != null && claim.contains(verb);
        }
    }

    List<Report> found() {
        boolean any = false;
        for (int i = 0; i < tokens.size() && !any; i++) {
            any = isReporting(i) || Speakers.sourceAfter(tokens, i) > 0;
        }
        if (any) {
            PropositionScan.of(tokens).forEach(this::add);
        }
        return found;
    }

    private boolean isReporting(int at) {
        return SpeechVerbs.isReport(tokens.get(at))
                || SpeechVerbs.isOfSpeech(tokens.get(at))
                || Reported.isFinding(tokens, at);
    }

    private void add(Proposition clause) {
        VerbGroup verb = clause.verb();
        if (clause.is(Form.TAG)) {
            tag(clause);
        } else if (clause.is(Form.CONTENT)) {
            int governor = governor(clause);
            Speaker speaker = governor < 0 ? null : speaker(governor);
            report(clause.begin(), clause.end(), speaker, governor);
        }
        boolean told = clause.children().stream().anyMatch(child -> child.is(Form.CONTENT));
        if (verb != null && !told && !clause.is(Form.TAG) && isToldBy(verb.head())) {
            int end = Math.max(verb.head() + 1, clause.end());
            int from = verb.head() + 1;
            Speaker speaker = speakers.of(sentence, verb.head());
            if (speaker != null && from < end && end <= tokens.size()) {
                Span verbSpan = tokens.get(verb.head()).span();
                found.add(new Report(cover(from, end), speaker, true, verbSpan));
            }
        }
    }

    private boolean isToldBy(int verb) {
        return SpeechVerbs.isReport(tokens.get(verb)) && Reported.isBy(tokens, verb);
    }

    /** "…, officials said": holds for all before it, and for what follows in its sentence. */
    private void tag(Proposition tag) {
        VerbGroup verb = tag.verb();
        int source = Speakers.sourceAfter(tokens, tag.begin());
        Speaker speaker =
                source > 0
                        ? speakers.accordingTo(sentence, source - 1)
                        : verb == null ? null : speakers.of(sentence, verb.head());
        report(0, tokens.size(), speaker, source > 0 || verb == null ? -1 : verb.head());
    }

    /** The verb or noun whose content a clause tells, or −1. */
    private int governor(Proposition content) {
        int before = content.begin() - 1;
        while (before > 0 && tokens.get(before).is("PUNCT")) {
            before--;
        }
        if (before >= 0 && SpeechVerbs.isOfSpeech(tokens.get(before))) {
            return before;
        }
        Proposition parent = content.parent();
        VerbGroup verb = parent == null ? null : parent.verb();
        int last = verb == null ? -1 : verb.head();
        for (int i = before; i > last && i >= 0; i--) {
            if (SpeechVerbs.isReport(tokens.get(i))) {
                return i;
            }
        }
        return last >= 0 && isReporting(last) ? last : -1;
    }

    private @Nullable Speaker speaker(int governor) {
        Token token = tokens.get(governor);
        if (!SpeechVerbs.isOfSpeech(token) || SpeechVerbs.isSpeech(token)) {
            return speakers.of(sentence, governor);
        }
        if (SpeechVerbs.isNamed(tokens, governor)) {
            return speakers.owner(tokens, governor - 1);
        }
        return null;
    }

    private void report(int begin, int end, @Nullable Speaker speaker, int verb) {
        if (speaker != null && begin < end && end <= tokens.size()) {
            Span said = verb < 0 ? null : tokens.get(verb).span();
            found.add(new Report(cover(begin, end), speaker, false, said));
        }
    }

    private Span cover(int begin, int end) {
        return tokens.get(begin).span().cover(tokens.get(end - 1).span());
    }
}
