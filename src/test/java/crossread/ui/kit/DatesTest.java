package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.i18n.Messages;
import crossread.model.When;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;

class DatesTest {
    private static final LocalDate FIFTH = LocalDate.of(2024, 3, 5);
    private static final LocalDate NINTH = LocalDate.of(2024, 3, 9);

    private final Dates dates = new Dates(Messages.of("kit"));

    @Test
    void saysWhatIsKnownAndNoMore() {
        assertEquals("5 March 2024", dates.when(new When(FIFTH, FIFTH, null)));
        assertEquals(
                "between 5 March 2024 and 9 March 2024", dates.when(new When(FIFTH, NINTH, null)));
        assertEquals("on or before 9 March 2024", dates.when(new When(null, NINTH, null)));
        assertEquals("on or after 5 March 2024", dates.when(new When(FIFTH, null, null)));
        assertEquals(
                "a Thursday, date unknown", dates.when(new When(null, null, DayOfWeek.THURSDAY)));
        assertEquals("date unknown", dates.when(When.UNKNOWN));
    }
}
