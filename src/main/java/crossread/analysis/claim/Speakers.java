package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who is said to speak: the subject of a verb of speech, and whom it means in the article. */
final class Speakers {
    private static final int REACH = 600;
    private static final Set<String> STOPS =
            Set.of("which", "that", "and", "but", "as", "when", "while", "after");

    private final Names names;
    private final String text;

    Speakers(Reading reading, Names names) {
        this.names = names;
        this.text = reading.text();
    }

    /**
     * @param span where the article names the speaker
     * @param name the fullest name for the speaker, or the words themselves
     * @param verb lemma of the verb, or "according to"
     */
    record Speaker(Span span, String name, String verb) {}

    /**
     * The speaker of a verb of speech at a place in a sentence: before it, or inverted after it.
     */
    @Nullable Speaker of(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        int after = verb + 1;
        if (isPassive(tokens, verb)) {
            return null;
        }
        if (isParticiple(tokens, verb)) {
            return ofMain(sentence, verb);
        }
        if (isInverted(tokens, verb)) {
            int end = after;
            while (end < tokens.size() && isPhrase(tokens.get(end))) {
                end++;
            }
            return end == after ? null : speaker(tokens, after, end, verb);
        }
        int end = verb;
        while (end > 0 && isBetween(tokens.get(end - 1))) {
            end--;
        }
        end = overApposition(tokens, end);
        int from = end;
        while (from > 0 && isPhrase(tokens.get(from - 1)) && !breaks(tokens, from - 1, end)) {
            from--;
        }
        while (from < end
                && (tokens.get(from).is("ADP")
                        || tokens.get(from).is("SCONJ")
                        || tokens.get(from).is("CCONJ")
                        || tokens.get(from).is("ADV"))) {
            from++;
        }
        return from >= end ? null : speaker(tokens, from, end, verb);
    }

    /** A phrase introduced by "according to". */
    @Nullable Speaker accordingTo(Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        int end = to + 1;
        while (end < tokens.size() && (isPhrase(tokens.get(end)))) {
            end++;
        }
        if (end == to + 1) {
            return null;
        }
        Speaker found = speaker(tokens, to + 1, end, to);
        return found == null ? null : new Speaker(found.span(), found.name(), "according to");
    }

    /** "was told", "has been reported"; "was quoted as saying" gives the words of its subject. */
    private static boolean isPassive(List<Token> tokens, int verb) {
        String word = tokens.get(verb).text();
        boolean being =
                verb > 0 && tokens.get(verb - 1).lemma().equals("be") && !word.endsWith("ing");
        return being && !word.equals("quoted") && !word.matches("confident|sure");
    }

    /** ", calling it …": what it adds is said by the subject of the sentence. */
    private static boolean isParticiple(List<Token> tokens, int verb) {
        boolean bare = verb == 0 || !tokens.get(verb - 1).is("AUX");
        return tokens.get(verb).text().endsWith("ing")
                && bare
                && (verb == 0 || tokens.get(verb - 1).is("PUNCT"));
    }

    private @Nullable Speaker ofMain(Sentence sentence, int verb) {
        Token participle = sentence.tokens().get(verb);
        for (Clause clause : Clauses.of(sentence)) {
            Token subject = clause.subject();
            if (subject != null && !clause.span().contains(participle.span())) {
                Span span = named(clause, subject);
                return new Speaker(span, nameOf(span), participle.lemma());
            }
        }
        return null;
    }

    /** The subject with the capitalised words of its name. */
    private static Span named(Clause clause, Token subject) {
        int at = clause.tokens().indexOf(subject);
        Span span = subject.span();
        while (at > 0
                && NameRuns.isCapital(subject)
                && NameRuns.isCapital(clause.tokens().get(at - 1))) {
            at--;
            span = span.cover(clause.tokens().get(at).span());
        }
        return span;
    }

