package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.MONTH;
import static crossread.analysis.claim.TimeWords.NUMBER;
import static crossread.analysis.claim.TimeWords.OF_YEAR;
import static crossread.analysis.claim.TimeWords.WRITTEN_YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Edge;
import crossread.analysis.claim.TimeShape.Shifted;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Rules for several units at an edge of a period: "the first six months of the year". */
final class EdgeRules {
    private static final String UNITS =
            "(?:(?:in|over|during|for) )?(?:the )?(?:very )?(?<edge>first|last|final|opening|closing) "
                    + NUMBER
                    + " (?<unit>day|week|month|quarter)s (?:of|in) ";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            UNITS + "(?:" + MONTH + "(?:" + OF_YEAR + ")?)", EdgeRules::ofMonth),
                    TimeRule.of(UNITS + WRITTEN_YEAR, EdgeRules::ofYear),
                    TimeRule.of(
                            UNITS + "(?<which>this|last|next|the) (?<period>month|quarter|year)",
                            EdgeRules::ofDirected));

    private EdgeRules() {}

    private static @Nullable TimeExpression ofMonth(Match match) {
        int month = TimeWords.month(match.need("month"));
        return edge(match, new Calendar(DateRules.yearOf(match), month, null, null));
    }

    private static @Nullable TimeExpression ofYear(Match match) {
        return edge(match, new Calendar(DateRules.yearOf(match), null, null, null));
    }

    private static @Nullable TimeExpression ofDirected(Match match) {
        int direction = TimeWords.direction(match.need("which"));
        return edge(
                match,
                switch (match.need("period").toLowerCase(Locale.ROOT)) {
                    case "month" -> new Shifted(direction, ChronoUnit.MONTHS, false);
                    case "quarter" -> new Directed("Q", direction);
                    default -> new Directed("AN", direction);
                });
    }

    private static @Nullable TimeExpression edge(Match match, TimeShape period) {
        Integer number = TimeWords.number(match.need("number"));
        String edge = match.need("edge").toLowerCase(Locale.ROOT);
        boolean first = edge.equals("first") || edge.equals("opening");
        String unit = match.need("unit");
        int each = unit.equalsIgnoreCase("quarter") ? 3 : 1;
        return number == null || number == 0
                ? null
                : match.as(
                        new Edge((first ? number : -number) * each, TimeWords.unit(unit), period));
    }
}
