package crossread.analysis.claim;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Rules for dates in figures: ISO dates, American and British orders, with strokes, dots or
 * hyphens. Where both orders are possible the American one is read with strokes and hyphens, the
 * British one with dots, as these are written.
 */
final class NumericRules {
    private static final String NAME =
            "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?<year>(?:1\\d|20)\\d\\d)(?<mark>[-/. ])(?<a>[01]?\\d)\\k<mark>(?<b>[0-3]?\\d)(?![-/.,]?\\d)",
                            NumericRules::yearFirst),
                    TimeRule.of(
                            "(?<!\\d[,/]|#)(?<year>(?:19|20)\\d\\d)(?<a>0[1-9]|1[0-2])(?<b>0[1-9]|[12]\\d|3[01])(?![.,]?\\d)",
                            NumericRules::yearFirst),
                    TimeRule.of(
                            "(?<a>[0-3]?\\d)(?<mark>[-/.])(?<b>[0-3]?\\d)(?:\\k<mark>(?<year>(?:1\\d|20)?\\d\\d)(?![/.]?\\d|-\\d(?!\\d?/\\d))"
                                    + "| ?, ?(?<after>(?:1\\d|20)\\d\\d)(?![-/.]?\\d))",
                            NumericRules::yearLast),
                    TimeRule.of(
                            "(?<=(?:on|by|until|since|from|before|after|dated|of|each|every|day|to|next|this|and|or) {1,4}|\\d,)(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)(?![-/.]?\\d|%)",
                            NumericRules::withoutYear),
                    TimeRule.of(
                            "(?<a>1[3-9]|2\\d|3[01])/(?<b>0[1-9])(?![-/.]?\\d)"
                                    + "|(?<!\\d )(?<first>0?[1-9]|1[0-2])/(?<second>1[3-57-9]|2[0-35-9]|3[01])"
                                    + "(?![-/.]?\\d|[ -]?(?:in|inch|of|percent|%|\"|[a-z]+s)\\b)"
                                    + "|(?<=\\bon )(?<month>0?[1-9]|1[0-2])(?<mark>[.-])(?<day>0[1-9]|1[3-9]|2\\d|3[01])(?= ?[,;!?]| ?\\.?$)",
                            NumericRules::strokes),
                    TimeRule.of(
                            "(?<month>0?[1-9]|1[0-2])[/-](?<year>(?:19|20)\\d\\d)(?![-/.,]?\\d)"
                                    + "|(?<first>(?:19|20)\\d\\d)[-/](?<second>0[1-9]|1[0-2]|(?<=/)[1-9])(?![-/.,]?\\d|[-/]\\p{L})",
                            NumericRules::month),
                    TimeRule.of(
                            "(?<year>(?:1\\d|20)\\d\\d)(?<mark>[-/ ])"
                                    + NAME
                                    + "\\k<mark>(?<day>[0-3]?\\d)(?!\\d)",
                            NumericRules::named),
                    TimeRule.of(
                            "(?<day>[0-3]?\\d)(?<mark>[-/.])"
                                    + NAME
                                    + "\\k<mark>(?<year>(?:1\\d|20)?\\d\\d)(?!\\d)",
                            NumericRules::named),
                    TimeRule.of(
                            NAME
                                    + "(?<mark>[-/])(?<day>[0-3]?\\d)\\k<mark>(?<year>(?:1\\d|20)\\d\\d)(?!\\d)",
                            NumericRules::named),
                    TimeRule.of(
                            NAME + "[-/](?<day>[0-3]?\\d)(?![-/.]?\\d)(?<year>)",
                            NumericRules::named),
                    TimeRule.of("(?<day>[0-3]?\\d)[-/]" + NAME + "(?<year>)", NumericRules::named));

    private NumericRules() {}

    private static @Nullable TimeExpression yearFirst(Match match) {
        return day(match, match.number("year"), match.number("a"), match.number("b"));
    }

    private static @Nullable TimeExpression yearLast(Match match) {
        Integer a = match.number("a");
        Integer b = match.number("b");
        String after = match.word("after");
        String written = after == null ? match.need("year") : after;
        Integer year = fullYear(written);
        boolean dots = match.need("mark").equals(".");
        if (dots && written.length() < 4) {
            return null;
        }
        boolean dayFirst = a != null && (a > 12 || dots && b != null && b <= 12);
        return dayFirst ? day(match, year, b, a) : day(match, year, a, b);
    }

    private static @Nullable TimeExpression withoutYear(Match match) {
        Integer a = match.number("a");
        Integer b = match.number("b");
        boolean dayFirst = a != null && a > 12;
        return dayFirst ? day(match, null, b, a) : day(match, null, a, b);
    }

    /** "11/2016", "2016-11"; two years that follow one another are a season or school year. */
    private static @Nullable TimeExpression month(Match match) {
        Integer first = match.number("first");
        Integer second = match.number("second");
        if (first == null || second == null) {
            return match.as(new Calendar(match.number("year"), match.number("month"), null, null));
        }
        return second == first % 100 + 1 ? null : match.as(new Calendar(first, second, null, null));
    }

    private static @Nullable TimeExpression strokes(Match match) {
        if (match.word("month") != null) {
            return day(match, null, match.number("month"), match.number("day"));
        }
        return match.word("first") == null
                ? withoutYear(match)
                : day(match, null, match.number("first"), match.number("second"));
    }

    private static @Nullable TimeExpression named(Match match) {
        Integer month = TimeWords.month(match.need("name").toLowerCase(Locale.ROOT));
        return day(match, fullYear(match.need("year")), month, match.number("day"));
    }

    private static @Nullable Integer fullYear(String written) {
        if (written.isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(written);
        return written.length() > 2 ? year : TimeWords.fullYear(year);
    }

    private static @Nullable TimeExpression day(
            Match match, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        boolean fits =
                month != null && day != null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return fits ? match.as(new Calendar(year, month, day, null)) : null;
    }
}
