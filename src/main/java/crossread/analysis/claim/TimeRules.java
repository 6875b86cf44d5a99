package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Many rules over one text, each tried only where the first letters let it begin. Which letters do
 * is not written down: a rule is asked whether it fails on them alone, and the answer is kept in a
 * tree of letters. So a text costs little more than its times, however many rules there are.
 */
final class TimeRules {
    private static final int DEEPEST = 10;
    private static final int MOST_NODES = 50_000;

    private final List<TimeRule> rules;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();

    TimeRules(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
        root = new Node("", IntStream.range(0, rules.size()).toArray());
    }

    /** All matches in a stretch of text, the longest first; of equals, by place, then by rule. */
    List<TimeExpression> in(String text, Span region) {
        List<Found> all = new ArrayList<>();
        Matcher[] matchers = new Matcher[rules.size()];
        int[] past = new int[rules.size()];
        for (int at = region.begin(); at < region.end(); at++) {
            if (at > 0 && isInside(text.charAt(at - 1))) {
                continue;
            }
            for (int rule : beginning(text, at, region.end())) {
                if (at >= past[rule]) {
                    Matcher matcher = matcher(matchers, rule, text);
                    if (matcher.region(at, region.end()).lookingAt()) {
                        past[rule] = Math.max(at + 1, matcher.end());
                        add(rules.get(rule).read(matcher, text), rule, all);
                    }
                }
            }
        }
        all.sort(LONGEST_FIRST);
        return all.stream().map(Found::expression).toList();
    }

    private record Found(TimeExpression expression, int rule) {}

    private static final Comparator<Found> LONGEST_FIRST =
            Comparator.comparingInt((Found found) -> -found.expression().span().length())
                    .thenComparing(found -> found.expression().span())
                    .thenComparingInt(Found::rule);

    private static void add(@Nullable TimeExpression expression, int rule, List<Found> all) {
        if (expression != null && !expression.span().isEmpty()) {
            all.add(new Found(expression, rule));
        }
    }

    private Matcher matcher(Matcher[] matchers, int rule, String text) {
        Matcher known = matchers[rule];
        if (known != null) {
            return known;
        }
        Matcher matcher = rules.get(rule).pattern().matcher(text);
        matcher.useTransparentBounds(true);
        matchers[rule] = matcher;
        return matcher;
    }

    /** Whether no time begins behind a character: what {@link TimeRule#of} looks back for. */
    private static boolean isInside(char before) {
        return before >= '0' && before <= '9'
                || Character.isLetter(before)
                || TimeRule.GLUED.indexOf(before) >= 0;
    }

    /** The rules that the letters at a place do not rule out. */
    private int[] beginning(String text, int at, int end) {
        Node node = root;
        for (int i = at; i < end && node.rules.length > 0; i++) {
            Node next = node.after(text.charAt(i));
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.rules;
    }

    /** The rules that a beginning leaves. */
    private final class Node {
        private static final int LETTERS = 128;

        private final String letters;
        private final int[] rules;
        private volatile @Nullable AtomicReferenceArray<Node> next;

        Node(String letters, int[] rules) {
            this.letters = letters;
            this.rules = rules;
        }

        /** The node one letter on; null where this one says as much as is known. */
        @Nullable Node after(char letter) {
            if (letter >= LETTERS || letters.length() >= DEEPEST) {
                return null;
            }
            AtomicReferenceArray<Node> children = children();
            Node known = children.get(letter);
            if (known != null || nodes.get() >= MOST_NODES) {
                return known;
            }
            String longer = letters + letter;
            Node made = new Node(longer, leftOf(longer));
            nodes.incrementAndGet();
            children.set(letter, made);
            return made;
        }

        private AtomicReferenceArray<Node> children() {
            AtomicReferenceArray<Node> known = next;
            if (known == null) {
                known = new AtomicReferenceArray<>(LETTERS);
                next = known;
            }
            return known;
        }

        private int[] leftOf(String longer) {
            return IntStream.of(rules)
                    .filter(rule -> TimeRules.this.rules.get(rule).mayBegin(longer))
                    .toArray();
        }
    }
}
