package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Days of calendars other than the civil one: the churches' Easter, the Hijri, the Jewish and the
 * Chinese calendar. Those of the moon are as reckoned, not as sighted.
 */
final class Calendars {
    /** The day before the first of the Jewish calendar, counted from 1970. */
    private static final long CREATION = -1_373_427L - 719_163;

    private static final int PARTS_OF_A_DAY = 25_920;
    private static final double JULIAN_DAY_OF_1970 = 2_440_587.5;
    private static final double CHINA = 8 / 24.0;

    /** Terms of a new moon's time: the sine's factor, and how often it takes M, M' and F. */
    private static final double[][] NEW_MOON = {
        {-0.40720, 0, 1, 0},
        {0.17241, 1, 0, 0},
        {0.01608, 0, 2, 0},
        {0.01039, 0, 0, 2},
        {0.00739, -1, 1, 0},
        {-0.00514, 1, 1, 0},
        {0.00208, 2, 0, 0},
        {-0.00111, 0, 1, -2},
        {-0.00057, 0, 1, 2},
        {0.00056, 1, 2, 0},
        {-0.00042, 0, 3, 0},
        {0.00042, 1, 0, 2},
        {0.00038, 1, 0, -2},
        {-0.00024, -1, 2, 0}
    };

    private Calendars() {}

    /** Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the Orthodox churches, in the civil calendar (Meeus, for Julian years). */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - 2);
    }

    /** A day of the Umm al-Qura calendar in a civil year, or null where the year has none. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int hijri = first; hijri <= first + 1; hijri++) {
                LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
                if (date.getYear() == year) {
                    return date;
                }
            }
        } catch (DateTimeException outside) {
            return null; // the calendar's tables reach from 1882 to 2174
        }
        return null;
    }

    /**
     * Rosh Hashanah in a civil year: the new moon by its mean length, put off as the calendar's
     * rules have it (Reingold and Dershowitz, Calendrical Calculations).
     */
    static LocalDate jewishNewYear(int year) {
        long jewish = year + 3761L;
        long before = elapsed(jewish - 1);
        long now = elapsed(jewish);
        long after = elapsed(jewish + 1);
        int shift = after - now == 356 ? 2 : now - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(CREATION + now + shift);
    }

    private static long elapsed(long year) {
        long months = Math.floorDiv(235 * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, PARTS_OF_A_DAY);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }

    /** The first night of Hanukkah ends on this day: the 25th of Kislev. */
    static LocalDate hanukkah(int year) {
        LocalDate first = jewishNewYear(year);
        long length = jewishNewYear(year + 1).toEpochDay() - first.toEpochDay();
        return first.plusDays(length % 10 == 5 ? 84 : 83);
    }

    /** The first day of Passover: so many days before the next Rosh Hashanah. */
    static LocalDate passover(int year) {
        return jewishNewYear(year).minusDays(163);
    }

    /**
     * The first day of the Chinese year: the second new moon after the winter solstice, and not
     * before 21 January.
     */
    static LocalDate lunarNewYear(int year) {
        LocalDate solstice = inChina(decemberSolstice(year - 1));
        long month = Math.round((year - 2000) * 12.3685) - 3;
        int after = 0;
        for (LocalDate day = inChina(newMoon(month)); ; day = inChina(newMoon(month))) {
            after += day.isAfter(solstice) ? 1 : 0;
            if (after >= 2 && !day.isBefore(LocalDate.of(year, 1, 21))) {
                return day;
            }
            month++;
        }
    }

    private static LocalDate inChina(double julianDay) {
        return LocalDate.ofEpochDay((long) Math.floor(julianDay - JULIAN_DAY_OF_1970 + CHINA));
    }

    /** Its mean time, some minutes off (Meeus, Astronomical Algorithms, chapter 27). */
    private static double decemberSolstice(int year) {
        double y = (year - 2000) / 1000.0;
        return 2_451_900.05952 + 365_242.74049 * y - 0.06223 * y * y;
    }

    /**
     * The time of a new moon, some minutes off (Meeus, Astronomical Algorithms, chapter 49).
     *
     * @param k number of the new moon since that of January 2000
     */
    private static double newMoon(long k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k);
        double node = Math.toRadians(160.7108 + 390.67050284 * k);
        double time = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        for (double[] term : NEW_MOON) {
            time += term[0] * Math.sin(term[1] * sun + term[2] * moon + term[3] * node);
        }
        return time - 70 / 86_400.0;
    }
}
