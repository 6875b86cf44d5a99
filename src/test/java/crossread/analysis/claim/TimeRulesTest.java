package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The rules together find what each of them finds alone. */
class TimeRulesTest {
    private static final List<TimeRule> RULES =
            Stream.of(DateRules.ALL, NumericRules.ALL, RelativeRules.ALL, LengthRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final TimeRules TOGETHER = new TimeRules(RULES);

    @Property(tries = 300)
    void findsWhatEachRuleFindsAlone(@ForAll("texts") String text) {
        Span region = new Span(Math.min(3, text.length()), text.length());
        assertEquals(alone(text, region), TOGETHER.in(text, region));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "on ",
                        "the ",
                        "June ",
                        "4",
                        "12",
                        "/",
                        "-",
                        " ",
                        "2025",
                        ", ",
                        "Friday",
                        "last ",
                        "week",
                        "for ",
                        "years",
                        "two ",
                        "days ",
                        "ago",
                        "’90s",
                        "$",
                        "early ",
                        "’",
                        "\n",
                        "Ж",
                        "fall",
                        "quarter",
                        "ends ",
                        "May",
                        ".",
                        "(",
                        "3rd",
                        "nineteen ",
                        "forty",
                        "of ",
                        "yesterday")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static List<TimeExpression> alone(String text, Span region) {
        List<TimeExpression> all = new ArrayList<>();
        for (TimeRule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text).region(region.begin(), region.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                TimeExpression expression = rule.read(matcher, text);
                if (expression != null) {
                    all.add(expression);
                }
            }
        }
        all.sort(
                Comparator.comparingInt((TimeExpression each) -> -each.span().length())
                        .thenComparing(TimeExpression::span));
        return all;
    }
}
