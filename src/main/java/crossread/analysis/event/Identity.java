package crossread.analysis.event;

import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.Amount;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells an article's main event from its sisters: the days it gives it, and figures, clock
 * times and quotations that hardly two events share.
 *
 * @param published the day the event was news, or null
 * @param marks figures, clock times and quotations, as keys
 */
record Identity(
        List<DayKey> main, List<DayKey> days, @Nullable LocalDate published, Set<String> marks) {
    /** An article on an event seldom appears later than this, in days. */
    private static final int NEWS_DAYS = 7;

    private static final double SHARED_DAY = 5;
    private static final double SHARED_WEEKDAY = 2.5;
    private static final double SHARED_MARK = 0.5;
    private static final double OTHER_DAY = -4.5;
    private static final double FAR = -10;
    private static final double OTHER_WEEK = -0.5;
    private static final double OTHER_YEAR = -3;
    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):?(\\d\\d)");

    static Identity of(Chronicle chronicle) {
        List<DayKey> main = chronicle.mainDays();
        Article article = chronicle.report().article();
        LocalDate day =
                main.stream()
                        .map(DayKey::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(article.published());
        Set<String> marks = new TreeSet<>();
        for (Mention mention : chronicle.report().mentions()) {
            String mark = mark(mention);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return new Identity(main, chronicle.days(), day, marks);
    }

    private static @Nullable String mark(Mention mention) {
        return switch (mention.value()) {
            case Amount amount -> figure(amount);
            case TimeValue time -> {
                Matcher clock = CLOCK.matcher(time.timex());
                yield clock.find() && !clock.group(2).equals("00") ? clock.group() : null;
            }
            case QuoteValue quote ->
                    quote.words().split("\\s+").length < 4
                            ? null
                            : quote.words().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
            default -> null;
        };
    }

    /** The figures in a stretch of an article that tell events apart. */
    static Set<String> figures(Report report, Span within) {
        Set<String> figures = new HashSet<>();
        for (Mention mention : report.mentions()) {
            if (within.contains(mention.span()) && mention.value() instanceof Amount amount) {
                String figure = figure(amount);
                if (figure != null) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    /** Figures that hardly occur twice: of three digits that count, or with a fraction. */
    private static @Nullable String figure(Amount amount) {
        double written = amount.written();
        boolean fraction = written != Math.rint(written);
        boolean exact = written >= 20 && written % 10 != 0 || written >= 1000;
        return fraction || exact ? amount.unit() + written : null;
    }

    /** Whether the two share a day of the event, or a mark. */
    boolean shares(Identity other) {
        return sharesDay(other) || sharesWeekday(other) || common(other) > 0;
    }

    /** What speaks for one event (above 0) or against it, apart from words, as log odds. */
    double evidence(Identity other) {
        double marks = Math.min(3, common(other)) * SHARED_MARK;
        if (sharesDay(other)) {
            return marks + SHARED_DAY;
        }
        double days = isFar(other) ? FAR : differs(other) ? OTHER_DAY : 0;
        return marks + days + byPublication(other) + (sharesWeekday(other) ? SHARED_WEEKDAY : 0);
    }

    /** Whether both date their main event, and weeks apart: however alike the words, two events. */
    private boolean isFar(Identity other) {
        LocalDate first = main.isEmpty() ? null : main.getFirst().date();
        LocalDate second = other.main.isEmpty() ? null : other.main.getFirst().date();
        return first != null
                && second != null
                && Math.abs(first.toEpochDay() - second.toEpochDay()) > NEWS_DAYS;
    }

    /** Whether the two give their main event days that cannot be one. */
    boolean differs(Identity other) {
        return !main.isEmpty()
                && !other.main.isEmpty()
                && !sharesDay(other)
                && !main.getFirst().fits(other.main.getFirst());
    }

    /** Whether both name a weekday alone, and the same. */
    private boolean sharesWeekday(Identity other) {
        return !main.isEmpty()
                && !other.main.isEmpty()
                && main.getFirst().monthDay() == null
                && main.getFirst().equals(other.main.getFirst());
    }

    private int common(Identity other) {
        Set<String> common = new HashSet<>(marks);
        common.retainAll(other.marks);
        return common.size();
    }

    private boolean sharesDay(Identity other) {
        return anySame(main, other.days) || anySame(other.main, days);
    }

    private static boolean anySame(List<DayKey> main, List<DayKey> all) {
        return main.stream().anyMatch(x -> all.stream().anyMatch(x::isSameDay));
    }

    private double byPublication(Identity other) {
        if (published == null || other.published == null) {
            return 0;
        }
        long apart = Math.abs(published.toEpochDay() - other.published.toEpochDay());
        return apart > NEWS_DAYS * 50 ? OTHER_YEAR : apart > NEWS_DAYS ? OTHER_WEEK : 0;
    }
}
