package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Value.StatementValue;

import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void takesThePastForAFact() {
        assertEquals("charge, HAPPENED", course("Anna Lind was charged on Friday."));
    }

    @Test
    void goesThroughWordsThatLeadToAnInfinitive() {
        assertEquals("charge, FORESEEN", course("He was about to be charged with fraud."));
        assertEquals("withdraw, FORESEEN", course("The army plans to withdraw next week."));
        assertEquals("leave, REQUIRED", course("He was ordered to leave the country."));
        assertEquals("escape, HAPPENED", course("She managed to escape from the house."));
    }

    @Test
    void readsModalVerbs() {
        assertEquals("resign, FORESEEN", course("The minister will resign on Monday."));
        assertEquals("break, POSSIBLE", course("The dam may break this week."));
        assertEquals("pay, REQUIRED", course("The firm must pay the fine."));
    }

    @Test
    void takesWhatFailedForADenial() {
        assertEquals("not yield, NOT", course("The talks did not yield a deal."));
        assertEquals("not yield, NOT", course("The talks failed to yield a deal."));
        assertEquals("not resign, NOT", course("The minister refused to resign."));
        assertEquals("not sell, NOT", course("The firm has not been able to sell the plant."));
    }

    @Test
    void takesWhatIsYetToComeForADenial() {
        assertEquals("not agree, NOT", course("The two towns have yet to agree on a price."));
    }

    @Test
    void takesWhatOneHasToDoForADuty() {
        assertEquals("pay, REQUIRED", course("The two towns have to pay the price."));
    }

    @Test
    void denialsOfFailuresCancelOut() {
        assertEquals("notice, HAPPENED", course("She did not fail to notice the smoke."));
    }

    private static String course(String text) {
        StatementValue value =
                (StatementValue) new StatementFinder().find(Readings.of(text)).getLast().value();
        return (value.negated() ? "not " : "") + value.predicate() + ", " + value.actuality();
    }
}
