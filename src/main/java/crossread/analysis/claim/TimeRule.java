package crossread.analysis.claim;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to name a time: a pattern, and what its match means. */
record TimeRule(Pattern pattern, Reader reader) {

    /** Turns a match into an expression, or null where the words name no time after all. */
    @FunctionalInterface
    interface Reader {
        @Nullable TimeExpression read(Match match);
    }

    static TimeRule of(String pattern, Reader reader) {
        String whole = "(?<![\\p{L}\\d$£€.-])(?:" + pattern + ")(?![\\p{L}])";
        return new TimeRule(Pattern.compile(whole, Pattern.CASE_INSENSITIVE), reader);
    }

    /** All matches in the text between two offsets. */
    List<TimeExpression> in(String text, Span region) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(region.begin(), region.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            TimeExpression expression = reader.read(new Match(matcher, text));
            if (expression != null && !expression.span().isEmpty()) {
                found.add(expression);
            }
        }
        return found;
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
