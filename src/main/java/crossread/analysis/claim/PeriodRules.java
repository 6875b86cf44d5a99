package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.SEASON;
import static crossread.analysis.claim.TimeWords.WRITTEN_YEAR;
import static crossread.analysis.claim.TimeWords.YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Part;
import crossread.analysis.claim.TimeShape.Reported;
import crossread.model.TimexType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for quarters, halves and seasons of a year, for decades and for centuries. */
final class PeriodRules {
    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
    private static final String DIRECTED = "(?:,? (?:of )?(?<whichYear>last|this|next) year)";
    private static final String MOD = "(?:(?<mod>early|mid|late)[ -](?:the )?)?";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:the )?"
                                    + MOD
                                    + "(?:(?<decade>(?:1[5-9]|20)\\d)0 ?['’]?s|['’‘](?<short>[1-9])0['’]?s)",
                            PeriodRules::decade),
                    TimeRule.of("the " + MOD + "(?<tens>[2-9])0['’]?s", PeriodRules::tens),
                    TimeRule.of(
                            "(?:the )?"
                                    + MOD
                                    + "(?<hundreds>eighteen|nineteen|twenty)[ -](?<word>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|tens)"
                                    + "|the (?:(?<when>early|mid|late)[ -](?:the )?)?(?<alone>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|noughties|two thousands)",
                            PeriodRules::decadeInWords),
                    TimeRule.of(
                            "(?:the )?"
                                    + MOD
                                    + "(?<number>(?:1?\\d|20|21)(?:th|st|nd|rd)|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
                                    + "|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
                                    + "|twenty[ -]first)(?: +|-)century(?:[ -](?:BC|AD|BCE|CE))?",
                            PeriodRules::century),
                    TimeRule.of(
                            "(?:the )?(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)"
                                    + "[ -](?:fiscal[ -])?(?<what>quarter|half)(?:"
                                    + DIRECTED
                                    + "|(?:,? of(?: the year)?| of fiscal|,)? ?"
                                    + WRITTEN_YEAR
                                    + ")?(?![ -](?:of the (?!year)|time|hour|minute|final|an? ))",
                            PeriodRules::quarter),
                    TimeRule.of(
                            "(?:fiscal )?(?-i:(?<code>Q[1-4]|H[12]))(?:(?:,? (?:of )?(?:fiscal )?| ?FY ?)"
                                    + WRITTEN_YEAR
                                    + "|"
                                    + DIRECTED
                                    + ")"
                                    + "|(?-i:(?<alone>Q[1-4]))(?! e-|\\d|-\\p{L})"
                                    + "|"
                                    + YEAR.replace("<year>", "<before>").replace("|[a-z%]", "")
                                    + "[ -]?(?-i:(?<behind>Q[1-4]|H[12]))",
                            PeriodRules::code),
                    TimeRule.of(
                            "(?:the )?"
                                    + MOD
                                    + SEASON
                                    + "(?:(?: of|,)? "
                                    + WRITTEN_YEAR
                                    + "|"
                                    + DIRECTED
                                    + ")",
                            PeriodRules::season),
                    TimeRule.of(
                            "(?<=\\b(?:in|during|by|since|until|for|before|after|over|throughout|of) (?:the )?)"
                                    + "(?:(?<mod>early|mid|late)[ -])?(?<season>spring|summer|autumn|winter)"
                                    + "(?=[.,;:!?)]| ?$| (?:and|or|when|as|to|after|before|that|but|with|by)\\b)",
                            PeriodRules::season));

    private static final Pattern NOT_DECADE =
            Pattern.compile(
                    "\\b(?:temperatures?|degrees|highs?|lows?|his|her|their|aged?|teens|mid|upper|scores?|scor\\w+)\\b[^.]{0,30}$",
                    Pattern.CASE_INSENSITIVE);

    private PeriodRules() {}

    private static TimeExpression decade(Match match) {
        String decade = match.word("decade");
        String two = match.need("short");
        return dated(match, decade == null ? (two.equals("1") ? "20" : "19") + two : decade, "mod");
    }

    /** "The 70s", of decades that people remember, where no age, temperature or score is told. */
    private static @Nullable TimeExpression tens(Match match) {
        boolean likely = match.need("tens").charAt(0) >= '5';
        return likely && isDecade(match) ? dated(match, "19" + match.need("tens"), "mod") : null;
    }

    private static boolean isDecade(Match match) {
        int begin = match.span().begin();
        return !NOT_DECADE.matcher(match.text().substring(Math.max(0, begin - 60), begin)).find();
    }

    private static @Nullable TimeExpression decadeInWords(Match match) {
        String hundreds = match.word("hundreds");
        String word =
                (hundreds == null ? match.need("alone") : match.need("word"))
                        .toLowerCase(Locale.ROOT);
        if (hundreds == null && !isDecade(match)) {
            return null;
        }
        int tens =
                word.equals("tens")
                        ? 1
                        : word.endsWith("ties") && !word.equals("noughties")
                                ? TENS.indexOf(word.substring(0, word.length() - 3)) + 2
                                : 0;
        String century =
                word.equals("noughties") || word.startsWith("two")
                        ? "20"
                        : hundreds == null ? "19" : String.valueOf(TimeWords.number(hundreds));
        return dated(match, century + tens, hundreds == null ? "when" : "mod");
    }

    private static TimeExpression dated(Match match, String value, String group) {
        String mod = match.word(group);
        return match.as(
                new Fixed(value, TimexType.DATE), null, mod == null ? null : DateRules.modOf(mod));
    }

    private static @Nullable TimeExpression century(Match match) {
        int number = TimeWords.ordinal(match.need("number"));
        boolean before = match.span().in(match.text()).matches("(?s).*[ -]BCE?");
        return number == 0 || before ? null : dated(match, "%02d".formatted(number - 1), "mod");
    }

    private static TimeExpression quarter(Match match) {
        return of(match, QuarterRules.code(match.need("which"), match.need("what")), null);
    }

    private static TimeExpression code(Match match) {
        String alone = match.word("alone");
        String behind = match.word("behind");
        if (behind != null) {
            return match.as(new Part(behind, match.number("before")));
        }
        return alone == null
                ? of(match, match.need("code"), null)
                : match.as(new Part(alone, null));
    }

    private static TimeExpression season(Match match) {
        return of(match, TimeWords.season(match.need("season")), match.word("mod"));
    }

    private static TimeExpression of(Match match, String code, @Nullable String mod) {
        String year = DateRules.word(match, "whichYear");
        boolean named = match.matcher().namedGroups().containsKey("year");
        TimeShape shape =
                year == null
                        ? new Part(code, named ? DateRules.yearOf(match) : null)
                        : new Reported(code, null, TimeWords.direction(year));
        return match.as(shape, null, mod == null ? null : DateRules.modOf(mod));
    }
}
