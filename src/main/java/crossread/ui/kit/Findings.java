package crossread.ui.kit;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Reviewed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison prepared for the screens: its links by claim, in reading order, and counted. */
public final class Findings {
    /** Of nothing. */
    public static final Findings NONE = new Findings(Comparison.EMPTY);

    private final Reviewed reviewed;
    private final Comparison comparison;
    private final Index index;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Link>> linksByClaim = new HashMap<>();
    private final Map<String, List<Claim>> claimsByArticle = new HashMap<>();
    private final List<Link> links;

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

    /** The links that a filter lets through, in reading order. */
    public List<Link> links(Filter filter) {
        return links.stream().filter(link -> passes(link, filter)).toList();
    }

    /** The links of one claim, strongest relation first, then in reading order. */
    public List<Link> linksOf(Claim claim) {
        return linksOf(claim.id()).stream()
                .sorted(Comparator.comparing(link -> RelationStyle.of(link.relation())))
                .toList();
    }

    /** The claims of an article that a filter marks, in the order of the text. */
    public List<Mark> marks(Article article, Filter filter) {
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : claims(article.id())) {
            style(claim, filter).ifPresent(style -> marks.add(new Mark(claim, style)));
        }
        return marks;
    }

    /** How a filter marks a claim, if it does. */
    public Optional<RelationStyle> style(Claim claim, Filter filter) {
        if (claim.kind() == Kind.STATEMENT && !filter.statements()) {
            return Optional.empty();
        }
        List<Link> all = linksOf(claim.id());
        if (all.isEmpty()) {
            return Optional.of(RelationStyle.ONLY).filter(filter::shows);
        }
        return all.stream()
                .filter(link -> passes(link, filter))
                .map(link -> RelationStyle.of(link.relation()))
                .min(Comparator.naturalOrder());
    }

    /**
     * How many links there are of each relation, and how many claims without any.
     *
     * @param statements whether links of statements count
     */
    public Map<RelationStyle, Integer> counts(boolean statements) {
        Map<RelationStyle, Integer> counts = zeroes();
        for (Link link : links) {
            if (statements || !joinsStatements(link)) {
                counts.merge(RelationStyle.of(link.relation()), 1, Integer::sum);
            }
        }
        counts.put(
                RelationStyle.ONLY,
                (int)
                        comparison.claims().stream()
                                .filter(claim -> statements || claim.kind() != Kind.STATEMENT)
                                .filter(claim -> linksOf(claim.id()).isEmpty())
                                .count());
        return counts;
    }

    /** How many claims of one article a filter marks, by relation. */
    public Map<RelationStyle, Integer> counts(Article article, Filter filter) {
        Map<RelationStyle, Integer> counts = zeroes();
        marks(article, filter).forEach(mark -> counts.merge(mark.style(), 1, Integer::sum));
        return counts;
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

    private boolean passes(Link link, Filter filter) {
        return filter.shows(RelationStyle.of(link.relation()))
                && (filter.statements() || !joinsStatements(link));
    }

    private boolean joinsStatements(Link link) {
        return index.claim(link.a()).kind() == Kind.STATEMENT
                || index.claim(link.b()).kind() == Kind.STATEMENT;
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

    private static Map<RelationStyle, Integer> zeroes() {
        Map<RelationStyle, Integer> counts = new EnumMap<>(RelationStyle.class);
        for (RelationStyle style : RelationStyle.values()) {
            counts.put(style, 0);
        }
        return counts;
    }
}
