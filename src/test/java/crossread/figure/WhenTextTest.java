package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.When;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

class WhenTextTest {
    private final WhenText text = new WhenText(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-04 | 2025-06-04 |           | 4 June 2025",
                "2025-06-04 | 2025-06-04 | WEDNESDAY | 4 June 2025",
                "2025-06-01 | 2025-06-04 |           | between 1 and 4 June 2025",
                "2025-05-28 | 2025-06-04 |           | between 28 May and 4 June 2025",
                "2024-12-30 | 2025-01-02 |     | between 30 December 2024 and 2 January 2025",
                "2024-02-01 | 2024-02-29 |           | in February 2024",
                "2024-01-01 | 2024-12-31 |           | in 2024",
                "           | 2025-06-15 |           | on or before 15 June 2025",
                "2025-06-15 |            |           | on or after 15 June 2025",
                "           |            | THURSDAY  | a Thursday, date unknown",
                "           | 2025-06-15 | THURSDAY  | a Thursday, on or before 15 June 2025",
                "           |            |           | date unknown",
            })
    void saysWhatTheEvidenceAllows(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable DayOfWeek weekday,
            String words) {
        assertEquals(words, text.of(new When(earliest, latest, weekday)));
    }
}
