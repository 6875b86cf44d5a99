package crossread.figure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The steps in which an axis may be divided, each on the calendar's own boundaries. */
enum CalendarStep {
    MINUTES_15(ChronoUnit.MINUTES, 15, 15 / 1440.0),
    HOUR(ChronoUnit.HOURS, 1, 1 / 24.0),
    HOURS_3(ChronoUnit.HOURS, 3, 3 / 24.0),
    HOURS_6(ChronoUnit.HOURS, 6, 6 / 24.0),
    HOURS_12(ChronoUnit.HOURS, 12, 12 / 24.0),
    DAY(ChronoUnit.DAYS, 1, 1),
    DAYS_2(ChronoUnit.DAYS, 2, 2),
    WEEK(ChronoUnit.WEEKS, 1, 7),
    WEEKS_2(ChronoUnit.WEEKS, 2, 14),
    MONTH(ChronoUnit.MONTHS, 1, 28),
    MONTHS_3(ChronoUnit.MONTHS, 3, 90),
    YEAR(ChronoUnit.YEARS, 1, 365),
    YEARS_2(ChronoUnit.YEARS, 2, 730),
    YEARS_5(ChronoUnit.YEARS, 5, 1826),
    YEARS_10(ChronoUnit.YEARS, 10, 3652),
    YEARS_20(ChronoUnit.YEARS, 20, 7305),
    YEARS_50(ChronoUnit.YEARS, 50, 18262),
    YEARS_100(ChronoUnit.YEARS, 100, 36524);

    private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();

    private final ChronoUnit unit;
    private final int amount;
    private final double leastDays;

    CalendarStep(ChronoUnit unit, int amount, double leastDays) {
        this.unit = unit;
        this.amount = amount;
        this.leastDays = leastDays;
    }

    /** The finest step that leaves so many pixels between two boundaries. */
    static CalendarStep of(double pixelsADay, double leastPixels) {
        for (CalendarStep step : values()) {
            if (step.leastDays * pixelsADay >= leastPixels) {
                return step;
            }
        }
        return YEARS_100;
    }

    ChronoUnit unit() {
        return unit;
    }

    /** The last boundary not after a time. */
    LocalDateTime floor(LocalDateTime time) {
        LocalDateTime midnight = time.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> {
                LocalDateTime hour = time.truncatedTo(ChronoUnit.HOURS);
                yield hour.plusMinutes(Math.floorDiv(time.getMinute(), amount) * (long) amount);
            }
            case HOURS -> midnight.plusHours(Math.floorDiv(time.getHour(), amount) * amount);
            case DAYS -> daysAfter(0, midnight);
            case WEEKS -> daysAfter(MONDAY, midnight);
            case MONTHS ->
                    midnight.withDayOfMonth(1)
                            .minusMonths(Math.floorMod(time.getMonthValue() - 1, amount));
            default -> midnight.withDayOfYear(1).minusYears(Math.floorMod(time.getYear(), amount));
        };
    }

    private LocalDateTime daysAfter(long first, LocalDateTime midnight) {
        long days = unit == ChronoUnit.WEEKS ? 7L * amount : amount;
        long day = midnight.toLocalDate().toEpochDay();
        return LocalDate.ofEpochDay(day - Math.floorMod(day - first, days)).atStartOfDay();
    }

    LocalDateTime next(LocalDateTime boundary) {
        return boundary.plus(amount, unit);
    }

    /** The step whose periods are named on the second level; the step itself where none is. */
    CalendarStep above() {
        return switch (unit) {
            case MINUTES, HOURS -> DAY;
            case DAYS, WEEKS -> MONTH;
            case MONTHS -> YEAR;
            default -> this;
        };
    }
}
