package crossread.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.When;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class WrittenDatesTest {
    private static final WrittenDates DATES = new WrittenDates();
    private static final LocalDate SAID = LocalDate.of(2025, 6, 10);

    private static @Nullable LocalDate day(String written) {
        return written.equals("-") ? null : LocalDate.parse(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-04,2025-06-04,2025-06-04",
        "2025-06,2025-06-01,2025-06-30",
        "2024-02~,2024-02-01,2024-02-29",
        "2025?,2025-01-01,2025-12-31",
        "2025-06-04/2025-06-06,2025-06-04,2025-06-06",
        "../2025-06-04,-,2025-06-04",
        "2025-06-04/..,2025-06-04,-",
        "2025-05/2025-06-04,2025-05-01,2025-06-04"
    })
    void readsExtendedDateTimeFormat(String written, String earliest, String latest) {
        assertEquals(
                Optional.of(new When(day(earliest), day(latest), null)), DATES.read(written, SAID));
    }

    @ParameterizedTest
    @CsvSource({
        "4 June 2025,2025-06-04,2025-06-04",
        "early June 2025,2025-06-01,2025-06-15",
        "before 4 June,-,2025-06-03",
        "by 4 June 2025,-,2025-06-04",
        "on or before 4 June 2025,-,2025-06-04",
        "after 2 May 2025,2025-05-03,-",
        "on or after 2 May 2025,2025-05-02,-",
        "last Tuesday,2025-06-03,2025-06-03",
        "summer 2025,2025-06-01,2025-08-31",
        "between 3 and 5 June 2025,2025-06-03,2025-06-05",
        "from 30 May to 2 June 2025,2025-05-30,2025-06-02"
    })
    void readsWordsAsArticlesAreRead(String written, String earliest, String latest) {
        assertEquals(
                Optional.of(new When(day(earliest), day(latest), null)), DATES.read(written, SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "the mayor",
                "2025-13",
                "2025-02-30",
                "2025-06-06/2025-06-04",
                "../.."
            })
    void readsNothingIntoOtherWords(String written) {
        assertEquals(Optional.empty(), DATES.read(written, SAID));
    }

    @Test
    void takesOneDateOnly() {
        assertEquals(Optional.empty(), DATES.read("4 June 2025 or 9 July 2025", SAID));
    }
}
