package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crossread.model.Mention;
import crossread.model.Value.Amount;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

class TimeFinderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge fell on March 3, 2017. | March 3, 2017 | 2017-03-03",
                "The bridge fell on Monday. | Monday | 2019-05-13",
                "The council will vote on Monday. | Monday | 2019-05-20",
                "The bridge fell yesterday. | yesterday | 2019-05-14",
                "The ferry sank last week. | last week | 2019-W19",
                "The ferry sank two years ago. | two years ago | 2017",
                "The plant closed in November. | November | 2018-11",
                "The strike began on May 2. | May 2 | 2019-05-02",
                "The train left on Tuesday night. | Tuesday night | 2019-05-14TNI",
                "The tunnel opens in the second half of 2020. | the second half of 2020 | 2020-H2",
                "The quake hit at 3 p. m. (1200 GMT). | 3 p. m. (1200 GMT) | T15:00",
                "She was mayor in the late 1980s. | the late 1980s | 198",
                "The mayor is now abroad. | now | PRESENT_REF",
                "The mill recently burned. | recently | PAST_REF",
                "The gauge is read every month. | every month | P1M",
                "The choir sings every other Friday. | every other Friday | XXXX-WXX-5",
                "The board meets twice a year. | twice a year | P1Y",
                "Sales fell in the third quarter. | the third quarter | 2018-Q3",
                "Sales fell in fiscal 1990. | fiscal 1990 | 1990",
                "The lake froze on Christmas Eve. | Christmas Eve | 2018-12-24",
                "The fair opened on Easter Monday. | Easter Monday | 2019-04-22",
                "The market closed for Eid al-Fitr 2018. | Eid al-Fitr 2018 | 2018-06-15",
                "The parade fell on Thanksgiving 2010. | Thanksgiving 2010 | 2010-11-25",
                "The court sat on the first Tuesday of April. | the first Tuesday of April | 2019-04-02",
                "The vote is on Friday next week. | on Friday next week | 2019-05-24",
                "The lock broke on 21/04/2016. | 21/04/2016 | 2016-04-21",
                "The lock broke on 4/21/2016. | 4/21/2016 | 2016-04-21",
                "The lock broke on 13.5.2015. | 13.5.2015 | 2015-05-13",
                "The lock broke a year and two months ago. | a year and two months ago | 2018-03",
                "The dam cracked in mid-November. | mid-November | 2018-11",
                "The pass closed in nineteen ninety-six. | nineteen ninety-six | 1996",
                "The bells rang two days before Easter. | two days before Easter | 2019-04-19",
                "The fair opened the day after Christmas. | the day after Christmas | 2018-12-26",
                "The court will sit in three weeks. | in three weeks | 2019-W23",
                "The court will sit in four business days. | in four business days | 2019-05-21",
                "The ferry sank two working days ago. | two working days ago | 2019-05-13",
                "The choir sings two Sundays from now. | two Sundays from now | 2019-05-26",
                "The fair ran June 3–5, 2018. | June 3–5, 2018 | 2018-06-03/2018-06-05",
                "The fair ran 3-5 June 2018. | 3-5 June 2018 | 2018-06-03/2018-06-05",
                "The fair ran from December 30 to January 2, 2018. | from December 30 to January 2, 2018 | 2017-12-30/2018-01-02",
                "The fair ran between Monday and Wednesday. | between Monday and Wednesday | 2019-05-13/2019-05-15",
                "The mill stood idle 1997-2008. | 1997-2008 | 1997/2008",
                "The mill stood idle in 1997–98. | 1997–98 | 1997/1998",
                "The desk is open from 9 a.m. to 5 p.m. | from 9 a.m. to 5 p.m. | T09:00/T17:00",
                "The desk was open 9-11 p.m. | 9-11 p.m. | T21:00/T23:00",
                "The river froze in the first week of January 2018. | the first week of January 2018 | 2018-W01",
                "The river rose in the week of June 3, 2018. | the week of June 3, 2018 | 2018-W22",
                "The lock is shut for the rest of the month. | the rest of the month | 2019-05-15/2019-05-31",
                "The vote is the week after next. | the week after next | 2019-W22",
                "Sales fell in Q3 2018. | Q3 2018 | 2018-Q3",
                "Sales will fall in the second half of next year. | the second half of next year | 2020-H2",
                "The mill closed in the seventies. | the seventies | 197",
                "The mill closed in the early nineteenth century. | the early nineteenth century | 18",
                "The lock broke on June 4th of 1995. | June 4th of 1995 | 1995-06-04",
                "The lock broke on April 3 '87. | April 3 '87 | 1987-04-03",
                "The lock broke on Friday, May twenty one, 2010. | Friday, May twenty one, 2010 | 2010-05-21",
                "The quake hit at 3 p.m. ET, March 3, 2018. | 3 p.m. ET, March 3, 2018 | 2018-03-03T15:00-05:00",
                "The quake hit at 3 p.m. ET, July 3, 2018. | 3 p.m. ET, July 3, 2018 | 2018-07-03T15:00-04:00",
                "The quake hit at 9 a.m. Eastern. | 9 a.m. Eastern | T09:00",
                "Following Monday's fire he left. | Monday | 2019-05-13",
                "The quake hit at 19:27 GMT. | 19:27 GMT | T19:27Z",
                "The quake hit at 7:27 (UTC+3). | 7:27 (UTC+3) | T07:27+03:00",
                "The quake hit on May 2 at 7:27 a.m. Moscow time. | May 2 at 7:27 a.m. Moscow time | 2019-05-02T07:27+03:00",
                "The quake hit at 7:27 a.m. local time. | 7:27 a.m. local time | T07:27",
                "The quake hit at 2018-05-02T07:27:09Z. | 2018-05-02T07:27:09Z | 2018-05-02T07:27:09Z",
                "The quake hit on Tuesday night at 8:15. | Tuesday night at 8:15 | 2019-05-14T20:15",
                "The quake hit last night at 9. | last night at 9 | 2019-05-14T21:00",
                "The quake hit at seven thirty p.m. | seven thirty p.m. | T19:30",
                "The desk is open Monday-Friday. | Monday-Friday | 2019-05-13/2019-05-17",
                "The desk was open from 9:30 a.m.-noon. | from 9:30 a.m.-noon | T09:30/T12:00",
                "The desk was open from 1:30 p.m. to 3:30. | from 1:30 p.m. to 3:30 | T13:30/T15:30",
                "The desk was open from 9 a.m. to 5. | from 9 a.m. to 5 | T09:00/T17:00",
                "The bar was open between 10:30 p.m. and 3. | between 10:30 p.m. and 3 | T22:30/T03:00",
                "The desk was open from 11 to 3 a.m. | from 11 to 3 a.m. | T23:00/T03:00",
                "The desk was open from 11 to 3 p.m. | from 11 to 3 p.m. | T11:00/T15:00",
                "The bells rang at twenty-five past eight in the evening. | twenty-five past eight in the evening | T20:25",
                "The lock broke on Lunar New Year 2018. | Lunar New Year 2018 | 2018-02-16",
                "The lock broke on Yom Kippur. | Yom Kippur | 2018-09-19",
                "The lock broke on the first day of Hanukkah 2018. | the first day of Hanukkah 2018 | 2018-12-03",
                "Prices rose again on Friday, the fourth rise. | Friday | 2019-05-10",
                "The bells rang at half past seven in the evening. | half past seven in the evening | T19:30",
            })
    void resolvesAgainstTheDayOfPublication(String text, String words, String timex) {
        Mention mention = only(text, WEDNESDAY);
        assertEquals(words, mention.span().in(text));
        assertEquals(timex, value(mention).timex());
    }

    @Test
    void readsEachDayOfAListAsADateOfItsOwn() {
        String text = "The bridge closed on June 3, 4 and 7, 2018, and on 18 and 19 July 2018.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(
                List.of("2018-06-03", "2018-06-04", "2018-06-07", "2018-07-18", "2018-07-19"),
                times.stream().map(mention -> value(mention).timex()).toList());
    }

    @Test
    void takesAChangeFromOneDayToAnotherForNoStretch() {
        String text = "The match was moved from Monday to Tuesday.";
        assertEquals(2, new TimeFinder().find(Readings.of(text, WEDNESDAY)).size());
    }

    @Test
    void readsALengthOfTimeWhereNothingIsToCome() {
        String text = "It was the third fire in two weeks.";
        assertEquals(List.of(), new TimeFinder().find(Readings.of(text, WEDNESDAY)));
    }

    @Test
    void leavesADayThatNoMonthHasWithoutItsPlace() {
        TimeValue value = value(only("The bridge fell on February 30, 2019.", WEDNESDAY));
        assertEquals("XXXX-02-30", value.timex());
        assertNull(value.earliest());
    }

    @Test
    void saysByWhichRuleAWeekdayBecameADate() {
        Mention mention = only("The bridge fell on Monday.", WEDNESDAY);
        assertEquals(
                "'Monday', published Wednesday 2019-05-15, so 2019-05-13", value(mention).rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Updated June 4, 2025 3:15 p.m. EDT | dated in its text",
                "Published: Wednesday, 4 June 2025 | dated in its text",
                "June 4, 2025 | dated in its text",
                "LONDON, June 4, 2025 (Reuters) — The ferry was late. | by its dateline of",
                "PORT LOUIS, Mauritius, June 4 (AP) -- The ferry of May 3, 2025, was late. | by its dateline of",
            })
    void findsTheDayOfATextInItsOwnLines(String line, String source) {
        String text = line + "\nThe bridge over the river fell on Monday, the council said.";
        TimeValue value = value(new TimeFinder().find(Readings.of(text)).getLast());
        assertEquals("2025-06-02", value.timex());
        assertEquals("'Monday', " + source + " Wednesday 2025-06-04, so 2025-06-02", value.rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam was opened on June 4, 1925, by the mayor and the engineers of the district.",
                "LONDON, June 4 (Reuters) — The ferry was late.",
                "The fair was great – June 4, 1925, will not be forgotten.",
            })
    void saysThatADayIsMissingWhereNoLineStatesOne(String line) {
        String text = line + "\nThe bridge over the river fell on Monday, the council said.";
        TimeValue value = value(new TimeFinder().find(Readings.of(text)).getLast());
        assertEquals("XXXX-WXX-1", value.timex());
        assertEquals("'Monday', with no date to resolve it against", value.rule());
    }

    @Test
    void statesThePublicationBeforeALaterChange() {
        String text =
                "Updated June 9, 2025\nPublished June 4, 2025\nThe bridge fell on Monday, we learnt.";
        TimeValue value = value(new TimeFinder().find(Readings.of(text)).getLast());
        assertEquals("2025-06-02", value.timex());
    }

    @Test
    void leavesOpenWhatNothingResolves() {
        TimeValue value = value(only("The bridge fell on May 2.", null));
        assertEquals("XXXX-05-02", value.timex());
        assertNull(value.earliest());
    }

    @Test
    void countsFromTheTimeNamedBefore() {
        String text = "The mine flooded on Thursday, two days earlier the pumps had failed.";
        List<Mention> times = new TimeFinder().find(Readings.of(text));
        assertEquals("XXXX-WXX-2", value(times.get(1)).timex());
    }

    @Test
    void givesBothEndsOfAStretchOfHoursTheDateOfItsSentence() {
        String text = "On Monday the desk was open from 9 p.m. to 2 a.m.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2019-05-13T21:00/2019-05-14T02:00", value(times.getLast()).timex());
        assertEquals(LocalDateTime.of(2019, 5, 14, 2, 0), value(times.getLast()).latest());
    }

    @Test
    void countsMidnightToTheDayThatItEnds() {
        String text = "On Friday a curfew held from midnight to 6 a.m. and all through Saturday.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2019-05-10T24:00/2019-05-11T06:00", value(times.get(1)).timex());
    }

    @Test
    void givesAClockTimeTheDateOfItsSentence() {
        String text = "The mine flooded at 6:30 a.m. on Monday.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2019-05-13T06:30", value(times.getFirst()).timex());
    }

    @Test
    void opensTheIntervalBeforeAnEnd() {
        TimeValue value =
                value(only("The dam must be repaired by the end of the year.", WEDNESDAY));
        assertNull(value.earliest());
        assertEquals(LocalDateTime.of(2020, 1, 1, 0, 0), value.latest());
    }

    @Test
    void tellsTheVerbOfTheReportFromTheVerbOfTheEvent() {
        String text = "The minister revealed on Monday that the rail line opened in 2016.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(List.of("reveal", "open"), times.stream().map(Mention::measure).toList());
    }

    @Test
    void takesNoNumberForAYear() {
        assertEquals(
                List.of(), new TimeFinder().find(Readings.of("More than 2000 people marched.")));
    }

    @Test
    void comparesAReportedQuarterWithTheSameOneAYearBefore() {
        String text = "The mill earned $3 in the first quarter. A year earlier it lost $2.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2018-Q1", value(times.get(1)).timex());
    }

    @Test
    void readsACountFromWhatIsNoTimeAsALength() {
        Mention mention =
                new TimeFinder()
                        .find(Readings.of("The mill closed two months after the fire."))
                        .getFirst();
        assertEquals("P2M", ((Amount) mention.value()).timex());
    }

    @Test
    void readsThroughSpacesThatHoldALineTogether() {
        Mention mention = only("The bridge fell on March\u00A03,\u202F2017.", WEDNESDAY);
        assertEquals("2017-03-03", value(mention).timex());
    }

    @Test
    void readsAQuarterByTheDayItEndedOn() {
        String text = "The mill earned $3 for the quarter ended Sept. 29.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2018-Q3", value(times.get(0)).timex());
    }

    @Test
    void placesNeitherSetsNorWhatOnlyPointsAtAPresent() {
        String text = "The mill now grinds every week; it burned on May 2.";
        List<Mention> times = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(
                List.of(false, false, true),
                times.stream().map(TimeFinderTest::value).map(TimeValue::isPlaced).toList());
    }

    @Test
    void readsALengthThatNoNumberStatesAsADuration() {
        Mention mention =
                new TimeFinder()
                        .find(Readings.of("The strike went on for another week."))
                        .getFirst();
        assertEquals("P1W", ((Amount) mention.value()).timex());
        assertEquals(10_080, ((Amount) mention.value()).best());
    }

    private static Mention only(String text, @Nullable LocalDate published) {
        List<Mention> found = new TimeFinder().find(Readings.of(text, published));
        assertEquals(1, found.size(), () -> found.toString());
        return found.getFirst();
    }

    private static TimeValue value(Mention mention) {
        return (TimeValue) mention.value();
    }
}
