package crossread.analysis.claim;

import crossread.model.Bound;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words around a number that bound it or make it approximate. */
final class HedgeWords {
    /** Words and what they do; longer ones first. */
    private record Hedge(List<String> words, Bound bound) {}

    /**
     * A hedge found in a line.
     *
     * @param bound what it does; null where it does nothing, as "a total of"
     */
    record Found(int begin, int end, @Nullable Bound bound) {}

    private static final Map<String, List<Hedge>> BEFORE =
            byFirstWord(
                    Map.ofEntries(
                            Map.entry(
                                    Bound.ABOUT,
                                    "about|approximately|approx|approx.|around|roughly|some|circa|ca.|c.|~|"
                                            + "an estimated|estimated|more or less|in the region of|"
                                            + "somewhere around|something like|in the neighborhood of|"
                                            + "on the order of"),
                            Map.entry(
                                    Bound.NEARLY,
                                    "nearly|almost|close to|just under|just shy of|just below|"
                                            + "a little under|slightly less than|not quite|virtually|"
                                            + "slightly under|a little less than|just short of|nearing"),
                            Map.entry(
                                    Bound.ABOVE,
                                    "over|above|more than|upwards of|upward of|in excess of|well over|"
                                            + "just over|greater than|larger than|higher than|far more than|"
                                            + "slightly more than|a little over|a little more than|"
                                            + "slightly over|well above|just above|longer than|beyond|>|"
                                            + "exceeding|older than|topping|much more than|exceeded|exceeds|exceed|"
                                            + "topped|surpassed|surpasses|surpassing"),
                            Map.entry(
                                    Bound.AT_LEAST,
                                    "at least|no less than|no fewer than|not less than|not fewer than|"
                                            + "a minimum of|a good|at a minimum"),
                            Map.entry(
                                    Bound.AT_MOST,
                                    "at most|no more than|not more than|up to|as many as|as much as|"
                                            + "a maximum of|maximum of|as high as|as long as|as far as"),
                            Map.entry(
                                    Bound.BELOW,
                                    "below|under|less than|fewer than|lower than|smaller than|<|"
                                            + "well under|well below|shorter than|much less than|far fewer"
                                            + " than|far less than"),
                            Map.entry(Bound.EXACT, "exactly|precisely")));

    private static final Map<String, List<Hedge>> AFTER =
            byFirstWord(
                    Map.of(
                            Bound.AT_LEAST,
                                    "or more|or so more|plus|- plus|+|at least|and up|upwards|or longer|or higher|"
                                            + "or greater|or older|or better",
                            Bound.AT_MOST,
                                    "or less|or fewer|at most|or under|or lower|or shorter|or younger",
                            Bound.ABOUT, "or so|or thereabouts|- odd|- ish|- some|approximately",
                            Bound.ABOVE, "or over|or above"));

    private static final List<List<String>> EMPTY_ONES =
            List.of(
                    List.of("a", "total", "of"),
                    List.of("a", "record"),
                    List.of("an", "average", "of"),
                    List.of("on", "average"),
                    List.of("plus", "or", "minus"),
                    List.of("±"),
                    List.of("a", "whopping"),
                    List.of("a", "further"),
                    List.of("an", "additional"),
                    List.of("another"),
                    List.of("only"),
                    List.of("just"),
                    List.of("an", "extra"),
                    List.of("all"));

    private HedgeWords() {}

    /** The hedges by the word they begin with, longer ones first. */
    private static Map<String, List<Hedge>> byFirstWord(Map<Bound, String> phrases) {
        Map<String, List<Hedge>> hedges = new HashMap<>();
        phrases.forEach(
                (bound, words) -> {
                    for (String phrase : words.split("\\|", -1)) {
                        Hedge hedge = new Hedge(List.of(phrase.split(" ", -1)), bound);
                        String first = hedge.words().getFirst();
                        hedges.computeIfAbsent(first, key -> new ArrayList<>()).add(hedge);
                    }
                });
        hedges.values()
                .forEach(list -> list.sort(Comparator.comparing((Hedge h) -> -h.words().size())));
        return Map.copyOf(hedges);
    }

    /** The hedge that begins at a piece, or null. */
    static @Nullable Found at(Line line, int begin) {
        Found found = find(line, begin, BEFORE);
        if (found != null) {
            return found;
        }
        for (List<String> words : EMPTY_ONES) {
            if (line.startsWith(begin, words)) {
                return new Found(begin, begin + words.size(), null);
            }
        }
        return null;
    }

    /** The hedge that follows a number and begins at a piece, or null. */
    static @Nullable Found after(Line line, int begin) {
        return find(line, begin, AFTER);
    }

    private static @Nullable Found find(Line line, int begin, Map<String, List<Hedge>> all) {
        for (Hedge hedge : all.getOrDefault(line.word(begin), List.of())) {
            if (line.startsWith(begin, hedge.words())) {
                return new Found(begin, begin + hedge.words().size(), hedge.bound());
            }
        }
        return null;
    }
}
