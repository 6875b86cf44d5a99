package crossread.analysis.relate;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Token;
import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What of one text another has.
 *
 * @param coverage share of the text's content words that the other has, by weight
 * @param found content words that it has
 * @param lost content words and figures that it lacks
 * @param names how many names it lacks
 * @param figures how many figures it lacks, or has in other surroundings
 * @param denied whether the text denies something and the other nothing
 */
record Support(
        double coverage,
        List<String> found,
        List<String> lost,
        int names,
        int figures,
        boolean denied) {
    /** The share of words that one text must have of what it says too. */
    static final double MOST = 0.55;

    /** The share of a text's words that must stand around a figure for it to be the same one. */
    private static final double AROUND = 0.5;

    /** How far a figure's surroundings reach, in content words to each side. */
    private static final int REACH = 7;

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ");
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "have", "do", "will", "would", "say", "could", "can", "may", "might",
                    "should", "also", "there");
    private static final Set<String> DENIALS =
            Set.of("not", "n't", "no", "never", "deny", "without");

    /** Bounds under which the figure itself need not be so. */
    private static final Set<Bound> ONE_SIDED = Set.of(Bound.AT_MOST, Bound.BELOW, Bound.ABOVE);

    private static final Set<String> HARMS =
            Set.of("kill", "injure", "wound", "miss", "arrest", "displace");

    /** What of a text another has. */
    static Support of(Reading other, Reading text) {
        List<Token> having = content(other);
        List<String> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        double whole = 0;
        double covered = 0;
        int names = 0;
        boolean headline = isHeadline(text);
        for (Token token : content(text)) {
            whole += weight(token);
            if (having.stream().anyMatch(each -> isSame(each, token))) {
                covered += weight(token);
                found.add(token.text());
            } else {
                lost.add(token.text());
                names += token.tag().equals("PROPN") && !headline ? 1 : 0;
            }
        }
        int figures = 0;
        for (Mention mention : Mentions.of(text)) {
            if (mention.value() instanceof Amount && !hasFigure(other, text, mention)) {
                figures++;
                lost.add(mention.span().in(text.article().text()));
            }
        }
        boolean denied = isDenial(text) && !isDenial(other);
        return new Support(whole == 0 ? 1 : covered / whole, found, lost, names, figures, denied);
    }

    boolean covers(double share) {
        return coverage >= share && names == 0;
    }

    boolean isFull() {
        return covers(MOST) && figures == 0 && !denied;
    }

    /** The words shared, for a reason. */
    String shared() {
        return found.isEmpty() ? "." : ": " + quoted(found) + ".";
    }

    /** What is not shared, for a reason. */
    String missing() {
        return lost.isEmpty()
                ? "They speak of the same, but not each says what the other says."
                : "Text a does not say " + quoted(lost) + ".";
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .distinct()
                .limit(4)
                .map(word -> "'" + word + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Whether the other text has a figure's value, of the same, in surroundings alike. */
    private static boolean hasFigure(Reading other, Reading text, Mention figure) {
        List<Token> around = around(text, figure);
        double whole = around.stream().mapToDouble(Support::weight).sum();
        List<Mention> figures =
                Mentions.of(other).stream().filter(m -> m.value() instanceof Amount).toList();
        if (isSum(figures, figure)) {
            return true;
        }
        return figures.stream()
                .filter(each -> isOfSame(each, figure))
                .filter(each -> holds((Amount) each.value(), (Amount) figure.value()))
                .anyMatch(
                        each -> {
                            List<Token> near = around(other, each);
                            double shared =
                                    around.stream()
                                            .filter(
                                                    token ->
                                                            near.stream()
                                                                    .anyMatch(
                                                                            n -> isSame(n, token)))
                                            .mapToDouble(Support::weight)
                                            .sum();
                            return whole == 0 || shared / whole >= AROUND;
                        });
    }

    /** Whether two counts that follow each other in a sentence add up to a count. */
    private static boolean isSum(List<Mention> figures, Mention sum) {
        double wanted = ((Amount) sum.value()).best();
        for (int i = 1; i < figures.size() && sum.kind() == Kind.COUNT; i++) {
            Mention a = figures.get(i - 1);
            Mention b = figures.get(i);
            boolean counts = a.kind() == Kind.COUNT && b.kind() == Kind.COUNT;
            double both = ((Amount) a.value()).best() + ((Amount) b.value()).best();
            if (counts && a.sentence().equals(b.sentence()) && both == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text states a figure's value, whatever it is of. */
    static boolean hasValue(Reading text, Amount wanted) {
        return Mentions.of(text).stream()
                .anyMatch(each -> each.value() instanceof Amount stated && holds(stated, wanted));
    }

    /** Whether a text has a figure's value as the sum of two counts. */
    static boolean hasSum(Reading text, Mention sum) {
        return isSum(
                Mentions.of(text).stream().filter(m -> m.value() instanceof Amount).toList(), sum);
    }

    /** Whether two figures can measure the same: no other unit, no other harm done. */
    private static boolean isOfSame(Mention a, Mention b) {
        if (isHarm(a) && isHarm(b) && !Objects.equals(a.measure(), b.measure())) {
            return false;
        }
        String unitA = ((Amount) a.value()).unit();
        String unitB = ((Amount) b.value()).unit();
        boolean counts = a.kind() == b.kind() && a.kind() == Kind.COUNT;
        return unitA.equals(unitB) || counts || unitA.isEmpty() || unitB.isEmpty();
    }

    private static boolean isHarm(Mention mention) {
        return mention.measure() != null && HARMS.contains(mention.measure());
    }

    /** Whether a figure as stated makes another true. */
    private static boolean holds(Amount stated, Amount wanted) {
        double slack = Math.max(1e-9, granule(wanted) / 2);
        if (Math.abs(stated.best() - wanted.best()) <= slack) {
            return wanted.bound() != Bound.EXACT || !ONE_SIDED.contains(stated.bound());
        }
        return wanted.bound() != Bound.EXACT
                && stated.best() >= wanted.low() - slack
                && stated.best() <= wanted.high() + slack;
    }

    /** The step to which a figure is given, at most a hundredth of it: 100,000 of "5.7 million". */
    private static double granule(Amount amount) {
        double size = Math.abs(amount.best());
        double step = size / 100;
        for (double unit = 1; unit <= step; unit *= 10) {
            if (size % (unit * 10) > 1e-9) {
                return unit;
            }
        }
        return step;
    }

    /** The content words around a figure, in its own sentence. */
    private static List<Token> around(Reading reading, Mention figure) {
        List<Token> before = new ArrayList<>();
        List<Token> after = new ArrayList<>();
        Span span = figure.span();
        for (Token token : content(reading)) {
            if (figure.sentence().contains(token.span())) {
                if (token.span().end() <= span.begin()) {
                    before.add(token);
                } else {
                    after.add(token);
                }
            }
        }
        List<Token> around =
                new ArrayList<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
        around.addAll(after.subList(0, Math.min(REACH, after.size())));
        return around;
    }

    private static List<Token> content(Reading reading) {
        return reading.annotated().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> CONTENT.contains(token.tag()))
                .filter(token -> !LIGHT.contains(token.lemma().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isDenial(Reading reading) {
        return reading.annotated().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> DENIALS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether most words begin with a capital, so that a capital marks no name. */
    private static boolean isHeadline(Reading reading) {
        List<Token> words = content(reading);
        long capitals =
                words.stream().filter(t -> Character.isUpperCase(t.text().charAt(0))).count();
        return words.size() > 3 && capitals * 10 > words.size() * 7L;
    }

    /** The same word, or one that begins alike: "negotiate" and "negotiation". */
    private static boolean isSame(Token a, Token b) {
        String x = plain(a.lemma());
        String y = plain(b.lemma());
        if (x.equals(y) || a.text().equalsIgnoreCase(b.text())) {
            return true;
        }
        int shorter = Math.min(x.length(), y.length());
        int same = 0;
        while (same < shorter && x.charAt(same) == y.charAt(same)) {
            same++;
        }
        return same >= 5 || same >= 4 && same >= shorter - 1;
    }

    /** In lower case, an abbreviation without its points: "us" for "U.S.". */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static double weight(Token token) {
        return switch (token.tag()) {
            case "PROPN" -> 1.5;
            case "NOUN" -> 1;
            case "VERB" -> 0.7;
            default -> 0.5;
        };
    }
}
