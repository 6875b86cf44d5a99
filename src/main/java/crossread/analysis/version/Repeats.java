package crossread.analysis.version;

import crossread.model.Article;
import crossread.model.Likeness;
import crossread.model.Repeat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Articles that were there before. A wire text in another outlet is another article. */
public final class Repeats {
    /** Runs of this many words are compared. */
    private static final int RUN = 5;

    /** Share of the shorter one's runs that two versions have in common. */
    private static final double MOST = 0.5;

    /** A run that this many articles have tells none of them from the others. */
    private static final int COMMON = 50;

    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Integer>> byWords = new HashMap<>();
    private final Map<String, List<Integer>> byPlace = new HashMap<>();
    private final Map<Integer, List<Integer>> byRun = new HashMap<>();

    private Repeats() {}

    /** An article with what it is known by. */
    private record Known(Article article, String words, @Nullable String place, Set<Integer> runs) {
        static Known of(Article article) {
            String words = article.text().replaceAll("\\s+", " ").strip();
            return new Known(article, words, Repeats.place(article), Repeats.runs(words));
        }
    }

    /** What of the articles is alike to one before it, in order. */
    public static List<Repeat> among(List<Article> articles) {
        return of(List.of(), articles);
    }

    /**
     * What of the added articles is alike to one that is there, or to one added before it.
     *
     * @param there articles that are no news
     */
    public static List<Repeat> of(List<Article> there, List<Article> added) {
        Repeats repeats = new Repeats();
        there.stream().map(Known::of).forEach(repeats::add);
        List<Repeat> found = new ArrayList<>();
        for (Article article : added) {
            Known again = Known.of(article);
            Repeat repeat = repeats.find(again);
            if (repeat != null) {
                found.add(repeat);
            }
            repeats.add(again);
        }
        return List.copyOf(found);
    }

    private void add(Known article) {
        int place = known.size();
        known.add(article);
        byWords.computeIfAbsent(article.words, key -> new ArrayList<>()).add(place);
        if (article.place != null) {
            byPlace.computeIfAbsent(article.place, key -> new ArrayList<>()).add(place);
        }
        for (Integer run : article.runs) {
            List<Integer> with = byRun.computeIfAbsent(run, key -> new ArrayList<>());
            if (with.size() < COMMON) {
                with.add(place);
            }
        }
    }

    /** The last that has the same words, else the last that is another version; or null. */
    private @Nullable Repeat find(Known again) {
        TreeSet<Integer> candidates = new TreeSet<>();
        candidates.addAll(byWords.getOrDefault(again.words, List.of()));
        if (again.place != null) {
            candidates.addAll(byPlace.getOrDefault(again.place, List.of()));
        }
        Map<Integer, Integer> common = new HashMap<>();
        for (Integer run : again.runs) {
            byRun.getOrDefault(run, List.of())
                    .forEach(first -> common.merge(first, 1, Integer::sum));
        }
        common.forEach(
                (first, count) -> {
                    int least = Math.min(known.get(first).runs.size(), again.runs.size());
                    if (count >= MOST * least) {
                        candidates.add(first);
                    }
                });
        Repeat best = null;
        for (int candidate : candidates) {
            Known first = known.get(candidate);
            Likeness likeness = likeness(first, again);
            boolean better = best == null || best.likeness() != Likeness.SAME_TEXT;
            if (likeness == Likeness.SAME_TEXT || (likeness == Likeness.VERSION && better)) {
                best = new Repeat(again.article, first.article, likeness);
            }
        }
        return best;
    }

    /** Of two that have most of their words in common, or their place. */
    private static Likeness likeness(Known first, Known again) {
        if (areOfTwoOutlets(first.article, again.article)) {
            return Likeness.OTHER;
        }
        if (first.words.equals(again.words)) {
            return Likeness.SAME_TEXT;
        }
        if (first.place != null && again.place != null) {
            boolean isOne =
                    first.place.equals(again.place) || sameTitle(first.article, again.article);
            return isOne ? Likeness.VERSION : Likeness.OTHER;
        }
        // A short text within a long one is quoted by it.
        boolean ofOneSize =
                Math.min(first.words.length(), again.words.length()) * 3
                        > Math.max(first.words.length(), again.words.length());
        return ofOneSize ? Likeness.VERSION : Likeness.OTHER;
    }

    private static boolean areOfTwoOutlets(Article a, Article b) {
        String one = a.outlet();
        String other = b.outlet();
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    private static boolean sameTitle(Article a, Article b) {
        return a.title() != null && a.title().equalsIgnoreCase(b.title());
    }

    /** The runs of words, by their hashes. */
    private static Set<Integer> runs(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= all.length; i++) {
            runs.add(Arrays.asList(all).subList(i, i + RUN).hashCode());
        }
        return runs;
    }

    /** Its place without what changes from one visit to the next. */
    private static @Nullable String place(Article article) {
        String address = article.address();
        if (address == null) {
            return null;
        }
        String plain =
                address.replaceFirst("(?i)^https?://(?:www\\.|m\\.|amp\\.)?", "")
                        .replaceFirst("#.*", "")
                        .replaceAll(
                                "(?i)([?&])(?:utm_\\w+|fbclid|gclid|ref|source|cmpid|ocid|smid)=[^&]*",
                                "$1")
                        .replaceAll("[?&]+$", "")
                        .replaceAll("([?&])&+", "$1");
        return plain.replaceFirst("(?:/amp)?/*$", "");
    }
}
