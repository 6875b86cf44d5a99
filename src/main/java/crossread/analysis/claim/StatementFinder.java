package crossread.analysis.claim;

import crossread.analysis.claim.Proposition.Form;
import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Actuality;
import crossread.model.Attribution;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.StatementValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what an article states: each sentence and headline without the words that only say who says
 * it, and the clauses of those that state two things or more.
 */
final class StatementFinder implements MentionFinder {
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<Mention> find(Reading reading) {
        Participants participants = new Participants(reading);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            if (words(sentence.tokens()) >= FEWEST_WORDS) {
                mentions.addAll(new Search(sentence, participants).mentions());
            }
        }
        return mentions;
    }

    private static long words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.is("PUNCT") && !token.is("SYM")).count();
    }

    /** The statements of one sentence. */
    private static final class Search {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<Proposition> all;
        private final PropositionParts parts;
        private final PropositionSpans spans;
        private final Participants participants;

        Search(Sentence sentence, Participants participants) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.all = PropositionScan.of(tokens);
            this.parts = new PropositionParts(tokens);
            this.spans = new PropositionSpans(tokens);
            this.participants = participants;
        }

        List<Mention> mentions() {
            Proposition main = main();
            Proposition tag = tag();
            boolean states =
                    main.verb() != null
                            || NameRuns.isHeadline(sentence)
                            || words(tokens) > 6 && !tokens.getFirst().is("ADP");
            states &=
                    tokens.stream().filter(token -> token.text().matches("\\p{L}{3,}")).count() > 1;
            Span whole = tag == null ? spans.withoutSources(all) : spans.whole();
            if (!states || whole == null) {
                return List.of();
            }
            Map<Span, Proposition> clauses = new LinkedHashMap<>();
            for (Proposition each : all) {
                Span span = isStated(each) ? spans.core(each) : null;
                if (span != null && words(spans.tokensIn(span)) >= FEWEST_WORDS) {
                    clauses.putIfAbsent(span, each);
                }
            }
            List<Mention> mentions = new ArrayList<>();
            mentions.add(mention(tag == null ? main : tag, whole));
            if (clauses.size() > 1 || tag != null || !isStated(main)) {
                clauses.forEach(
                        (span, each) -> {
                            if (!span.equals(whole)) {
                                mentions.add(mention(each, span));
                            }
                        });
            }
            return mentions;
        }

        /** The first main clause with a verb, else the first. */
        private Proposition main() {
            return all.stream()
                    .filter(each -> each.is(Form.MAIN) && each.verb() != null)
                    .findFirst()
                    .orElse(all.getFirst());
        }

        /**
         * The "officials said" of a sentence, whose statement is then that they said so; or null.
         */
        private @Nullable Proposition tag() {
            return all.stream().filter(each -> spans.isSaid(each)).findFirst().orElse(null);
        }

        /** Whether a clause says something of its own, and not only who says what another says. */
        private static boolean isStated(Proposition each) {
            return each.verb() != null
                    && !each.is(Form.TAG)
                    && each.children().stream().noneMatch(child -> child.is(Form.CONTENT));
        }

        private Mention mention(Proposition clause, Span span) {
            VerbGroup group = clause.verb();
            Course course = asked(course(clause, group));
            Token verb = course.verb();
            List<NounGroup> subjects = parts.subjects(clause);
            int at = verb == null ? -1 : tokens.indexOf(verb);
            String predicate =
                    at < 0
                            ? "be"
                            : Predicates.of(tokens, at, clause.end(), isThere(clause, subjects));
            List<NounGroup> taking = new ArrayList<>(subjects);
            taking.addAll(parts.others(clause));
            StatementValue value =
                    new StatementValue(
                            predicate,
                            participants.names(tokens, taking, parts.reporter(clause)),
                            course.negated(),
                            course.modality(),
                            course.actuality());
            return new Mention(
                    Kind.STATEMENT,
                    span,
                    sentence.span(),
                    topic(subjects, clause),
                    predicate,
                    value,
                    Attribution.ARTICLE,
                    course.negated());
        }

        /** What a question asks may or may not be so. */
        private Course asked(Course course) {
            boolean question = tokens.stream().anyMatch(token -> token.text().equals("?"));
            return question && course.actuality() != Actuality.REQUIRED
                    ? new Course(
                            course.verb(), course.negated(), course.modality(), Actuality.POSSIBLE)
                    : course;
        }

        private Course course(Proposition clause, @Nullable VerbGroup group) {
            if (group == null) {
                return Course.of(tokens, -1, null, false);
            }
            int begin = Math.max(clause.open(), group.begin() - 2);
            return Course.of(
                    tokens.subList(
                            Math.min(begin, group.begin()),
                            Math.max(clause.end(), group.head() + 1)),
                    group.head() - Math.min(begin, group.begin()),
                    parts.modality(clause),
                    parts.isNegated(clause));
        }

        private boolean isThere(Proposition clause, List<NounGroup> subjects) {
            VerbGroup group = clause.verb();
            return subjects.isEmpty()
                    && group != null
                    && group.begin() > 0
                    && NameRuns.lower(tokens.get(group.begin() - 1)).equals("there");
        }

        /** Of "held a call" the call, else the head of the subject; or null. */
        private @Nullable String topic(List<NounGroup> subjects, Proposition clause) {
            Clause words =
                    new Clause(
                            tokens.subList(
                                    clause.begin(), Math.max(clause.end(), clause.begin() + 1)));
            String topic = words.lightObject();
            if (topic != null || subjects.isEmpty()) {
                return topic;
            }
            Token head = tokens.get(subjects.getFirst().head());
            return head.is("PRON") ? null : head.is("NOUN") ? head.lemma() : head.text();
        }
    }
}
