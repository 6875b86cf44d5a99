package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Mention;
import crossread.model.Value.TimeValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class StretchesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair ran June 28-July 4, 2018. | June 28-July 4, 2018 | 2018-06-28/2018-07-04",
                "The fair ran Nov. 28, 2017-Jan. 4, 2018. | Nov. 28, 2017-Jan. 4, 2018 | 2017-11-28/2018-01-04",
                "The fair ran from 10/1/2018 to 10/7/2018. | from 10/1/2018 to 10/7/2018 | 2018-10-01/2018-10-07",
                "The fair ran 10/1/2018-10/7/2018. | 10/1/2018-10/7/2018 | 2018-10-01/2018-10-07",
                "The fair ran 2018-10-01 - 2018-10-07. | 2018-10-01 - 2018-10-07 | 2018-10-01/2018-10-07",
                "It rained June-August 1992. | June-August 1992 | 1992-06/1992-08",
                "It rained from Sept to Nov 2018. | from Sept to Nov 2018 | 2018-09/2018-11",
                "It rained from November to March. | from November to March | 2018-11/2019-03",
                "The mill lost money between January 2018 and today. | between January 2018 and today | 2018-01/2019-05-15",
                "The mill lost money from 2014 through May 2018. | from 2014 through May 2018 | 2014/2018-05",
                "The mill lost money from April to June in 2017. | from April to June in 2017 | 2017-04/2017-06",
                "The mill lost money from April 2016 to March 3, 2017. | from April 2016 to March 3, 2017 | 2016-04/2017-03-03",
                "The lock was shut from the 4th to the 12th of this month. | from the 4th to the 12th of this month | 2019-05-04/2019-05-12",
                "The lock will be shut between the 4th and the 22nd of next month. | between the 4th and the 22nd of next month | 2019-06-04/2019-06-22",
                "The lock was shut between the ninth and the seventeenth of April. | between the ninth and the seventeenth of April | 2019-04-09/2019-04-17",
                "The lock was shut April 9th through 17th. | April 9th through 17th | 2019-04-09/2019-04-17",
                "The lock was shut from Friday the 3rd until Tuesday the 7th. | from Friday the 3rd until Tuesday the 7th | 2019-05-03/2019-05-07",
                "It rained in the first two weeks of 2018. | in the first two weeks of 2018 | 2018-01-01/2018-01-14",
                "It rained in the last four months of 2018. | in the last four months of 2018 | 2018-09/2018-12",
                "It rained in the first ten days of May. | in the first ten days of May | 2019-05-01/2019-05-10",
                "It rained in the first three months of this year. | in the first three months of this year | 2019-01/2019-03",
                "The lock will be shut for two weeks starting May 20. | two weeks starting May 20 | 2019-05-20/2019-06-02",
                "The lock will be shut for three days from tomorrow. | three days from tomorrow | 2019-05-16/2019-05-18",
                "The mill has lost $3 in the year to date. | the year to date | 2019",
                "The roads were full over Labor Day weekend. | Labor Day weekend | 2018-09-01/2018-09-03",
                "The roads were full on the weekend of April 7, 2018. | the weekend of April 7, 2018 | 2018-W14-WE",
                "The roads were full over the Easter weekend. | Easter weekend | 2019-W16-WE",
            })
    void areOneClaimFromTheirFirstDayToTheirLast(String text, String words, String timex) {
        assertOnly(text, words, timex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill lost money in the previous quarter. | in the previous quarter | 2019-Q1",
                "The bridge will open at the end of next month. | the end of next month | 2019-06",
                "The bridge will open at the beginning of next week. | the beginning of next week | 2019-W21",
                "The bridge will open in mid-2021. | mid-2021 | 2021",
                "The bridge opened early in June 2018. | early in June 2018 | 2018-06",
                "The bridge opened late in 2018. | late in 2018 | 2018",
                "The mill closed in the middle of the 1990s. | in the middle of the 1990s | 199",
                "The mill lost money this calendar year. | this calendar year | 2019",
                "The mill lost money last Feb. | last Feb. | 2019-02",
                "The mill closed in Sept 2017. | Sept 2017 | 2017-09",
                "The mill closed on March 3,2017. | March 3,2017 | 2017-03-03",
                "The rent fell due on the 3rd of the month. | the 3rd of the month | 2019-05-03",
                "The fair ran 02-02-2018 - 03-03-2018. | 02-02-2018 - 03-03-2018 | 2018-02-02/2018-03-03",
                "The mill closed in Feb and burned. | Feb | 2019-02",
                "It rained over the past three years. | over the past three years | P3Y",
                "It rained in the two previous weeks. | in the two previous weeks | P2W",
                "It will rain over the next couple of weeks. | over the next couple of weeks | P2W",
                "It will rain in the next three days. | in the next three days | P3D",
                "It will rain in the week of the 20th. | the week of the 20th | 2019-W21",
                "The next day the pumps failed. | The next day | 2019-05-16",
                "It rained late on Tuesday afternoon. | late on Tuesday afternoon | 2019-05-14TAF",
                "It rained on Tuesday in the late afternoon. | Tuesday in the late afternoon | 2019-05-14TAF",
                "The mill opens the day after tomorrow. | the day after tomorrow | 2019-05-17",
                "The mill will open by end of year. | by end of year | 2019",
                "It rained that weekend. | that weekend | 2019-W19-WE",
                "The market fell in the week ended May 3. | the week ended May 3 | 2019-W18",
                "The council will meet five days before New Year. | five days before New Year | 2019-12-27",
            })
    void haveTheValueOfTheCalendar(String text, String words, String timex) {
        assertOnly(text, words, timex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill lost money from mid-2016 to early 2018. | 2016/2018 | 2016-04-01 | 2018-07-02",
                "The mill will open within two weeks. | P2W | 2019-05-15 | 2019-05-30",
                "It rained in the last quarter. | 2019-Q1 | 2019-01-01 | 2019-04-01",
                "The ferry was late by the end of the day. | 2019-05-15 | | 2019-05-16",
            })
    void haveTheirInterval(String text, String timex, LocalDate earliest, LocalDate latest) {
        TimeValue value =
                (TimeValue) new TimeFinder().find(Readings.of(text, WEDNESDAY)).getFirst().value();
        assertEquals(timex, value.timex());
        assertEquals(earliest, value.earliest() == null ? null : value.earliest().toLocalDate());
        assertEquals(latest, value.latest() == null ? null : value.latest().toLocalDate());
    }

    @Test
    void endBeforeACountOfTheirOwn() {
        String text = "It rained for the last three months and two days ago the dam broke.";
        List<Mention> found = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(
                List.of("P3M", "2019-05-13"),
                found.stream().map(each -> ((TimeValue) each.value()).timex()).toList());
    }

    @Test
    void countMinutesFromAClockTime() {
        String text = "The quake struck at 9:58 a.m. on May 2. Five minutes later the dam broke.";
        List<Mention> found = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals("2019-05-02T10:03", ((TimeValue) found.getLast().value()).timex());
    }

    private static void assertOnly(String text, String words, String timex) {
        List<Mention> found = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(1, found.size(), () -> text + " " + found);
        assertEquals(words, found.getFirst().span().in(text));
        assertEquals(timex, ((TimeValue) found.getFirst().value()).timex());
    }
}
