package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import crossread.model.Mention;
import crossread.model.TimexType;
import crossread.model.Value.TimeValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class RecurringTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sails every Monday. | every Monday | XXXX-WXX-1 | EVERY |",
                "The ferry sails each Friday evening. | each Friday evening | XXXX-WXX-5TEV | EACH |",
                "The ferry sails on Mondays. | Mondays | XXXX-WXX-1 | |",
                "The ferry sails on weekdays. | weekdays | XXXX-WXX-WD | |",
                "The market is open weekends. | weekends | XXXX-WXX-WE | |",
                "The choir meets on Tuesday evenings. | Tuesday evenings | XXXX-WXX-2TEV | |",
                "The road is shut on weekday mornings. | weekday mornings | XXXX-WXX-WDTMO | |",
                "The lock is opened every third day. | every third day | P3D | EVERY |",
                "The lock is painted every five years. | every five years | P5Y | EVERY |",
                "The gauge is read twice a week. | twice a week | P1W | | 2X",
                "The gauge is read three times per day. | three times per day | P1D | | 3X",
                "The dam is inspected once every four years. | once every four years | P4Y | EVERY | 1X",
                "The panel meets quarterly. | quarterly | P3M | |",
                "The fee is paid semi-annually. | semi-annually | P6M | |",
                "The bulletin comes out twice-weekly. | twice-weekly | P1W | | 2X",
                "The bill falls due on the 15th of every month. | the 15th of every month | XXXX-XX-15 | EVERY |",
                "The town dances every July 6. | every July 6 | XXXX-07-06 | EVERY |",
                "The town dances each summer. | each summer | XXXX-SU | EACH |",
                "The bell rings every day at 7 a.m. | every day at 7 a.m. | XXXX-XX-XXT07:00 | EVERY |",
                "The bell rings at 9 p.m. on Sundays. | 9 p.m. on Sundays | XXXX-WXX-7T21:00 | |",
                "The bell rings every Sunday at 9:30 a.m. | every Sunday at 9:30 a.m. | XXXX-WXX-7T09:30 | EVERY |",
                "The bell rings every night at 9. | every night at 9 | XXXX-XX-XXT21:00 | EVERY |",
                "The panel meets on the first Monday of each month. | the first Monday of each month | P1M | EACH |",
                "The bell rings everyday at 7 a.m. | everyday at 7 a.m. | XXXX-XX-XXT07:00 | |",
            })
    void givesValueAndHowOften(String text, String words, String timex, String quant, String freq) {
        List<Mention> found = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(1, found.size(), () -> found.toString());
        TimeValue value = (TimeValue) found.getFirst().value();
        TimeValue.Recurrence recurrence = value.recurrence();
        assertEquals(words, found.getFirst().span().in(text));
        assertEquals(timex, value.timex());
        assertEquals(TimexType.SET, value.type());
        assertNotNull(recurrence);
        assertEquals(quant, recurrence.quant());
        assertEquals(freq, recurrence.freq());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wrote about everyday life.",
                "Two nights were lost.",
                "Three Sundays were wet."
            })
    void takesNoOrdinaryWordForASet(String text) {
        assertEquals(List.of(), new TimeFinder().find(Readings.of(text, WEDNESDAY)));
    }

    @Test
    void keepsADayApartFromTheSetThatIsAtAnHour() {
        String text = "On Monday the council said the ferry sails every day at 8 a.m.";
        List<Mention> found = new TimeFinder().find(Readings.of(text, WEDNESDAY));
        assertEquals(
                List.of("2019-05-13", "XXXX-XX-XXT08:00"),
                found.stream().map(each -> ((TimeValue) each.value()).timex()).toList());
    }
}
