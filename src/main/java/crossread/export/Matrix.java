package crossread.export;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The matrix: topics down, articles across; what each cell holds, and why it is empty. */
final class Matrix {
    private final Catalogue catalogue;

    /** By topic: to each of its claims the strongest relation it has there. */
    private final Map<String, Map<String, Relation>> strongest = new HashMap<>();

    Matrix(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Link link : catalogue.comparison().links()) {
            Map<String, Relation> here =
                    strongest.computeIfAbsent(link.topic(), id -> new HashMap<>());
            here.merge(link.a(), link.relation(), Matrix::stronger);
            here.merge(link.b(), link.relation(), Matrix::stronger);
        }
    }

    private static Relation stronger(Relation a, Relation b) {
        return Marks.weight(a) <= Marks.weight(b) ? a : b;
    }

    /** Conflicts first, then figures, days and roles before sentences, then by articles. */
    List<Topic> topics() {
        return catalogue.comparison().topics().stream()
                .filter(topic -> !topic.claims().isEmpty())
                .sorted(
                        Comparator.comparing((Topic topic) -> !hasConflict(topic))
                                .thenComparing(this::isOfSentences)
                                .thenComparing(topic -> -articles(topic)))
                .toList();
    }

    boolean hasConflict(Topic topic) {
        return strongest.getOrDefault(topic.id(), Map.of()).containsValue(Relation.CONFLICT);
    }

    boolean isAnswered(Topic topic, List<Article> group) {
        return claims(topic).stream()
                .map(claim -> catalogue.index().article(claim.article()))
                .anyMatch(group::contains);
    }

    boolean isOfSentences(Topic topic) {
        return claims(topic).stream()
                .map(Claim::kind)
                .allMatch(kind -> kind == Kind.STATEMENT || kind == Kind.QUOTE);
    }

    private long articles(Topic topic) {
        return claims(topic).stream().map(Claim::article).distinct().count();
    }

    private List<Claim> claims(Topic topic) {
        return topic.claims().stream().map(catalogue.index()::claim).toList();
    }

    /** What the article answers: claims of equal words together, in the order of the topic. */
    List<List<Claim>> wordings(Topic topic, Article article) {
        Map<String, List<Claim>> byWords =
                claims(topic).stream()
                        .filter(claim -> claim.article().equals(article.id()))
                        .collect(
                                Collectors.groupingBy(
                                        catalogue::words, LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(byWords.values());
    }

    Optional<Relation> strongest(Topic topic, Claim claim) {
        return Optional.ofNullable(strongest.getOrDefault(topic.id(), Map.of()).get(claim.id()));
    }

    /** Why an article has no answer to a topic, in words. */
    String whyEmpty(Topic topic, Article article) {
        String id = topic.event();
        if (id == null) {
            return catalogue.say("matrix.silent");
        }
        Event event = catalogue.index().event(id);
        LocalDate published = article.published();
        LocalDate earliest = event.when().earliest();
        if (published != null && earliest != null && published.isBefore(earliest)) {
            return catalogue.say("matrix.before");
        }
        boolean isAbout = event.articles().contains(article.id());
        return catalogue.say(isAbout ? "matrix.silent" : "matrix.other");
    }
}
