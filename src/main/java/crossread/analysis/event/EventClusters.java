package crossread.analysis.event;

import crossread.model.Article;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which articles have the same main event: by what they are about, and by the days they give it.
 * Joins the most alike first, as long as the groups are alike on average.
 */
final class EventClusters {
    /** Average likeness at which two groups are one event. */
    static final double JOINED = 0.26;

    /** An article on an event seldom appears later than this, in days. */
    private static final int NEWS_DAYS = 7;

    private EventClusters() {}

    /** Groups of positions in the list, each in ascending order, the groups by their first. */
    static List<List<Integer>> of(List<Chronicle> chronicles) {
        return of(likeness(chronicles), JOINED);
    }

    static List<List<Integer>> of(double[][] likeness, double joined) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (joinNearest(groups, likeness, joined)) {}
        groups.forEach(group -> group.sort(null));
        groups.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
        return groups;
    }

    static double[][] likeness(List<Chronicle> chronicles) {
        List<Profile> profiles = Profile.of(chronicles.stream().map(Chronicle::report).toList());
        int size = chronicles.size();
        double[][] likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double value =
                        profiles.get(i).likeness(profiles.get(j))
                                + byDays(chronicles.get(i), chronicles.get(j));
                likeness[i][j] = value;
                likeness[j][i] = value;
            }
        }
        return likeness;
    }

    private static boolean joinNearest(
            List<List<Integer>> groups, double[][] likeness, double joined) {
        double best = joined;
        int first = -1;
        int second = -1;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double average = average(groups.get(i), groups.get(j), likeness);
                if (average > best) {
                    best = average;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.remove(second));
        return true;
    }

    private static double average(List<Integer> a, List<Integer> b, double[][] likeness) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += likeness[i][j];
            }
        }
        return sum / (a.size() * b.size());
    }

    /** What the days speak for (above 0) or against one event. */
    private static double byDays(Chronicle a, Chronicle b) {
        List<DayKey> daysOfA = a.mainDays();
        List<DayKey> daysOfB = b.mainDays();
        double sum = 0;
        boolean shared = sharesDay(daysOfA, b.days()) || sharesDay(daysOfB, a.days());
        if (shared) {
            sum += 0.15;
        }
        boolean fit = daysOfA.stream().anyMatch(x -> daysOfB.stream().anyMatch(x::fits));
        if (!daysOfA.isEmpty() && !daysOfB.isEmpty() && !fit && !shared) {
            sum -= 0.25;
        }
        return shared ? sum : sum - byPublication(a, b);
    }

    private static double byPublication(Chronicle a, Chronicle b) {
        LocalDate first = day(a.report().article(), a.mainDays());
        LocalDate second = day(b.report().article(), b.mainDays());
        if (first == null || second == null) {
            return 0;
        }
        long apart = Math.abs(first.toEpochDay() - second.toEpochDay());
        return apart > NEWS_DAYS * 50 ? 0.3 : apart > NEWS_DAYS ? 0.15 : 0;
    }

    private static @Nullable LocalDate day(Article article, List<DayKey> days) {
        return days.stream()
                .map(DayKey::date)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(article.published());
    }

    private static boolean sharesDay(List<DayKey> main, List<DayKey> all) {
        return main.stream().anyMatch(x -> all.stream().anyMatch(x::isSameDay));
    }
}
