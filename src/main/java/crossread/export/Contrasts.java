package crossread.export;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers the links of one relation, topic by topic, so that nothing is told twice. */
final class Contrasts {
    private final Catalogue catalogue;
    private final Relation relation;

    private Contrasts(Catalogue catalogue, Relation relation) {
        this.catalogue = catalogue;
        this.relation = relation;
    }

    /** Figures, days and roles before sentences, then what most articles have a say in. */
    static List<Contrast> of(Catalogue catalogue, Relation relation) {
        Contrasts contrasts = new Contrasts(catalogue, relation);
        Map<String, List<Link>> byTopic = new LinkedHashMap<>();
        for (Link link : catalogue.comparison().links()) {
            if (link.relation() == relation) {
                byTopic.computeIfAbsent(link.topic(), id -> new ArrayList<>()).add(link);
            }
        }
        return byTopic.entrySet().stream()
                .map(
                        entry ->
                                contrasts.of(
                                        catalogue.index().topic(entry.getKey()), entry.getValue()))
                .sorted(
                        Comparator.comparing(Contrast::isOfSentences)
                                .thenComparing(contrast -> -contrast.articles()))
                .toList();
    }

    private Contrast of(Topic topic, List<Link> links) {
        List<Claim> claims =
                links.stream()
                        .flatMap(link -> List.of(link.a(), link.b()).stream())
                        .distinct()
                        .map(catalogue.index()::claim)
                        .sorted(
                                Comparator.comparingInt(catalogue::numberOfArticle)
                                        .thenComparing(Claim::span))
                        .toList();
        Map<String, String> positionOf = positions(topic, claims, links);
        Map<String, List<Claim>> byPosition = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String position = positionOf.getOrDefault(claim.id(), claim.id());
            byPosition.computeIfAbsent(position, id -> new ArrayList<>()).add(claim);
        }
        Map<Set<String>, String> reasons = new LinkedHashMap<>();
        Set<String> finer = new HashSet<>();
        for (Link link : links) {
            Set<String> both = new HashSet<>();
            both.add(positionOf.getOrDefault(link.a(), link.a()));
            both.add(positionOf.getOrDefault(link.b(), link.b()));
            reasons.putIfAbsent(both, link.reason());
            if (link.finer() != null) {
                finer.add(link.finer() == Side.A ? link.a() : link.b());
            }
        }
        return new Contrast(
                topic,
                links,
                byPosition.values().stream().map(this::position).toList(),
                List.copyOf(new LinkedHashSet<>(reasons.values())),
                finer);
    }

    /**
     * To each claim the one that stands for its position. Claims share one where their words are
     * equal, where one stands inside the other, and where the comparison calls them the same, save
     * where that would join two that are to be told apart.
     */
    private Map<String, String> positions(Topic topic, List<Claim> claims, List<Link> links) {
        Map<String, String> wording = new HashMap<>();
        for (Claim one : claims) {
            wording.put(one.id(), one.id());
        }
        for (Claim one : claims) {
            claims.stream()
                    .filter(other -> key(other).equals(key(one)) || isInside(one, other))
                    .forEach(other -> join(wording, other.id(), one.id()));
        }
        Map<String, String> meaning = new HashMap<>(wording);
        for (Link link : catalogue.comparison().links()) {
            if (link.relation() == Relation.SAME && link.topic().equals(topic.id())) {
                join(meaning, link.a(), link.b());
            }
        }
        boolean joinsWhatDiffers =
                relation != Relation.SAME
                        && links.stream().anyMatch(link -> areJoined(meaning, link));
        return joinsWhatDiffers ? wording : meaning;
    }

    private static boolean areJoined(Map<String, String> groups, Link link) {
        return groups.getOrDefault(link.a(), link.a())
                .equals(groups.getOrDefault(link.b(), link.b()));
    }

    private static void join(Map<String, String> groups, String a, String b) {
        String kept = groups.getOrDefault(a, a);
        String given = groups.getOrDefault(b, b);
        groups.put(a, kept);
        groups.put(b, kept);
        groups.replaceAll((id, group) -> group.equals(given) ? kept : group);
    }

    private static boolean isInside(Claim one, Claim other) {
        return one.article().equals(other.article()) && other.span().contains(one.span());
    }

    /** The words without what does not change them: case, and the marks around them. */
    private String key(Claim claim) {
        return catalogue
                .words(claim)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\s]+", " ")
                .strip();
    }

    private Contrast.Position position(List<Claim> claims) {
        Map<String, List<Claim>> byWords = new LinkedHashMap<>();
        for (Claim claim : claims) {
            boolean isPart =
                    claims.stream().anyMatch(other -> other != claim && isInside(claim, other));
            if (!isPart) {
                byWords.computeIfAbsent(key(claim), words -> new ArrayList<>()).add(claim);
            }
        }
        return new Contrast.Position(
                byWords.values().stream()
                        .map(all -> new Contrast.Wording(catalogue.words(all.getFirst()), all))
                        .toList());
    }
}
