package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Origin;
import crossread.model.Topic;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the matrix of a comparison: in time linear in its claims and links, and its cells. */
final class MatrixBuilder {
    private final Messages messages;
    private final Dates dates;
    private final Findings findings;
    private final Map<String, List<Link>> linksByTopic = new HashMap<>();

    MatrixBuilder(Findings findings, Messages messages, Messages kit) {
        this.findings = findings;
        this.messages = messages;
        this.dates = new Dates(kit);
        for (Link link : findings.links()) {
            linksByTopic.computeIfAbsent(link.topic(), id -> new ArrayList<>()).add(link);
        }
        linksByTopic
                .values()
                .forEach(
                        links ->
                                links.sort(
                                        Comparator.comparing(
                                                link -> RelationStyle.of(link.relation()))));
    }

    /** All topics, in the comparison's order. */
    Matrix all() {
        Comparison comparison = findings.comparison();
        return new Matrix(
                comparison.articles().stream().map(this::column).toList(),
                comparison.topics().stream().map(this::row).toList());
    }

    /** The topics that a filter lets through, in an order. */
    static Matrix arranged(Matrix all, Shown shown, Order order) {
        List<Matrix.Row> rows = new ArrayList<>();
        for (Matrix.Row row : all.rows()) {
            if (passes(row, shown)) {
                rows.add(row);
            }
        }
        Comparator<Matrix.Row> byVoices = Comparator.comparing(row -> -row.voices());
        switch (order) {
            case CONFLICTS ->
                    rows.sort(
                            Comparator.<Matrix.Row, Boolean>comparing(
                                            row -> row.style() != RelationStyle.CONFLICT)
                                    .thenComparing(byVoices));
            case ARTICLES -> rows.sort(byVoices);
            case READING -> {}
        }
        return new Matrix(all.columns(), rows);
    }

    private static boolean passes(Matrix.Row row, Shown shown) {
        return row.links().isEmpty()
                ? row.cells().stream()
                        .flatMap(cell -> cell.entries().stream())
                        .anyMatch(entry -> shown.style(entry.claim()).isPresent())
                : row.links().stream().anyMatch(shown::has);
    }

    private Matrix.Column column(Article article) {
        return new Matrix.Column(
                article.id(),
                ArticleNames.name(article),
                dates.published(article.published()),
                origin(article));
    }

    private String origin(Article article) {
        for (Origin origin : findings.comparison().origins()) {
            if (origin.articles().size() > 1 && origin.articles().contains(article.id())) {
                return messages.get(
                        "origin", firstOther(origin, article), origin.articles().size() - 2);
            }
        }
        return "";
    }

    /** The first other article of an origin. */
    private String firstOther(Origin origin, Article article) {
        return origin.articles().stream()
                .filter(id -> !id.equals(article.id()))
                .findFirst()
                .map(id -> ArticleNames.name(findings.index().article(id)))
                .orElse("");
    }

    private Matrix.Row row(Topic topic) {
        List<Link> links = linksByTopic.getOrDefault(topic.id(), List.of());
        Map<String, RelationStyle> styles = new HashMap<>();
        for (Link link : links) {
            RelationStyle style = RelationStyle.of(link.relation());
            styles.putIfAbsent(link.a(), style);
            styles.putIfAbsent(link.b(), style);
        }
        Index index = findings.index();
        Map<String, List<Matrix.Entry>> entries = new HashMap<>();
        for (String id : topic.claims()) {
            Claim claim = index.claim(id);
            entries.computeIfAbsent(claim.article(), article -> new ArrayList<>())
                    .add(
                            new Matrix.Entry(
                                    claim,
                                    index.words(claim).replaceAll("\\s+", " ").strip(),
                                    styles.getOrDefault(id, RelationStyle.ONLY)));
        }
        entries.values().forEach(list -> list.sort(Comparator.comparing(Matrix.Entry::style)));
        String eventId = topic.event();
        Event event = eventId == null ? null : index.event(eventId);
        return new Matrix.Row(
                topic,
                links.isEmpty()
                        ? RelationStyle.ONLY
                        : RelationStyle.of(links.getFirst().relation()),
                event == null
                        ? ""
                        : messages.get("event", event.label(), dates.shortly(event.when())),
                entries.size(),
                links,
                findings.comparison().articles().stream()
                        .map(article -> cell(article, event, entries.get(article.id())))
                        .toList());
    }

    private Matrix.Cell cell(
            Article article, @Nullable Event event, @Nullable List<Matrix.Entry> entries) {
        return entries == null
                ? new Matrix.Cell(List.of(), why(article, event))
                : new Matrix.Cell(entries, "");
    }

    private String why(Article article, @Nullable Event event) {
        if (event == null) {
            return messages.get("empty.silent");
        }
        LocalDate published = article.published();
        LocalDate earliest = event.when().earliest();
        if (published != null && earliest != null && published.isBefore(earliest)) {
            return messages.get("empty.before");
        }
        return event.articles().contains(article.id())
                ? messages.get("empty.silent")
                : messages.get("empty.other");
    }
}
