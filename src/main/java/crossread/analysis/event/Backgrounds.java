package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.model.Span;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the events of other times that an article tells for comparison. */
final class Backgrounds {
    /** Further than this from the main event, in days, an event is another one. */
    private static final int FAR = 10;

    private static final Pattern YEAR_OR_MONTH = Pattern.compile("(\\d{4}|XXXX-\\d\\d).*");
    private static final Pattern WEEK_DAY = Pattern.compile(".*W(XX|\\d\\d)-\\d.*");

    private Backgrounds() {}

    /**
     * @param main the day of the article's main event, or null where it is not known
     */
    static List<Telling> of(int article, Chronicle chronicle, @Nullable LocalDate main) {
        List<DayKey> mainDays = chronicle.mainDays();
        List<Telling> tellings = new ArrayList<>();
        for (TimeEvidence time : chronicle.times()) {
            Trigger trigger = time.trigger();
            if (trigger == null || time.announced()) {
                continue;
            }
            boolean sister =
                    trigger.kind().equals(chronicle.mainKind())
                            && isOtherDay(time, mainDays)
                            && !tellsMain(chronicle, time.clause(), mainDays);
            if (isFar(time.time(), main, mainDays) || sister) {
                tellings.add(telling(article, chronicle, time, trigger));
            }
        }
        return tellings;
    }

    private static Telling telling(
            int article, Chronicle chronicle, TimeEvidence time, Trigger trigger) {
        Sentence sentence =
                chronicle.report().reading().annotated().sentences().get(time.sentence());
        Set<String> names = new TreeSet<>();
        ProperNames.of(sentence).forEach(name -> names.add(ProperNames.key(name)));
        return new Telling(article, time.clause(), time, trigger, names);
    }

    private static boolean isFar(TimeValue time, @Nullable LocalDate main, List<DayKey> mainDays) {
        if (main != null && time.latest() != null && time.earliest() != null) {
            boolean before = time.latest().toLocalDate().isBefore(main.minusDays(FAR));
            boolean after = time.earliest().toLocalDate().isAfter(main.plusDays(FAR * 3));
            return before || after;
        }
        boolean mainIsWeekday =
                !mainDays.isEmpty() && mainDays.stream().allMatch(day -> day.monthDay() == null);
        String timex = time.timex();
        return mainIsWeekday
                && YEAR_OR_MONTH.matcher(timex).matches()
                && !WEEK_DAY.matcher(timex).matches();
    }

    /** Whether the clause also gives the day of the main event. */
    private static boolean tellsMain(Chronicle chronicle, Span clause, List<DayKey> mainDays) {
        return chronicle.times().stream()
                .filter(time -> clause.contains(time.mention().span()))
                .flatMap(time -> DayKey.of(time.time()).stream())
                .anyMatch(day -> day.fits(mainDays.getFirst()));
    }

    /** Another day than the first one that the article gives its main event. */
    private static boolean isOtherDay(TimeEvidence time, List<DayKey> mainDays) {
        return !mainDays.isEmpty()
                && DayKey.of(time.time()).filter(day -> !mainDays.getFirst().fits(day)).isPresent();
    }

    /** The telling whose clause holds a span, or null. */
    static @Nullable Telling at(List<Telling> tellings, Span span) {
        for (Telling telling : tellings) {
            if (telling.clause().overlaps(span)) {
                return telling;
            }
        }
        return null;
    }
}
