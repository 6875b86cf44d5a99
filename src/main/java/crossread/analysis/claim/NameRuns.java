package crossread.analysis.claim;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of capitalised words: what may be a name, with the titles before it. */
final class NameRuns {
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "di", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el",
                    "la", "le", "dos");
    private static final Set<String> CLOSED =
            Set.of(
                    "DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV", "AUX", "PART", "INTJ", "PUNCT",
                    "SYM", "NUM");

    private static final Set<String> NO_NAME =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "and",
                    "or",
                    "of",
                    "in",
                    "on",
                    "at",
                    "to",
                    "for",
                    "with",
                    "while",
                    "but",
                    "what",
                    "who",
                    "how",
                    "why",
                    "when",
                    "after",
                    "before",
                    "as",
                    "if",
                    "that",
                    "this",
                    "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "you",
                    "is",
                    "was",
                    "are",
                    "by",
                    "from",
                    "not",
                    "no",
                    "yesterday",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "july",
                    "september",
                    "october",
                    "november",
                    "december");

    private NameRuns() {}

    /**
     * @param titles words before the name that say what the person is, "Mr." among them
     * @param name the words of the name
     * @param sentence which it stands in
     * @param from index of its first token there
     */
    record Run(List<Token> titles, List<Token> name, Sentence sentence, int from) {
        Span span() {
            return name.getFirst().span().cover(name.getLast().span());
        }

        String text(String whole) {
            return span().in(whole).replaceAll("\\s+", " ");
        }

        int end() {
            return from + titles.size() + name.size();
        }
    }

    /** The runs of all sentences; headlines, where every word is capitalised, give none. */
    static List<Run> of(Reading reading) {
        Set<String> inside = insideWords(reading);
        List<Run> runs = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            if (!isHeadline(sentence)) {
                addRuns(sentence, inside, runs);
            }
        }
        return runs;
    }

    /** Most words capitalised and no full stop: capitals tell nothing there. */
    static boolean isHeadline(Sentence sentence) {
        List<Token> words =
                sentence.tokens().stream().filter(token -> token.text().length() > 3).toList();
        long capital = words.stream().filter(token -> isCapital(token)).count();
        String last = sentence.tokens().isEmpty() ? "" : sentence.tokens().getLast().text();
        boolean listed = sentence.tokens().stream().anyMatch(token -> token.text().equals(","));
        return !listed
                && !last.matches("[.!?”\"’]+")
                && words.size() > 2
                && capital * 4 >= words.size() * 3;
    }

    /** Words that stand capitalised where no sentence begins. */
    private static Set<String> insideWords(Reading reading) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            if (isHeadline(sentence)) {
                continue;
            }
            for (int i = 1; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (isCapital(token) && !sentence.tokens().get(i - 1).is("PUNCT")) {
                    words.add(token.text());
                }
            }
        }
        return words;
    }

    private static void addRuns(Sentence sentence, Set<String> inside, List<Run> runs) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            if (begins(tokens, i, inside)) {
                end = endOf(tokens, i, inside);
                runs.add(split(sentence, i, end));
            }
            i = Math.max(end, i + 1);
        }
        runs.removeIf(run -> run.name().isEmpty());
    }

    private static boolean begins(List<Token> tokens, int i, Set<String> inside) {
        Token token = tokens.get(i);
        if (!isCapital(token) || token.text().equals("I") || NO_NAME.contains(lower(token))) {
            return false;
        }
        boolean first = i == 0 || tokens.get(i - 1).is("PUNCT");
        boolean nextCapital = i + 1 < tokens.size() && isCapital(tokens.get(i + 1));
        boolean open = CLOSED.contains(token.tag());
        return !first
                || inside.contains(token.text())
                || token.is("PROPN")
                || nextCapital && !open
                || RoleWords.isHonorific(token.text())
                || nextCapital && RoleWords.isRole(token.text());
    }

    private static int endOf(List<Token> tokens, int from, Set<String> inside) {
        int end = from + 1;
        while (end < tokens.size()) {
            String word = tokens.get(end).text();
            boolean adjacent =
                    tokens.get(end).span().begin() <= tokens.get(end - 1).span().end() + 1;
            boolean particle =
                    PARTICLES.contains(word)
                            && end + 1 < tokens.size()
                            && isCapital(tokens.get(end + 1));
            boolean ends = word.equals("I") || NO_NAME.contains(lower(tokens.get(end)));
            if (!adjacent || ends || !particle && !isCapital(tokens.get(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Titles first, then the name: "FBI Director", "Jane Roe". */
    private static Run split(Sentence sentence, int from, int end) {
        List<Token> tokens = sentence.tokens();
        int name = from;
        for (int i = from; i < end; i++) {
            String word = tokens.get(i).text();
            if (RoleWords.isRole(word) || RoleWords.isHonorific(word)) {
                name = i + 1;
            }
        }
        if (name == from && end - from > 2 && isOfRole(tokens, from)) {
            name = nameStart(tokens, from, end);
        }
        return new Run(tokens.subList(from, name), tokens.subList(name, end), sentence, from);
    }

    /** Whether "Secretary of", "director of" and the like stand right before. */
    private static boolean isOfRole(List<Token> tokens, int from) {
        return from > 1
                && tokens.get(from - 1).text().equals("of")
                && RoleWords.isRole(tokens.get(from - 2).text());
    }

    /** The last two words are the name, and initials and particles between them. */
    private static int nameStart(List<Token> tokens, int from, int end) {
        int start = end - 2;
        while (start > from
                && (tokens.get(start).text().length() <= 2
                        || PARTICLES.contains(tokens.get(start).text()))) {
            start--;
        }
        return start;
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && Character.isLetter(token.text().charAt(0));
    }

    static String lower(Token token) {
        return lower(token.text());
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
