package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates, with their year, in the spellings that mastheads and date lines use. */
public final class CalendarDates {
    private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final List<Pattern> PATTERNS =
            List.of(
                    Pattern.compile(
                            "(?<![\\d-])"
                                    + YEAR
                                    + "[-/.](?<monthNumber>\\d{1,2})[-/.]"
                                    + "(?<day>\\d{1,2})(?![\\d-])"),
                    Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s*" + YEAR + "(?!\\d)"),
                    Pattern.compile(
                            "(?<!\\d)"
                                    + DAY
                                    + "(?:\\s+of)?[\\s-]+"
                                    + MONTH
                                    + ",?[\\s-]+"
                                    + YEAR
                                    + "(?!\\d)"),
                    Pattern.compile(
                            "(?<![\\d/])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>"
                                    + YEAR
                                    + "(?![\\d/])"));

    private CalendarDates() {}

    /** A date and where it stands. */
    public record Found(LocalDate date, Span span) {}

    /** The dates of a line, in order, without overlaps. What no calendar has is left out. */
    public static List<Found> in(String line) {
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                LocalDate date = date(matcher);
                if (date != null && found.stream().noneMatch(f -> f.span().overlaps(span))) {
                    found.add(new Found(date, span));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return List.copyOf(found);
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            int year = Integer.parseInt(matcher.group("year"));
            if (year < 1600 || year > 2200) {
                return null;
            }
            var groups = matcher.namedGroups();
            if (groups.containsKey("first")) {
                return numeric(
                        year,
                        Integer.parseInt(matcher.group("first")),
                        Integer.parseInt(matcher.group("second")),
                        matcher.group("mark"));
            }
            int month =
                    groups.containsKey("month")
                            ? month(matcher.group("month"))
                            : Integer.parseInt(matcher.group("monthNumber"));
            int day = Integer.parseInt(matcher.group("day"));
            return month == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Day first where dots part them or the first number is no month, else month first. */
    private static LocalDate numeric(int year, int first, int second, String mark) {
        boolean dayFirst = (mark.equals(".") && second <= 12) || first > 12;
        return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    /** Number of an English month, by name, by its abbreviation, or with one slip in it; else 0. */
    static int month(String word) {
        String given = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean shortened =
                    given.length() >= 3 && given.length() <= 4 && name.startsWith(given);
            if (given.equals(name) || shortened || isSlip(given, name)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** Whether a long month's name lacks one letter, or has one in excess or exchanged. */
    private static boolean isSlip(String given, String name) {
        if (name.length() < 7 || Math.abs(given.length() - name.length()) > 1) {
            return false;
        }
        int front = 0;
        int shorter = Math.min(given.length(), name.length());
        while (front < shorter && given.charAt(front) == name.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && given.charAt(given.length() - 1 - back)
                        == name.charAt(name.length() - 1 - back)) {
            back++;
        }
        return front >= 3 && Math.max(given.length(), name.length()) - front - back <= 1;
    }
}
