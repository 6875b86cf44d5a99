package crossread.ingest.page;

import crossread.ingest.text.CalendarDates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The day that a field meant for a date names, in any of the usual ways of writing one. */
public final class StatedDate {
    private static final int LONGEST = 200;

    private StatedDate() {}

    /**
     * @return null where the field names no day
     */
    public static @Nullable LocalDate of(@Nullable String field) {
        if (field == null || field.isBlank() || field.length() > LONGEST) {
            return null;
        }
        String day = field.strip().replaceFirst("^(\\d{4})(\\d{2})(\\d{2})(?:T.*)?$", "$1-$2-$3");
        var found = CalendarDates.in(day.replaceFirst("(\\d)T\\d.*$", "$1"));
        return found.isEmpty() ? null : found.getFirst().date();
    }
}
