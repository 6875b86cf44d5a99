package crossread.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

class DateLineTest {
    private static LocalDate whole(String line) {
        DateLine read = Objects.requireNonNull(DateLine.of(line, false), line);
        assertEquals(line.length(), read.length(), line);
        return read.date();
    }

    @Test
    void readsTheUsualSpellings() {
        LocalDate day = LocalDate.of(2019, 5, 4);
        assertEquals(day, whole("Published: May 4, 2019"));
        assertEquals(day, whole("May 4th, 2019, 09:11 GMT"));
        assertEquals(day, whole("Sat, 04 May 2019 02:45 PM"));
        assertEquals(day, whole("Last Updated: Saturday, 4 May 2019, 02:24 GMT"));
        assertEquals(day, whole("5/4/2019 @ 10:05AM"));
        assertEquals(day, whole("on May 4,2019 at 8:12 am"));
        assertEquals(day, whole("2019-05-04T10:15:00Z"));
        assertEquals(day, whole("Date Published: Saturday, May 4,2019"));
        assertEquals(day, whole("4.5.2019"));
    }

    @Test
    void readsDayFirstWhereTheFirstNumberIsNoMonth() {
        assertEquals(LocalDate.of(2013, 9, 27), whole("27/09/2013"));
    }

    @Test
    void forgivesASlipInTheNameOfTheMonth() {
        assertEquals(LocalDate.of(2005, 11, 27), whole("Novemer 27,2005"));
    }

    @Test
    void takesTheOutletBesideTheDate() {
        assertEquals(
                new DateLine(LocalDate.of(2031, 2, 3), "HBG / NIGHT DESK", 32, false),
                DateLine.of("date 2031-02-03 HBG / NIGHT DESK", false));
        assertEquals(
                "Harbour News",
                Objects.requireNonNull(DateLine.of("Harbour News, Monday 3 February 2031", false))
                        .outlet());
    }

    @Test
    void leavesTheArticlesWordsBehindADateOnOneLine() {
        String line = "date 2031-02-03 Mayor Anna Lind said that the bridge will stay closed.";
        assertEquals(
                new DateLine(LocalDate.of(2031, 2, 3), null, 16, false), DateLine.of(line, false));
    }

    @Test
    void tellsAnUpdateFromPublication() {
        assertEquals(
                true,
                Objects.requireNonNull(DateLine.of("Updated: May 4, 2019", false)).isUpdate());
    }

    @Test
    void takesNoSentenceForADateLine() {
        assertNull(DateLine.of("On May 4, 2019, the bridge was closed by the mayor.", true));
        assertNull(DateLine.of("May 4, 2019 was the day on which it fell", true));
        assertNull(DateLine.of("Mayor's Speech On The Bridge, May 4, 2019", false));
        assertNull(DateLine.of("The bridge closed on Monday", false));
    }

    @Test
    void takesNoDateThatNoCalendarHas() {
        assertNull(DateLine.of("February 30, 2019", false));
    }
}
