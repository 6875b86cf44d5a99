package crossread.analysis.claim;

import crossread.analysis.claim.TimeShape.Calendar;
import crossread.analysis.claim.TimeShape.Directed;
import crossread.analysis.claim.TimeShape.Fixed;
import crossread.analysis.claim.TimeShape.Open;
import crossread.analysis.claim.TimeShape.Part;
import crossread.analysis.claim.TimeShape.Shifted;
import crossread.analysis.claim.TimeShape.Stretch;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TIMEX3 value of a date's shape in its context. What cannot be known stands as X. Weekdays and
 * months without a year lie in the past, as news reports them, save where the words speak of what
 * is to come.
 */
final class TimexValue {
    /** A day this near ahead is meant rather than one most of a year back. */
    private static final int NEAR_AHEAD = 75;

    private static final int FAR_BACK = 200;

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|)T(\\d\\d:\\d\\d)(Z|[+-]\\d\\d:\\d\\d|)");

    private TimexValue() {}

    static String of(TimeShape shape, TimeContext context) {
        return switch (shape) {
            case Calendar calendar -> ofCalendar(calendar, context);
            case Directed directed -> ofDirected(directed, context);
            case Shifted shifted -> ofShifted(shifted, context);
            case Part part -> PeriodValues.of(part, context);
            case Stretch stretch -> stretch(stretch);
            case Fixed fixed -> fixed.timex();
            case TimeShape.Again again -> again.timex();
            case TimeShape.Reported reported -> PeriodValues.of(reported, context);
            case TimeShape.DayOfMonth day -> DayValues.of(day, context);
            case TimeShape.DayOfWeekIn day -> DayValues.of(day, context);
            case TimeShape.Nth nth -> DayValues.of(nth, context);
            case TimeShape.Counted counted -> DayValues.of(counted, context);
            case TimeShape.Feast feast -> DayValues.of(feast, context);
            case TimeShape.Offset offset -> OffsetValues.of(offset, context);
            case TimeShape.Working working -> OffsetValues.of(working, context);
            case TimeShape.CountedDay day -> OffsetValues.of(day, context);
            case TimeShape.WeekOf week -> WeekValues.of(week, context);
            case TimeShape.WeekIn week -> WeekValues.of(week, context);
            case TimeShape.Rest rest -> WeekValues.of(rest, context);
            case TimeShape.Range range -> RangeValues.of(range, context);
            case TimeShape.Length length -> length(length);
            case TimeShape.Edge edge -> EdgeValues.of(edge, context);
            case TimeShape.Lasted lasted -> EdgeValues.of(lasted, context);
            case TimeShape.WeekendOf weekend -> EdgeValues.of(weekend, context);
            case TimeShape.Lasting lasting -> "";
            case TimeShape.Distance distance -> "";
            case Open open -> "";
        };
    }

    private static String ofCalendar(Calendar calendar, TimeContext context) {
        Integer month = calendar.month();
        Integer year = calendar.year();
        if (month == null) {
            DayOfWeek weekday = calendar.weekday();
            return weekday == null
                    ? year == null ? "XXXX" : "%04d".formatted(year)
                    : weekday(weekday, context);
        }
        if (year == null) {
            year = yearOf(month, calendar.day(), context);
        }
        String start = year == null ? "XXXX" : "%04d".formatted(year);
        Integer day = calendar.day();
        return day == null
                ? "%s-%02d".formatted(start, month)
                : "%s-%02d-%02d".formatted(exists(year, month, day) ? start : "XXXX", month, day);
    }

    /** No month has a 30th of February. */
    private static boolean exists(@Nullable Integer year, int month, int day) {
        return year == null || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static String weekday(DayOfWeek weekday, TimeContext context) {
        LocalDate reference = context.reference();
        if (reference == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        return reference
                .with(
                        context.future()
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))
                .toString();
    }

    private static @Nullable Integer yearOf(int month, @Nullable Integer day, TimeContext context) {
        LocalDate reference = context.reference();
        if (reference == null) {
            return context.textYear();
        }
        int wanted = day == null ? 1 : day;
        LocalDate from = day == null ? reference.withDayOfMonth(1) : reference;
        LocalDate past = safe(reference.getYear(), month, wanted);
        if (past.isAfter(from)) {
            past = safe(reference.getYear() - 1, month, wanted);
        }
        LocalDate ahead = safe(past.getYear() + 1, month, wanted);
        long back = ChronoUnit.DAYS.between(past, from);
        long forward = ChronoUnit.DAYS.between(from, ahead);
        boolean near = forward <= NEAR_AHEAD && back > FAR_BACK;
        boolean future = context.future() && !past.equals(from);
        if (month == 2 && wanted == 29) {
            int year = near || future ? ahead.getYear() : past.getYear();
            return near || future ? year + (4 - year % 4) % 4 : year - year % 4;
        }
        return near || future ? ahead.getYear() : past.getYear();
    }

    private static LocalDate safe(int year, int month, int day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
    }

    private static String ofDirected(Directed directed, TimeContext context) {
        LocalDate reference = context.reference();
        String code = directed.code();
        int number =
                Character.isDigit(code.charAt(code.length() - 1))
                        ? Integer.parseInt(code.substring(1))
                        : 0;
        char sort = code.length() == 2 && number == 0 ? 'S' : code.charAt(0);
        if (code.equals("QF")) {
            return besideQuarter(directed.direction(), context);
        }
        if (sort == 'F') {
            return following(DayOfWeek.of(number), directed.direction(), context);
        }
        if (reference == null) {
            return unresolved(sort, code, number);
        }
        int direction = directed.direction();
        return switch (sort) {
            case 'M' -> month(number, direction, reference);
            case 'D' -> day(DayOfWeek.of(number), direction, reference).toString();
            case 'Y' -> "%04d-%02d".formatted(reference.getYear() + direction, number);
            case 'Q' -> quarter(reference.plusMonths(3L * direction));
            default ->
                    code.equals("AN")
                            ? "%04d".formatted(reference.getYear() + direction)
                            : code.equals("WE")
                                    ? weekend(reference, direction, context.future())
                                    : season(code, direction, reference);
        };
    }

    /** A quarter before or after the one that the text speaks of, else the current one. */
    private static String besideQuarter(int direction, TimeContext context) {
        String quarter = context.quarter();
        TimexInterval known = quarter == null ? null : TimexInterval.of(quarter);
        LocalDate day = known == null ? context.reference() : known.earliest().toLocalDate();
        return day == null ? "XXXX-QX" : quarter(day.plusMonths(3L * direction));
    }

    private static String unresolved(char sort, String code, int number) {
        return switch (sort) {
            case 'M', 'Y' -> "XXXX-%02d".formatted(number);
            case 'D' -> "XXXX-WXX-" + number;
            case 'Q' -> "XXXX-QX";
            default ->
                    code.equals("AN") ? "XXXX" : code.equals("WE") ? "XXXX-WXX-WE" : "XXXX-" + code;
        };
    }

    private static String following(DayOfWeek weekday, int direction, TimeContext context) {
        LocalDate from = context.countedFrom();
        return from == null
                ? "XXXX-WXX-" + weekday.getValue()
                : from.with(
                                direction < 0
                                        ? TemporalAdjusters.previous(weekday)
                                        : TemporalAdjusters.next(weekday))
                        .toString();
    }

    private static String month(int month, int direction, LocalDate reference) {
        int year = reference.getYear();
        int ahead = month - reference.getMonthValue();
        if (direction < 0) {
            return "%04d-%02d".formatted(ahead > -2 ? year - 1 : year, month);
        }
        return "%04d-%02d".formatted(direction > 0 && ahead <= 0 ? year + 1 : year, month);
    }

    private static LocalDate day(DayOfWeek weekday, int direction, LocalDate reference) {
        return switch (direction) {
            case -1 -> reference.with(TemporalAdjusters.previous(weekday));
            case 1 -> reference.with(TemporalAdjusters.next(weekday));
            default -> reference.with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    private static String weekend(LocalDate reference, int direction, boolean future) {
        LocalDate saturday =
                reference.with(
                        direction < 0 || direction == 0 && !future
                                ? TemporalAdjusters.previous(DayOfWeek.SATURDAY)
                                : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        boolean within = direction == 0 && reference.getDayOfWeek().getValue() > 5;
        return week(within ? reference : saturday) + "-WE";
    }

    private static String season(String code, int direction, LocalDate reference) {
        TimexInterval current = TimexInterval.of(reference.getYear() + "-" + code);
        boolean begun = current != null && !reference.isBefore(current.earliest().toLocalDate());
        boolean over = current != null && !reference.isBefore(current.latest().toLocalDate());
        int shift = direction < 0 ? (over ? 0 : -1) : direction > 0 ? (begun ? 1 : 0) : 0;
        return (reference.getYear() + shift) + "-" + code;
    }

    private static String ofShifted(Shifted shifted, TimeContext context) {
        LocalDate from = shifted.fromText() ? context.countedFrom() : context.reference();
        String moment = shifted.unit().isTimeBased() ? fromClock(shifted, context) : null;
        if (moment != null) {
            return moment;
        }
        if (from == null) {
            return shiftedWeekday(shifted, context);
        }
        if (shifted.unit().isTimeBased()) {
            return from.atStartOfDay().plus(shifted.amount(), shifted.unit()).toLocalDate() + "TXX";
        }
        String quarter = context.quarter();
        if (shifted.unit() == ChronoUnit.YEARS
                && quarter != null
                && Math.abs(shifted.amount()) == 1) {
            return PeriodValues.shifted(quarter, shifted.amount());
        }
        LocalDate day = from.plus(shifted.amount(), shifted.unit());
        return switch (shifted.unit()) {
            case DAYS -> day.toString();
            case WEEKS -> week(day);
            case MONTHS -> YearMonth.from(day).toString();
            case DECADES -> "%03d".formatted(day.getYear() / 10);
            default -> "%04d".formatted(day.getYear());
        };
    }

    /** "Five minutes later" than a clock time; null where none was told before. */
    private static @Nullable String fromClock(Shifted shifted, TimeContext context) {
        Matcher clock =
                CLOCK.matcher(
                        context.anchor() == null || !shifted.fromText() ? "" : context.anchor());
        if (!clock.matches()) {
            return null;
        }
        String date = clock.group(1);
        LocalTime time = LocalTime.parse(clock.group(2));
        if (date.isEmpty()) {
            return "T" + time.plus(shifted.amount(), shifted.unit());
        }
        LocalDateTime moment = LocalDate.parse(date).atTime(time);
        return moment.plus(shifted.amount(), shifted.unit()) + clock.group(3);
    }

    /** "Two days earlier" than some Thursday is some Tuesday. */
    private static String shiftedWeekday(Shifted shifted, TimeContext context) {
        String anchor = context.anchor();
        boolean weekday = anchor != null && anchor.matches("XXXX-WXX-[1-7].*");
        if (anchor != null && weekday && shifted.fromText() && shifted.unit() == ChronoUnit.DAYS) {
            DayOfWeek day = DayOfWeek.of(anchor.charAt(9) - '0').plus(shifted.amount());
            return "XXXX-WXX-" + day.getValue();
        }
        return switch (shifted.unit()) {
            case DAYS -> "XXXX-XX-XX";
            case WEEKS -> "XXXX-WXX";
            case MONTHS -> "XXXX-XX";
            case DECADES -> "XXX";
            default -> "XXXX";
        };
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The ISO week of a day. */
    static String week(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String stretch(Stretch stretch) {
        boolean clock = stretch.unit().isTimeBased();
        return (clock ? "PT" : "P") + Math.abs(stretch.amount()) + letter(stretch.unit());
    }

    private static String length(TimeShape.Length length) {
        boolean fortnight = length.unit().equals("fortnight");
        double number = fortnight ? 2 * length.number() : length.number();
        String written =
                number == Math.rint(number)
                        ? Long.toString((long) number)
                        : Double.toString(number);
        return TimeWords.period(written, fortnight ? "week" : length.unit());
    }

    private static String letter(ChronoUnit unit) {
        return switch (unit) {
            case MINUTES -> "M";
            case HOURS -> "H";
            case DAYS -> "D";
            case WEEKS -> "W";
            case MONTHS -> "M";
            case DECADES -> "E";
            default -> "Y";
        };
    }
}
