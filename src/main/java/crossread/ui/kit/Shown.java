package crossread.ui.kit;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Ruling;
import crossread.model.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a filter lets through of the findings, computed once. */
public final class Shown {
    private final Findings findings;
    private final Filter filter;
    private final Index index;
    private final String wanted;
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Link> inOrder;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, List<Mark>> marksByArticle = new HashMap<>();
    private final Map<RelationStyle, Integer> counts = zeroes();

    Shown(Findings findings, Filter filter) {
        this.findings = findings;
        this.filter = filter;
        this.index = findings.index();
        this.wanted = filter.scope().text().strip().toLowerCase(Locale.ROOT);
        for (Link link : findings.links()) {
            RelationStyle style = RelationStyle.of(link.relation());
            if (passes(link)) {
                counts.merge(style, 1, Integer::sum);
                if (filter.shows(style)) {
                    links.add(link);
                }
            }
        }
        inOrder = List.copyOf(links);
        for (Claim claim : findings.comparison().claims()) {
            mark(claim).ifPresent(mark -> marks.put(claim.id(), mark));
        }
        for (Article article : findings.comparison().articles()) {
            List<Mark> mine = new ArrayList<>();
            for (Claim claim : findings.claims(article)) {
                Mark mark = marks.get(claim.id());
                if (mark != null) {
                    mine.add(mark);
                }
            }
            marksByArticle.put(article.id(), List.copyOf(mine));
        }
    }

    public Filter filter() {
        return filter;
    }

    /** In reading order. */
    public List<Link> links() {
        return inOrder;
    }

    public boolean has(Link link) {
        return links.contains(link);
    }

    /** The claims of an article that are marked, in the order of the text. */
    public List<Mark> marks(Article article) {
        return marksByArticle.getOrDefault(article.id(), List.of());
    }

    /** How a claim is marked, if it is. */
    public Optional<RelationStyle> style(Claim claim) {
        return Optional.ofNullable(marks.get(claim.id())).map(Mark::style);
    }

    /**
     * How many links there are of each relation, those that are switched off too, and how many
     * claims without any.
     */
    public Map<RelationStyle, Integer> counts() {
        return counts;
    }

    /** How many claims of an article are marked, by relation. */
    public Map<RelationStyle, Integer> counts(Article article) {
        Map<RelationStyle, Integer> marked = zeroes();
        marks(article).forEach(mark -> marked.merge(mark.style(), 1, Integer::sum));
        return marked;
    }

    private Optional<Mark> mark(Claim claim) {
        if (claim.kind() == Kind.STATEMENT && !filter.showsStatements()) {
            return Optional.empty();
        }
        List<Link> all = findings.linksOf(claim);
        if (all.isEmpty()) {
            if (!passesAlone(claim)) {
                return Optional.empty();
            }
            counts.merge(RelationStyle.ONLY, 1, Integer::sum);
            return filter.shows(RelationStyle.ONLY)
                    ? Optional.of(new Mark(claim, RelationStyle.ONLY, false))
                    : Optional.empty();
        }
        return all.stream()
                .filter(links::contains)
                .min(Comparator.comparing(link -> RelationStyle.of(link.relation())))
                .map(link -> findings.mark(claim, link));
    }

    private boolean passes(Link link) {
        Claim a = index.claim(link.a());
        Claim b = index.claim(link.b());
        Scope scope = filter.scope();
        if (!filter.showsStatements()
                && (a.kind() == Kind.STATEMENT || b.kind() == Kind.STATEMENT)) {
            return false;
        }
        if (scope.equals(Scope.ALL)) {
            return true;
        }
        return (isOfKind(a) || isOfKind(b))
                && (isOfOutlet(a) || isOfOutlet(b))
                && (isOfEvent(a) || isOfEvent(b))
                && (isOfDays(a) || isOfDays(b))
                && isJudged(findings.ruling(link))
                && (wanted.isEmpty()
                        || holds(index.topic(link.topic()).question())
                        || holds(index.words(a))
                        || holds(index.words(b)));
    }

    private boolean passesAlone(Claim claim) {
        return isOfKind(claim)
                && isOfOutlet(claim)
                && isOfEvent(claim)
                && isOfDays(claim)
                && filter.scope().judged() != Judged.DECIDED
                && (wanted.isEmpty() || holds(index.words(claim)));
    }

    private boolean isOfKind(Claim claim) {
        return filter.scope().kind() == null || claim.kind() == filter.scope().kind();
    }

    private boolean isOfOutlet(Claim claim) {
        String outlet = filter.scope().outlet();
        return outlet == null || outlet.equals(ArticleNames.name(index.article(claim.article())));
    }

    private boolean isOfEvent(Claim claim) {
        String event = filter.scope().event();
        return event == null || event.equals(claim.event());
    }

    private boolean isOfDays(Claim claim) {
        Days days = filter.scope().days();
        return days == null || days.hold(claim, index);
    }

    private boolean isJudged(Optional<Ruling> ruling) {
        boolean decided =
                ruling.map(Ruling::standing).filter(now -> now != Standing.REJECTED).isPresent();
        return switch (filter.scope().judged()) {
            case ALL -> true;
            case DECIDED -> decided;
            case OPEN -> !decided;
        };
    }

    private boolean holds(String words) {
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Map<RelationStyle, Integer> zeroes() {
        Map<RelationStyle, Integer> counts = new EnumMap<>(RelationStyle.class);
        for (RelationStyle style : RelationStyle.values()) {
            counts.put(style, 0);
        }
        return counts;
    }
}
