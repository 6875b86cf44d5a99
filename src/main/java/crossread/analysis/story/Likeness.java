package crossread.analysis.story;

import crossread.analysis.claim.Reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How alike articles are in what they tell, 0 to 1: by all their words and, apart, by the names
 * among them. A word counts the more, the fewer of the articles have it.
 */
public final class Likeness {
    /** Share of it that rests on names alone. */
    private static final double NAMES = 0.4;

    /**
     * So many articles of other stories are thought beside those at hand when a word's rarity is
     * judged, lest a folder with one story weigh its own subject as nothing.
     */
    private static final int ELSEWHERE = 400;

    private final List<WordCounts> counts;
    private final List<Profile> words;
    private final List<Profile> names;

    private Likeness(List<WordCounts> counts) {
        this.counts = counts;
        double articles = counts.size() + ELSEWHERE;
        words =
                Profile.of(
                        counts.stream().map(WordCounts::all).toList(),
                        holders -> Math.log(1 + articles / holders));
        names =
                Profile.of(
                        counts.stream().map(WordCounts::names).toList(),
                        holders -> Math.log(1 + articles / holders));
    }

    public static Likeness of(List<Reading> readings) {
        return new Likeness(readings.stream().map(WordCounts::of).toList());
    }

    public int size() {
        return counts.size();
    }

    /** Of two articles, by their positions. */
    public double of(int article, int other) {
        return (1 - NAMES) * words.get(article).dot(words.get(other))
                + NAMES * names.get(article).dot(names.get(other));
    }

    /** The mean over all pairs of an article of one group with one of another. */
    double across(Collection<Integer> group, Collection<Integer> other) {
        double sum =
                (1 - NAMES) * sum(words, group).dot(sum(words, other))
                        + NAMES * sum(names, group).dot(sum(names, other));
        return sum / ((double) group.size() * other.size());
    }

    /** The mean over all pairs within a group of two or more. */
    double within(Collection<Integer> group) {
        double own = 0;
        for (int article : group) {
            own += of(article, article);
        }
        double pairs = (double) group.size() * (group.size() - 1);
        return (across(group, group) * group.size() * group.size() - own) / pairs;
    }

    /** The article that is most like all those of a group. */
    public int central(List<Integer> group) {
        int central = group.getFirst();
        for (int article : group) {
            if (across(List.of(article), group) > across(List.of(central), group)) {
                central = article;
            }
        }
        return central;
    }

    private static Profile sum(List<Profile> profiles, Collection<Integer> group) {
        return Profile.sum(group.stream().map(profiles::get).toList());
    }

    /** How alike two articles are in what does not stand in all of them, 0 to 1. */
    public Groups.Pairwise inContrast() {
        List<Profile> profiles = contrasts(IntStream.range(0, size()).boxed().toList());
        return (article, other) -> profiles.get(article).dot(profiles.get(other));
    }

    /**
     * What tells the articles of a group from one another: words that all of them have weigh
     * nothing.
     */
    List<Profile> contrasts(List<Integer> group) {
        List<Map<String, Double>> own = group.stream().map(i -> counts.get(i).all()).toList();
        double articles = group.size() + 1;
        return Profile.of(own, holders -> holders < 2 ? 0 : Math.log(articles / holders));
    }
}
