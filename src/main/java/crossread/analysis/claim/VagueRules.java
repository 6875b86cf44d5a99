package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.PLURAL_UNIT;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.model.TimexType;

import java.util.List;

/** Rules for words that only point at the present, the past or the future. */
final class VagueRules {
    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:right )?now(?! known)|currently|at present|presently|nowadays"
                                    + "|at the (?:moment|present time)|at this (?:time|point|moment|hour)|for the time being|these days|to date",
                            match -> reference(match, "PRESENT_REF")),
                    TimeRule.of(
                            "current(?= \\p{L})(?! (?:affairs|account|of|and former))",
                            match -> reference(match, "PRESENT_REF")),
                    TimeRule.of(
                            "(?:more |most |until |only )?recently|lately|once before"
                                    + "|(?:in )?(?:the )?(?:recent )?past(?=[.,;:?!]|$)|in the past(?! "
                                    + TimeWords.NUMBER
                                    + "| few| \\p{L}+ ?"
                                    + PLURAL_UNIT
                                    + ")|long ago|not (?:so )?long ago|some time ago",
                            match -> reference(match, "PAST_REF")),
                    TimeRule.of(
                            "(?:in )?(?:more )?recent (?:hours|"
                                    + PLURAL_UNIT
                                    + "|times)(?: (?:and|or) "
                                    + PLURAL_UNIT
                                    + ")?|"
                                    + "(?:"
                                    + PLURAL_UNIT
                                    + ") ago|recent(?= \\p{L})",
                            match -> reference(match, "PAST_REF")),
                    TimeRule.of(
                            "(?:in )?(?:the )?(?:near |immediate |foreseeable |not too distant )?future(?=[.,;:?!]|$)"
                                    + "|in(?:to)? the future|(?:in )?the (?:near |immediate |foreseeable |not too distant )future|(?<!\\bas )soon(?! after)|as soon as possible|before long"
                                    + "|(?:in )?(?:the )?(?:coming|future) (?:hours|"
                                    + PLURAL_UNIT
                                    + ")|someday|the near term|(?:in )?the (?:"
                                    + PLURAL_UNIT
                                    + ") (?:ahead|to come)|a later date",
                            match -> reference(match, "FUTURE_REF")));

    private VagueRules() {}

    private static TimeExpression reference(Match match, String value) {
        return match.as(new Fixed(value, TimexType.DATE));
    }
}
