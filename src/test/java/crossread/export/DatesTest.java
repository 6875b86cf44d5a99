package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void writesDaysOut() {
        assertEquals(
                "published 8 June 2025, so 4 June 2025, 09:30",
                Dates.writtenOut("published 2025-06-08, so 2025-06-04T09:30"));
    }

    @Test
    void keepsQuotedDaysAsTheArticleHasThem() {
        assertEquals(
                "'2025-06-04' is 4 June 2025; “2025-06-04”",
                Dates.writtenOut("'2025-06-04' is 2025-06-04; “2025-06-04”"));
    }

    @Test
    void keepsWhatIsNoDay() {
        String words = "XXXX-06-04, 2025-13-40, the ship's 2025-06-041";
        assertEquals(words, Dates.writtenOut(words));
    }

    @Test
    void writesTimesOfDayMonthsAndWeeksOut() {
        assertEquals(
                "so 6 April 2018, in the evening; so 6 April 2018, 17:00 (UTC-04:00); so April 2018;"
                        + " so week 14 of 2018",
                Dates.writtenOut(
                        "so 2018-04-06TEV; so 2018-04-06T17:00-04:00; so 2018-04; so 2018-W14"));
        assertEquals("2018-13, 1990-91, P2D", Dates.writtenOut("2018-13, 1990-91, P2D"));
    }
}
