package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Feast;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Rules for days that are known by name: "Christmas Eve", "Thanksgiving 2010", "Eid al-Fitr". */
final class HolidayRules {
    private static final String THINGS =
            "(?! (?:trees?|cards?|gifts?|part(?:y|ies)|shopp\\w+|sales?|lights?|dinners?|presents?|carols?"
                    + "|eggs?|Island|bunn\\w+|costumes?|cand(?:y|ies)|markets?|songs?|movies?|decorations?"
                    + "|stories|story|massacre|Rebellion|uprising|Rising)\\b)";
    private static final String WHEN =
            "(?:(?:,? (?:of |in )?(?:" + YEAR + "|(?<which>this|last|next) year))|(?=\\b))";

    static final List<TimeRule> ALL =
            Holiday.ALL.stream()
                    .map(
                            holiday ->
                                    TimeRule.of(
                                            "(?:(?<side>this|last|next|following|previous|coming) )?(?:"
                                                    + holiday.words()
                                                    + ")"
                                                    + THINGS
                                                    + WHEN,
                                            match -> feast(match, holiday)))
                    .toList();

    private HolidayRules() {}

    private static TimeExpression feast(Match match, Holiday holiday) {
        Integer year = match.number("year");
        String which = match.word("which");
        String side = match.word("side");
        @Nullable Integer inYear =
                which == null ? null : Integer.valueOf(TimeWords.direction(which));
        @Nullable Integer direction =
                side == null ? null : Integer.valueOf(TimeWords.direction(side));
        boolean first = match.span().in(match.text()).matches("(?i)(?:the )?first .*");
        Holiday day = first ? new Holiday(holiday.words(), 1, holiday.inYear()) : holiday;
        return match.as(new Feast(day, year, inYear, direction));
    }
}
