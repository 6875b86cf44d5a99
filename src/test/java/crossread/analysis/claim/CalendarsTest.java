package crossread.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Against published dates. */
class CalendarsTest {
    @ParameterizedTest
    @CsvSource({
        "1966-01-21", "1985-02-20", "1996-02-19", "2000-02-05", "2007-02-18", "2012-01-23",
        "2015-02-19", "2020-01-25", "2023-01-22", "2024-02-10", "2025-01-29", "2033-01-31",
        "2034-02-19"
    })
    void countsTheChineseYearFromItsNewMoon(LocalDate day) {
        assertEquals(day, Calendars.lunarNewYear(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-05",
        "2016-10-03",
        "2019-09-30",
        "2021-09-07",
        "2023-09-16",
        "2024-10-03",
        "2025-09-23"
    })
    void putsTheJewishNewYearOffAsItsCalendarDoes(LocalDate day) {
        assertEquals(day, Calendars.jewishNewYear(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2013-11-28", "2016-12-25", "2018-12-03", "2021-11-29", "2023-12-08", "2024-12-26"})
    void countsHanukkahByTheLengthOfTheYear(LocalDate day) {
        assertEquals(day, Calendars.hanukkah(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2016-04-23", "2020-04-09", "2024-04-23", "2025-04-13"})
    void countsPassoverFromTheNextYear(LocalDate day) {
        assertEquals(day, Calendars.passover(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2008-04-27", "2017-04-16", "2021-05-02", "2024-05-05", "2025-04-20"})
    void countsOrthodoxEasterByTheJulianCalendar(LocalDate day) {
        assertEquals(day, Calendars.orthodoxEaster(day.getYear()));
    }
}
