package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to name a time: a pattern, and what its match means.
 *
 * @param beginning the pattern without what it looks back for
 */
record TimeRule(Pattern pattern, Pattern beginning, Reader reader) {

    /** Turns a match into an expression, or null where the words name no time after all. */
    @FunctionalInterface
    interface Reader {
        @Nullable TimeExpression read(Match match);
    }

    /** What, letters and figures apart, no time begins directly behind. */
    static final String GLUED = "$£€.-";

    static TimeRule of(String pattern, Reader reader) {
        return new TimeRule(compiled(pattern), compiled(unconditional(pattern)), reader);
    }

    private static Pattern compiled(String pattern) {
        String whole = "(?<![\\p{L}\\d" + GLUED + "])(?:" + pattern + ")(?![\\p{L}])";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE);
    }

    /** Without what must stand before it. */
    private static String unconditional(String pattern) {
        int begin = pattern.indexOf("(?<=");
        if (begin < 0) {
            return pattern;
        }
        int open = 0;
        int at = begin;
        do {
            open += pattern.charAt(at) == '(' ? 1 : pattern.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (open > 0);
        return unconditional(pattern.substring(0, begin) + pattern.substring(at));
    }

    /** Whether a text that begins so can match. */
    boolean mayBegin(String letters) {
        Matcher matcher = beginning.matcher(letters);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** What a match means. */
    @Nullable TimeExpression read(Matcher matcher, String text) {
        return reader.read(new Match(matcher, text));
    }

    /** A match, with its groups as words. */
    record Match(Matcher matcher, String text) {
        @Nullable String word(String group) {
            return matcher.group(group);
        }

        String need(String group) {
            String word = matcher.group(group);
            return word == null ? "" : word;
        }

        @Nullable Integer number(String group) {
            String word = matcher.group(group);
            return word == null ? null : Integer.valueOf(word);
        }

        Span span() {
            return new Span(matcher.start(), matcher.end());
        }

        TimeExpression as(TimeShape shape) {
            return new TimeExpression(span(), shape, null, null, null);
        }

        TimeExpression as(TimeShape shape, @Nullable String clock, @Nullable String mod) {
            return new TimeExpression(span(), shape, clock, mod, null);
        }
    }
}
