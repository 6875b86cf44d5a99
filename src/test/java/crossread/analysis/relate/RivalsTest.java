package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Bound;
import crossread.model.Kind;
import crossread.model.Relation;

import org.junit.jupiter.api.Test;

import java.util.List;

class RivalsTest {
    private static final Verdict COMPATIBLE = Verdict.of(Relation.COMPATIBLE, "");

    @Test
    void aVagueCountGivesWayToTheFigureOfItsOwnText() {
        Exhibit several = Laid.in(0, 0, vague("several people", "kill"));
        Exhibit nine = Laid.in(0, 1, Laid.count("nine people", 9, Bound.EXACT, "kill"));
        Exhibit ten = Laid.in(1, 2, Laid.count("ten people", 10, Bound.EXACT, "kill"));
        assertAllowed(false, List.of(several, nine, ten), several, ten);
        assertAllowed(true, List.of(several, ten), several, ten);
    }

    @Test
    void aVagueCountStandsBesideAFigureOfSomethingElse() {
        Exhibit several = Laid.in(0, 0, vague("several people", "kill"));
        Exhibit nine = Laid.in(0, 1, Laid.count("nine people", 9, Bound.EXACT, "injure"));
        Exhibit ten = Laid.in(1, 2, Laid.count("ten people", 10, Bound.EXACT, "kill"));
        assertAllowed(true, List.of(several, nine, ten), several, ten);
    }

    @Test
    void anHourIsNoAnswerWhereItsTextNamesTheDay() {
        Exhibit sunday = Laid.in(0, 0, Laid.timex("Sunday", "XXXX-WXX-7", null));
        Exhibit five = Laid.in(1, 1, Laid.timex("5:06 pm", "XXXX-WXX-7T17:06", null));
        Exhibit day = Laid.in(1, 2, Laid.timex("on Sunday", "XXXX-WXX-7", null));
        assertAllowed(false, List.of(sunday, five, day), sunday, five);
        assertAllowed(true, List.of(sunday, five, day), sunday, day);
        assertAllowed(true, List.of(sunday, five), sunday, five);
    }

    @Test
    void sumsFarApartAreOfDifferentThings() {
        Exhibit share = Laid.in(0, 0, money("$9", 9));
        Exhibit deal = Laid.in(1, 1, money("$334 million", 334_000_000));
        Rivals rivals = new Rivals(List.of(share, deal));
        assertEquals(false, rivals.allows(share, deal, Verdict.of(Relation.RELATED, "")));
    }

    private static void assertAllowed(boolean allowed, List<Exhibit> all, Exhibit a, Exhibit b) {
        assertEquals(allowed, new Rivals(all).allows(a, b, COMPATIBLE));
    }

    private static Exhibit vague(String words, String measure) {
        return Laid.out(Kind.COUNT, words, measure, Laid.amount(7, 4, 10, "person", Bound.VAGUE));
    }

    private static Exhibit money(String words, double sum) {
        return Laid.out(Kind.MONEY, words, null, Laid.amount(sum, sum, sum, "USD", Bound.EXACT));
    }
}
