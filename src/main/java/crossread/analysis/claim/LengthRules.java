package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.NUMBER;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Length;
import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Rules for lengths of time that no plain number and unit name: "all week", "for years". */
final class LengthRules {
    private static final String UNIT =
            "(?<unit>second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade|century)";
    private static final String UNITS =
            "(?<units>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:an?other|an (?:additional|extra|entire)|a (?:full|whole)|full|whole|entire"
                                    + "|all(?: the)?)[ -]"
                                    + UNIT
                                    + "(?:[- ]long)?(?!['’]s)",
                            match -> length(match, 1)),
                    TimeRule.of(
                            "(?<=\\b(?:for|spent|spend|stayed|lasted) )" + NUMBER + " nights?",
                            LengthRules::nights),
                    TimeRule.of("(?:a )?couple (?:of )?" + UNITS, LengthRules::couple),
                    TimeRule.of(
                            NUMBER + " " + UNIT + "s? and (?:a )?half(?! (?:ago|earlier|later))",
                            LengthRules::andHalf),
                    TimeRule.of(
                            "(?<=\\b(?:for|over|within|in|took|takes?|taking|spent|spend|lasted|lasts?|after) )"
                                    + "(?:many |long )?"
                                    + UNITS
                                    + "(?: (?:and|or) (?:even )?(?:weeks|months|years|decades))?(?! (?:ago|earlier|later|before|after))",
                            LengthRules::vague),
                    TimeRule.of(
                            "a (?:little |long |short )?while(?! (?:ago|back))|(?:a|for) long time(?! ago)"
                                    + "|some time(?! ago)",
                            match -> match.as(new Fixed("PXX", TimexType.DURATION))));

    private LengthRules() {}

    private static TimeExpression length(Match match, double number) {
        String unit = match.need("unit").toLowerCase(Locale.ROOT);
        return unit.equals("weekend")
                ? match.as(new Length(2 * number, "day"))
                : match.as(new Length(number, unit));
    }

    private static @Nullable TimeExpression nights(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        return number == null ? null : match.as(new Length(number, "day"));
    }

    private static TimeExpression couple(Match match) {
        return match.as(new Length(2, TimeWords.singular(match.need("units"))));
    }

    private static @Nullable TimeExpression andHalf(Match match) {
        Integer number = TimeWords.number(match.need("number"));
        return number == null ? null : length(match, number + 0.5);
    }

    private static TimeExpression vague(Match match) {
        String unit = TimeWords.singular(match.need("units"));
        return match.as(new Fixed(TimeWords.period("X", unit), TimexType.DURATION));
    }
}
