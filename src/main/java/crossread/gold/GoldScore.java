package crossread.gold;

import crossread.gold.GoldStory.Pair;
import crossread.gold.GoldStory.Place;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Link;
import crossread.model.Relation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well a comparison agrees with a reading made by hand.
 *
 * <p>A link answers a pair of the reading where both are between statements or neither is, and
 * where its ends lie on the pair's ends, in either order: in the same article, with at least half
 * of the shorter span in common. A typed claim that runs on far beyond the words of the reading
 * answers nothing. Each link answers one pair at most and each pair takes one link; as many as
 * possible are given a link of the right relation, then as many as possible of the others any link.
 *
 * <p>A link that is left over is wrong, unless it says again, at other mentions in the same two
 * articles, what a pair of the reading says.
 */
public final class GoldScore {
    private static final List<String> NUMBERS =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    private static final String STATEMENT = "statement";
    private static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    private final GoldStory gold;
    private final List<Pair> links;
    private final Map<Integer, Integer> linkOfPair = new HashMap<>();
    private final Map<Integer, Integer> pairOfLink = new HashMap<>();

    private GoldScore(GoldStory gold, List<Pair> links) {
        this.gold = gold;
        this.links = links;
        for (boolean onlyRight : new boolean[] {true, false}) {
            for (int pair = 0; pair < gold.pairs().size(); pair++) {
                if (!linkOfPair.containsKey(pair)) {
                    place(pair, onlyRight, new HashSet<>());
                }
            }
        }
    }

