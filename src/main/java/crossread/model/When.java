package crossread.model;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * When an event happened, as far as the evidence allows to say; open where it is open.
 *
 * @param earliest first day it may have happened on, or null where nothing bounds it
 * @param latest last day it may have happened on, inclusive, or null
 * @param weekday the weekday the texts name where they give no date, or null
 */
public record When(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable DayOfWeek weekday) {
    public static final When UNKNOWN = new When(null, null, null);

    public boolean isDated() {
        return earliest != null && latest != null;
    }

    /** Whether neither end is known, so that no place on an axis can be given. */
    public boolean isUndated() {
        return earliest == null && latest == null;
    }
}
