package crossread.export;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Relation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All linked claims of a comparison, numbered in reading order. */
final class Marks {
    /** The relations as a reader weighs them, what matters most first. */
    static final List<Relation> BY_WEIGHT =
            List.of(
                    Relation.CONFLICT,
                    Relation.COMPATIBLE,
                    Relation.SAME,
                    Relation.RELATED,
                    Relation.OTHER_EVENT);

    private final Map<String, Mark> byClaim = new LinkedHashMap<>();

    private Marks() {}

    static Marks of(Comparison comparison, Index index) {
        Map<String, List<Mark.Partner>> partners = new HashMap<>();
        for (Link link : comparison.links()) {
            add(partners, link.a(), index.claim(link.b()), link);
            add(partners, link.b(), index.claim(link.a()), link);
        }
        Marks marks = new Marks();
        for (Article article : comparison.articles()) {
            comparison.claims().stream()
                    .filter(claim -> claim.article().equals(article.id()))
                    .sorted(Comparator.comparing(Claim::span))
                    .forEach(
                            claim ->
                                    marks.add(claim, partners.getOrDefault(claim.id(), List.of())));
        }
        return marks;
    }

    private static void add(
            Map<String, List<Mark.Partner>> partners, String marked, Claim partner, Link link) {
        partners.computeIfAbsent(marked, id -> new ArrayList<>())
                .add(Mark.Partner.of(marked, partner, link));
    }

    private void add(Claim claim, List<Mark.Partner> partners) {
        if (partners.isEmpty()) {
            return;
        }
        List<Mark.Partner> sorted =
                partners.stream()
                        .sorted(Comparator.comparingInt(p -> weight(p.relation())))
                        .toList();
        byClaim.put(
                claim.id(),
                new Mark(byClaim.size() + 1, claim, sorted.getFirst().relation(), sorted));
    }

    static int weight(Relation relation) {
        return BY_WEIGHT.indexOf(relation);
    }

    List<Mark> all() {
        return List.copyOf(byClaim.values());
    }

    List<Mark> in(Article article) {
        return byClaim.values().stream()
                .filter(mark -> mark.claim().article().equals(article.id()))
                .toList();
    }

    /** The mark of a claim, or null where it has no link. */
    @Nullable Mark of(String claim) {
        return byClaim.get(claim);
    }
}