    public static GoldScore of(GoldStory gold, Comparison comparison) {
        Map<String, Claim> claims = comparison.index().claims();
        Map<String, String> keys = new HashMap<>();
        gold.articles().forEach((key, article) -> keys.put(article.id(), key));
        List<Pair> links = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Link link : comparison.links()) {
            Claim a = Objects.requireNonNull(claims.get(link.a()));
            Claim b = Objects.requireNonNull(claims.get(link.b()));
            Pair pair =
                    new Pair(
                            a.kind().code(),
                            new Place(Objects.requireNonNull(keys.get(a.article())), a.span()),
                            new Place(Objects.requireNonNull(keys.get(b.article())), b.span()),
                            link.relation(),
                            link.finer());
            if (seen.add(List.of(Set.of(pair.a(), pair.b()), pair.isStatement()))
                    && pair.isAligned()) {
                links.add(pair);
            }
        }
        return new GoldScore(gold, links);
    }

    /** The name of the story. */
    public String name() {
        return gold.name();
    }

    /** The figures of each kind of claim that the reading or the comparison links. */
    public SortedMap<String, Tally> kinds() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        pairs().filter(i -> pair(i).isAligned())
                .forEach(i -> tallies.merge(pair(i).kind(), tallyOfPair(i), Tally::plus));
        for (int i = 0; i < links.size(); i++) {
            tallies.merge(links.get(i).kind(), tallyOfLink(i), Tally::plus);
        }
        return tallies;
    }

    /** The figures of all kinds but statements. */
    public Tally typed() {
        return kinds().entrySet().stream()
                .filter(kind -> !kind.getKey().equals(STATEMENT))
                .map(Map.Entry::getValue)
                .reduce(NONE, Tally::plus);
    }

    /** The figures of the conflicts among all kinds but statements. */
    public Tally conflicts() {
        int wanted = (int) gold.pairs().stream().filter(Pair::isTypedConflict).count();
        int found = wanted - missedConflicts().size();
        List<Pair> raised = links.stream().filter(Pair::isTypedConflict).toList();
        long good = raised.stream().filter(p -> saysAsMuch(p, Pair::isTypedConflict)).count();
        return new Tally(wanted, found, found, raised.size(), (int) good);
    }

    /** The pairs of different events: how many there are, and how many were kept apart. */
    public Tally apart() {
        int wanted = (int) gold.pairs().stream().filter(pair -> !pair.isAligned()).count();
        int kept = wanted - wronglyJoined().size();
        return new Tally(wanted, kept, kept, wanted, kept);
    }

    private Tally tallyOfPair(int index) {
        Pair link = linkOf(index);
        int right = link != null && link.relation() == pair(index).relation() ? 1 : 0;
        return new Tally(1, link == null ? 0 : 1, right, 0, 0);
    }

    private Tally tallyOfLink(int index) {
        if (pairOfLink.containsKey(index)) {
            return new Tally(0, 0, 0, 1, 1);
        }
        boolean again = saysAsMuch(links.get(index), Pair::isAligned);
        return new Tally(0, 0, 0, again ? 0 : 1, 0);
    }

    /** The typed conflicts of the reading that were not found as conflicts. */
    public List<Pair> missedConflicts() {
        return pairs().filter(i -> pair(i).isTypedConflict())
                .filter(
                        i -> {
                            Pair link = linkOf(i);
                            return link == null || link.relation() != Relation.CONFLICT;
                        })
                .map(this::pair)
                .toList();
    }

    /** What belongs to different events by the reading, and was linked nevertheless. */
    public List<Pair> wronglyJoined() {
        return gold.pairs().stream()
                .filter(pair -> !pair.isAligned())
                .filter(pair -> links.stream().anyMatch(link -> answers(link, pair)))
                .toList();
    }

    private Stream<Integer> pairs() {
        return Stream.iterate(0, i -> i + 1).limit(gold.pairs().size());
    }

    private Pair pair(int i) {
        return gold.pairs().get(i);
    }

    private @Nullable Pair linkOf(int pair) {
        Integer link = linkOfPair.get(pair);
        return link == null ? null : links.get(link);
    }

    /** Gives a pair a link, moving other pairs to other links where that makes room. */
    private boolean place(int pair, boolean onlyRight, Set<Integer> tried) {
        for (int link : candidates(pair, onlyRight)) {
            if (!tried.add(link)) {
                continue;
            }
            Integer holder = pairOfLink.get(link);
            if (holder == null || place(holder, onlyRight, tried)) {
                linkOfPair.put(pair, link);
                pairOfLink.put(link, pair);
                return true;
            }
        }
        return false;
    }

    /** The links that answer a pair, those that agree with it first. */
    private List<Integer> candidates(int index, boolean onlyRight) {
        Pair pair = pair(index);
        if (!pair.isAligned()) {
            return List.of();
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(links.size())
                .filter(i -> answers(links.get(i), pair))
                .filter(i -> !onlyRight || links.get(i).relation() == pair.relation())
                .sorted(
                        Comparator.<Integer, Boolean>comparing(
                                        i -> links.get(i).relation() != pair.relation())
                                .thenComparing(i -> !links.get(i).kind().equals(pair.kind())))
                .toList();
    }

    private static boolean answers(Pair link, Pair pair) {
        if (link.isStatement() != pair.isStatement()) {
            return false;
        }
        int longest = 3 * Math.max(pair.a().span().length(), pair.b().span().length()) + 20;
        int length = Math.max(link.a().span().length(), link.b().span().length());
        boolean free = pair.isStatement() || pair.kind().equals("quote");
        return (free || length <= longest)
                && (link.a().covers(pair.a()) && link.b().covers(pair.b())
                        || link.a().covers(pair.b()) && link.b().covers(pair.a()));
    }

    private boolean saysAsMuch(Pair link, Predicate<Pair> among) {
        return gold.pairs().stream()
                .filter(among)
                .anyMatch(pair -> answers(link, pair) || repeats(link, pair));
    }

    private boolean repeats(Pair link, Pair pair) {
        if (link.isStatement() != pair.isStatement()) {
            return false;
        }
        boolean straight = isWithin(link.a(), pair.a()) && isWithin(link.b(), pair.b());
        boolean crossed = isWithin(link.a(), pair.b()) && isWithin(link.b(), pair.a());
        boolean twoArticles = !pair.a().article().equals(pair.b().article());
        return twoArticles && (straight || crossed);
    }

    /** Whether a mention uses no other words than one of the reading in the same article. */
    private boolean isWithin(Place mention, Place read) {
        return mention.article().equals(read.article())
                && !plain(mention).isBlank()
                && plain(read).contains(plain(mention));
    }

    /** A mention's words in lower case between single spaces, numbers as digits. */
    private String plain(Place place) {
        Article article = Objects.requireNonNull(gold.articles().get(place.article()));
        String text = place.span().in(article.text()).toLowerCase(Locale.ROOT).replace(",", "");
        StringBuilder plain = new StringBuilder(" ");
        for (String word : text.split("[^a-z0-9$%.]+", -1)) {
            if (!word.isEmpty()) {
                int number = NUMBERS.indexOf(word);
                plain.append(number < 0 ? word.replaceAll("^\\.+|\\.+$", "") : number + 1);
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
