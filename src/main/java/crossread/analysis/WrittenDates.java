package crossread.analysis;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that a person writes: in words, by the rules that read them in articles ("early June 2025",
 * "before 4 June"), or as <a href="https://www.loc.gov/standards/datetime/">EDTF</a> ({@code
 * 2025-06}, {@code 2025-06-04/2025-06-06}, {@code ../2025-06-04}, {@code 2025-06-04~}).
 */
public final class WrittenDates {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?[?~%]?");
    private static final Pattern SPAN =
            Pattern.compile("(?i)(?:from|between)\\s+(.+?)\\s+(?:to|until|and)\\s+(.+)");
    private static final Pattern ON_OR = Pattern.compile("(?i)on or (before|after)\\s+(.+)");
    private @Nullable Annotator annotator;

    /**
     * What is meant, or nothing where it is not read as a date. The first reading in words loads
     * the language's models, which takes about a second.
     *
     * @param said the day from which "Tuesday" or "last week" counts
     */
    public synchronized Optional<When> read(String words, LocalDate said) {
        String bare = words.strip();
        Optional<When> coded = edtf(bare);
        if (coded.isPresent()) {
            return coded;
        }
        if (bare.matches("[\\d./~?%-]*")) {
            // Meant as a code, and none: words would read only a part of it.
            return Optional.empty();
        }
        Matcher span = SPAN.matcher(bare);
        if (span.matches()) {
            Optional<When> end = inWords(span.group(2), said);
            Optional<When> begin = inWords(completed(span.group(1), span.group(2)), said);
            return begin.isPresent() && end.isPresent()
                    ? Optional.of(new When(begin.get().earliest(), end.get().latest(), null))
                            .filter(WrittenDates::isInOrder)
                    : Optional.empty();
        }
        Matcher bound = ON_OR.matcher(bare);
        if (bound.matches()) {
            boolean before = bound.group(1).equalsIgnoreCase("before");
            return inWords(bound.group(2), said)
                    .map(
                            when ->
                                    before
                                            ? new When(null, when.latest(), null)
                                            : new When(when.earliest(), null, null));
        }
        return inWords(bare, said);
    }

    /** "3" of "3 and 5 June 2025" is of the same month. */
    private static String completed(String begin, String end) {
        return begin.matches("\\d{1,2}") ? begin + end.replaceFirst("^\\s*\\d{1,2}", "") : begin;
    }

    private static boolean isInOrder(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        return earliest == null || latest == null || !latest.isBefore(earliest);
    }

    private static Optional<When> edtf(String words) {
        int slash = words.indexOf('/');
        if (slash < 0) {
            return point(words);
        }
        String from = words.substring(0, slash).strip();
        String to = words.substring(slash + 1).strip();
        boolean isOpenBefore = from.isEmpty() || from.equals("..");
        boolean isOpenAfter = to.isEmpty() || to.equals("..");
        Optional<When> begin = isOpenBefore ? Optional.of(When.UNKNOWN) : point(from);
        Optional<When> end = isOpenAfter ? Optional.of(When.UNKNOWN) : point(to);
        if (begin.isEmpty() || end.isEmpty() || isOpenBefore && isOpenAfter) {
            return Optional.empty();
        }
        return Optional.of(new When(begin.get().earliest(), end.get().latest(), null))
                .filter(WrittenDates::isInOrder);
    }

    private static Optional<When> point(String words) {
        Matcher point = POINT.matcher(words);
        if (!point.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(point.group(1));
            if (point.group(2) == null) {
                Year whole = Year.of(year);
                return Optional.of(new When(whole.atDay(1), whole.atDay(whole.length()), null));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(point.group(2)));
            if (point.group(3) == null) {
                return Optional.of(new When(month.atDay(1), month.atEndOfMonth(), null));
            }
            LocalDate day = month.atDay(Integer.parseInt(point.group(3)));
            return Optional.of(new When(day, day, null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<When> inWords(String words, LocalDate said) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        if (annotator == null) {
            annotator = new Annotator();
        }
        String text = "It was " + words + ".";
        Span all = new Span(0, text.length());
        Article article =
                new Article(
                        "a1",
                        "",
                        null,
                        null,
                        null,
                        said,
                        "en",
                        "",
                        text,
                        List.of(all),
                        List.of(new Passage(all, null)),
                        List.of());
        List<Mention> times =
                Mentions.of(new Reading(article, annotator.annotate(article))).stream()
                        .filter(mention -> mention.value() instanceof Value.TimeValue)
                        .toList();
        return times.size() == 1 && times.getFirst().value() instanceof Value.TimeValue time
                ? when(time)
                : Optional.empty();
    }

    private static Optional<When> when(Value.TimeValue time) {
        LocalDateTime earliest = time.earliest();
        LocalDateTime latest = time.latest();
        if (earliest == null && latest == null) {
            return time.weekday() == null
                    ? Optional.empty()
                    : Optional.of(new When(null, null, time.weekday()));
        }
        return Optional.of(
                new When(
                        earliest == null ? null : earliest.toLocalDate(),
                        latest == null ? null : latest.minusNanos(1).toLocalDate(),
                        null));
    }
}
