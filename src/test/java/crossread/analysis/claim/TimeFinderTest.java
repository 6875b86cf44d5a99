package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crossread.model.Mention;
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
            })
    void resolvesAgainstTheDayOfPublication(String text, String words, String timex) {
        Mention mention = only(text, WEDNESDAY);
        assertEquals(words, mention.span().in(text));
        assertEquals(timex, value(mention).timex());
    }

    @Test
    void saysByWhichRuleAWeekdayBecameADate() {
        Mention mention = only("The bridge fell on Monday.", WEDNESDAY);
        assertEquals(
                "'Monday', published Wednesday 2019-05-15, so 2019-05-13", value(mention).rule());
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

    private static Mention only(String text, @Nullable LocalDate published) {
        List<Mention> found = new TimeFinder().find(Readings.of(text, published));
        assertEquals(1, found.size(), () -> found.toString());
        return found.getFirst();
    }

    private static TimeValue value(Mention mention) {
        return (TimeValue) mention.value();
    }
}
