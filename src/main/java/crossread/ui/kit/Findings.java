package crossread.ui.kit;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Standing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison prepared for the screens: its links by claim, in reading order, and counted. */
public final class Findings {
    /** Of nothing. */
    public static final Findings NONE = new Findings(Comparison.EMPTY);

    private static final int KEPT = 4;

    private final Reviewed reviewed;
    private final Comparison comparison;
    private final Index index;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Link>> linksByClaim = new HashMap<>();
    private final Map<String, List<Claim>> claimsByArticle = new HashMap<>();
    private final Map<String, List<Link>> linksByPair = new HashMap<>();
    private final Map<List<String>, Ruling> rulings = new HashMap<>();
    private final List<Link> links;
    private final Map<Filter, Shown> shown =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Filter, Shown> eldest) {
                    return size() > KEPT;
                }
            };

    public Findings(Comparison comparison) {
        this(Reviewed.of(comparison));
    }

    public Findings(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.comparison = reviewed.comparison();
        this.index = comparison.index();
        for (Article article : comparison.articles()) {
            places.put(article.id(), places.size());
            claimsByArticle.put(article.id(), new ArrayList<>());
        }
        for (Claim claim : comparison.claims()) {
            claims(claim.article()).add(claim);
            linksByClaim.put(claim.id(), new ArrayList<>());
        }
        this.links = comparison.links().stream().sorted(readingOrder()).toList();
        for (Link link : links) {
            linksOf(link.a()).add(link);
            linksOf(link.b()).add(link);
            String a = index.claim(link.a()).article();
            String b = index.claim(link.b()).article();
            linksByPair.computeIfAbsent(pair(a, b), key -> new ArrayList<>()).add(link);
        }
        linksByClaim
                .values()
                .forEach(
                        each ->
                                each.sort(
                                        Comparator.comparing(
                                                link -> RelationStyle.of(link.relation()))));
        for (Ruling ruling : reviewed.rulings()) {
            rulings.putIfAbsent(List.of(ruling.link().a(), ruling.link().b()), ruling);
        }
    }

    public Comparison comparison() {
        return comparison;
    }

    /** What the analyst has decided of it. */
    public Reviewed reviewed() {
        return reviewed;
    }

    public Index index() {
        return index;
    }

    public boolean isEmpty() {
        return comparison.articles().isEmpty();
    }

    /** All links, by the place of their first claim, then of their second. */
    public List<Link> links() {
        return links;
    }

    /** What a filter lets through; the last answers are kept. On the JavaFX thread. */
    public Shown shown(Filter filter) {
        return shown.computeIfAbsent(filter, key -> new Shown(this, filter));
    }

    /**
     * The same, with what filters let through computed already: off the JavaFX thread, before it is
     * shown.
     */
    public Findings prepared(Filter filter) {
        shown(filter);
        shown(Filter.ALL);
        return this;
    }

    /** The links that a filter lets through, in reading order. */
    public List<Link> links(Filter filter) {
        return shown(filter).links();
    }

    /** The links between the claims of two articles, in reading order. */
    public List<Link> between(String a, String b) {
        return linksByPair.getOrDefault(pair(a, b), List.of());
    }

    /** What was decided of a link, if anything. */
    public Optional<Ruling> ruling(Link link) {
        return Optional.ofNullable(rulings.get(List.of(link.a(), link.b())));
    }

    /** A claim marked as one of its links says. */
    public Mark mark(Claim claim, Link link) {
        boolean confirmed =
                ruling(link)
                        .map(Ruling::standing)
                        .filter(now -> now != Standing.UNSURE && now != Standing.REJECTED)
                        .isPresent();
        return new Mark(claim, RelationStyle.of(link.relation()), confirmed);
    }

    /** The links of one claim, strongest relation first, then in reading order. */
    public List<Link> linksOf(Claim claim) {
        return List.copyOf(linksOf(claim.id()));
    }

    /** The claims of an article, in the order of the text. */
    public List<Claim> claims(Article article) {
        return List.copyOf(claims(article.id()));
    }

    /** The claims of an article that a filter marks, in the order of the text. */
    public List<Mark> marks(Article article, Filter filter) {
        return shown(filter).marks(article);
    }

    /** The events that an article is about, in the comparison's order. */
    public List<Event> events(Article article) {
        return comparison.events().stream()
                .filter(event -> event.articles().contains(article.id()))
                .toList();
    }

    /** The event that a link's claims are about, where they share one. */
    public @Nullable Event event(Link link) {
        String a = index.claim(link.a()).event();
        String b = index.claim(link.b()).event();
        return a != null && a.equals(b) ? index.event(a) : null;
    }

    /** The claim with the words and kind of one in an earlier comparison of the articles. */
    public Optional<Claim> like(Claim earlier) {
        return claims(earlier.article()).stream()
                .filter(claim -> claim.span().equals(earlier.span()))
                .filter(claim -> claim.kind() == earlier.kind())
                .findFirst();
    }

    /** The link between two claims, if there is one. */
    public Optional<Link> link(Claim a, Claim b) {
        return linksOf(a.id()).stream().filter(link -> link.joins(b.id())).findFirst();
    }

    /** Where an article stands in the comparison, from 0. */
    public int place(String article) {
        return places.getOrDefault(article, 0);
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
    }

    private Comparator<Link> readingOrder() {
        return Comparator.<Link>comparingInt(link -> placeOf(link.a()))
                .thenComparing(link -> index.claim(link.a()).span())
                .thenComparingInt(link -> placeOf(link.b()))
                .thenComparing(link -> index.claim(link.b()).span());
    }

    private int placeOf(String claim) {
        return place(index.claim(claim).article());
    }

    private List<Claim> claims(String article) {
        return claimsByArticle.getOrDefault(article, new ArrayList<>());
    }

    private List<Link> linksOf(String claim) {
        return linksByClaim.getOrDefault(claim, new ArrayList<>());
    }
}
