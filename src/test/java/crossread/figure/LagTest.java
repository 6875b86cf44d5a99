package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.i18n.Messages;
import crossread.model.When;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class LagTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-04 | 2025-06-04 | +4 d",
                "2025-06-08 | 2025-06-08 | same day",
                "2025-06-10 | 2025-06-10 | −2 d",
                "2025-06-04 | 2025-06-07 | +1 to +4 d",
                "           | 2025-06-05 | ≥ +3 d",
                "           | 2025-06-08 | ''",
                "2025-06-01 |            | ≤ +7 d",
                "           |            | ''",
            })
    void saysHowLongAfterTheEventTheReportCame(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, String words) {
        When when = new When(earliest, latest, null);
        assertEquals(words, Lag.of(when, PUBLISHED, Messages.of("timeline")));
    }
}
