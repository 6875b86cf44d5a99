package crossread.analysis.claim;

import static crossread.analysis.claim.TimeWords.YEAR;

import crossread.analysis.claim.TimeRule.Match;
import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Reported;

import java.util.List;
import java.util.Locale;

/** Rules for quarters, halves and years as companies and offices report on them. */
final class QuarterRules {
    private static final String RANK =
            "(?<rank>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?(?<what>quarter|half)";
    private static final String AGO = "(?<ago>year-ago|year-earlier|year-before|prior-year)";

    static final List<TimeRule> ALL =
            List.of(
                    TimeRule.of(
                            "(?:the )?(?:fiscal )?" + YEAR + "(?:['’]s)? (?:fiscal[ -])?" + RANK,
                            match -> period(match, 0)),
                    TimeRule.of(
                            "(?:the )?(?<which>last|this|next) year['’]s (?:fiscal[ -])?(?:"
                                    + RANK
                                    + "|quarter)",
                            match -> period(match, TimeWords.direction(match.need("which")))),
                    TimeRule.of(
                            "(?:the )?(?:same |comparable |corresponding )?"
                                    + AGO
                                    + "(?: (?:"
                                    + RANK
                                    + "|quarter|period|figure|level))?",
                            match -> period(match, -1)),
                    TimeRule.of(
                            "(?:the )?(?:same |comparable |corresponding )"
                                    + YEAR
                                    + " (?:quarter|period)"
                                    + "|(?:the )"
                                    + YEAR.replace("<year>", "<other>")
                                    + " (?:quarter|period)",
                            match -> period(match, 0)),
                    TimeRule.of(
                            "the (?:latest|most recent|just-ended|recently ended) (?:fiscal )?(?:quarter|period)"
                                    + "|(?:for|in|of|during) the quarter(?=[.,;:]|$| (?!of|century|final|mile)\\p{Ll})",
                            match -> period(match, 0)),
                    TimeRule.of("(?:the )?fiscal(?: year)? " + YEAR, QuarterRules::fiscalYear));

    private QuarterRules() {}

    private static TimeExpression period(Match match, int shift) {
        String year = DateRules.word(match, "year");
        String written = year == null ? DateRules.word(match, "other") : year;
        String rank = DateRules.word(match, "rank");
        return match.as(
                new Reported(
                        rank == null ? null : code(rank, match.need("what")),
                        written == null ? null : Integer.valueOf(written),
                        shift));
    }

    /** {@code Q3}, {@code H1}. */
    static String code(String rank, String what) {
        boolean half = what.equalsIgnoreCase("half");
        int number =
                switch (rank.toLowerCase(Locale.ROOT)) {
                    case "first", "1st" -> 1;
                    case "second", "2nd" -> 2;
                    case "third", "3rd" -> 3;
                    default -> half ? 2 : 4;
                };
        return (half ? "H" : "Q") + number;
    }

    private static TimeExpression fiscalYear(Match match) {
        return match.as(new Calendar(match.number("year"), null, null, null));
    }
}