    private static boolean isInverted(List<Token> tokens, int verb) {
        if (verb + 1 >= tokens.size() || verb == 0) {
            return verb + 1 < tokens.size() && verb == 0;
        }
        Token before = tokens.get(verb - 1);
        Token next = tokens.get(verb + 1);
        boolean afterMark = before.text().matches("[\"”“,'’]+|''");
        return afterMark
                && (next.is("PROPN")
                        || next.is("DET")
                        || next.is("PRON")
                        || next.is("NOUN")
                        || Character.isUpperCase(next.text().charAt(0)));
    }

    private static boolean isBetween(Token token) {
        return token.is("ADV")
                || token.is("AUX")
                || token.is("PART") && !token.text().contains("s");
    }

    /** "Jane Roe, head of the firm, said": back over what stands between the commas. */
    private static int overApposition(List<Token> tokens, int end) {
        if (end < 2 || !tokens.get(end - 1).text().equals(",")) {
            return end;
        }
        for (int i = end - 2; i > 0; i--) {
            String word = tokens.get(i).text();
            if (word.equals(",")) {
                boolean nominal =
                        tokens.get(i - 1).is("PROPN")
                                || tokens.get(i - 1).is("NOUN")
                                || Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
                return nominal ? i : end - 1;
            }
            if (word.matches("[\"”“]")) {
                break;
            }
        }
        return end - 1;
    }

    private static boolean isPhrase(Token token) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return capital
                || Set.of("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM").contains(token.tag())
                        && !STOPS.contains(token.text())
                || token.is("ADP")
                        && Set.of("of", "for", "in", "with", "at")
                                .contains(token.text().toLowerCase(Locale.ROOT))
                || token.is("PART")
                || token.text().matches("[’']s?")
                || token.lemma().equals("enforcement");
    }

    private static boolean breaks(List<Token> tokens, int at, int end) {
        boolean pronoun =
                tokens.get(at).is("PRON") && at + 1 < end && tokens.get(at + 1).is("PRON");
        return pronoun || end - at > 14;
    }

    private @Nullable Speaker speaker(List<Token> tokens, int from, int end, int verb) {
        Span span = tokens.get(from).span().cover(tokens.get(end - 1).span());
        return new Speaker(span, nameOf(span), tokens.get(verb).lemma());
    }

    /** The fullest name for what stands at a span. */
    String nameOf(Span span) {
        String words = span.in(text).replaceAll("\\s+", " ");
        Person pronoun = pronoun(words, span.begin());
        if (pronoun != null) {
            return pronoun.name();
        }
        Person named =
                names.people().stream()
                        .filter(person -> person.spans().stream().anyMatch(span::contains))
                        .findFirst()
                        .orElse(null);
        if (named != null && !words.matches(".*(?:’s|'s) .*")) {
            return named.name();
        }
        Person described = described(words, span.begin());
        return described == null ? words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "") : described.name();
    }

    private @Nullable Person pronoun(String words, int offset) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "he" -> names.before(offset, false, REACH);
            case "she" -> names.before(offset, true, REACH);
            default -> null;
        };
    }

    /** "the president", "the spokesman": the person with such a title named before. */
    private @Nullable Person described(String words, int offset) {
        if (!words.matches("(?i)the (?:\\p{L}+[ -]){0,2}\\p{L}+")) {
            return null;
        }
        String head = words.substring(words.lastIndexOf(' ') + 1);
        return RoleWords.isRole(head) ? names.named(titled(head, offset)) : null;
    }

    /** The person named last before an offset who is called by a title, or an empty name. */
    String titled(String head, int offset) {
        String best = "";
        int nearest = -1;
        for (Person person : names.people()) {
            for (Span span : person.spans()) {
                if (span.begin() < offset && span.begin() > nearest && isCalled(head, span)) {
                    nearest = span.begin();
                    best = person.name();
                }
            }
        }
        return best;
    }

    private boolean isCalled(String role, Span name) {
        String wanted = RoleWords.full(role);
        String before = text.substring(Math.max(0, name.begin() - 40), name.begin());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + 60));
        String apposition = after.startsWith(",") ? after : "";
        for (String word : (before + " " + apposition).split("[^\\p{L}.]+")) {
            if (!word.isEmpty() && alike(RoleWords.full(word), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String a, String b) {
        return a.equals(b) || a.equals("representative") && b.startsWith("congress");
    }
}
