package crossread.ui.coverage;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Index;
import crossread.model.Origin;
import crossread.model.Topic;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the coverage, and divides it by the labels that the analyst gives outlets. */
public final class CoverageViewModel {
    private static final int MOST_TOPICS = 40;

    private final Selection selection;
    private final Messages messages;
    private final ObjectProperty<Labels> labels =
            new SimpleObjectProperty<>(this, "labels", Labels.NONE);
    private final ReadOnlyObjectWrapper<Covered> covered =
            new ReadOnlyObjectWrapper<>(this, "covered", Covered.NOTHING);
    private final Subscription subscription;
    private boolean awake = true;

    public CoverageViewModel(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(findings -> update()),
                        labels.subscribe(now -> update()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Whether it is looked at: while it is not, nothing is computed. */
    public void setAwake(boolean now) {
        awake = now;
        update();
    }

    public ObjectProperty<Labels> labelsProperty() {
        return labels;
    }

    ReadOnlyObjectProperty<Covered> coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    void label(String label, String outlet, String value) {
        Labels now = labels.get();
        if (!now.value(label, outlet).equals(value.strip())) {
            labels.set(now.with(label, outlet, value));
        }
    }

    /**
     * Takes labels from a table.
     *
     * @return whether there were any
     */
    public boolean read(String table) {
        try {
            labels.set(labels.get().with(LabelTable.of(table)));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void update() {
        if (awake) {
            covered.set(covered(selection.findings()));
        }
    }

    private Covered covered(Findings findings) {
        List<Article> articles = findings.comparison().articles();
        if (articles.isEmpty()) {
            return Covered.NOTHING;
        }
        List<String> outlets = articles.stream().map(ArticleNames::name).distinct().toList();
        return new Covered(
                facts(findings, articles, outlets),
                shared(findings),
                outlets,
                shares(articles),
                topics(findings));
    }

    private List<Covered.Fact> facts(
            Findings findings, List<Article> articles, List<String> outlets) {
        List<LocalDate> days =
                articles.stream()
                        .map(Article::published)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        int several =
                findings.comparison().origins().stream()
                        .mapToInt(origin -> Math.max(0, origin.articles().size() - 1))
                        .sum();
        List<Covered.Fact> facts = new ArrayList<>();
        facts.add(fact("articles", articles.size()));
        facts.add(fact("outlets", outlets.size()));
        facts.add(fact("origins", Math.max(1, articles.size() - several)));
        facts.add(fact("events", findings.comparison().events().size()));
        facts.add(fact("days", days.size()));
        if (!days.isEmpty()) {
            facts.add(
                    new Covered.Fact(
                            days.size() == 1
                                    ? Dates.day(days.getFirst())
                                    : messages.get(
                                            "fact.span",
                                            Dates.day(days.getFirst()),
                                            Dates.day(days.getLast())),
                            messages.get("fact.published")));
        }
        return facts;
    }

    private Covered.Fact fact(String what, int number) {
        return new Covered.Fact(Integer.toString(number), messages.get("fact." + what, number));
    }

    private List<Covered.Shared> shared(Findings findings) {
        Index index = findings.index();
        return findings.comparison().origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .sorted(Comparator.comparing((Origin origin) -> -origin.articles().size()))
                .map(
                        origin ->
                                new Covered.Shared(
                                        messages.get("origin", origin.articles().size()),
                                        origin.label(),
                                        origin.articles().stream()
                                                .map(index::article)
                                                .map(ArticleNames::name)
                                                .toList()))
                .toList();
    }

    private List<Covered.OfTopic> topics(Findings findings) {
        Index index = findings.index();
        List<Covered.OfTopic> topics = new ArrayList<>();
        for (Topic topic : findings.comparison().topics()) {
            List<Article> speaking =
                    topic.claims().stream()
                            .map(claim -> index.claim(claim).article())
                            .distinct()
                            .map(index::article)
                            .toList();
            if (speaking.size() > 1) {
                topics.add(
                        new Covered.OfTopic(topic.question(), speaking.size(), shares(speaking)));
            }
        }
        topics.sort(Comparator.comparing(topic -> -topic.articles()));
        return topics.subList(0, Math.min(MOST_TOPICS, topics.size()));
    }

    /** Only labels that any outlet of the story has. */
    private List<Covered.Shares> shares(Collection<Article> articles) {
        List<Covered.Shares> all = new ArrayList<>();
        Labels now = labels.get();
        for (String label : now.names()) {
            if (now.values().getOrDefault(label, Map.of()).isEmpty()) {
                continue;
            }
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (Article article : articles) {
                counts.merge(now.value(label, ArticleNames.name(article)), 1, Integer::sum);
            }
            List<Covered.Part> parts = new ArrayList<>();
            counts.forEach(
                    (value, number) ->
                            parts.add(
                                    new Covered.Part(
                                            value.isEmpty() ? messages.get("unlabelled") : value,
                                            number,
                                            (double) number / articles.size())));
            parts.sort(
                    Comparator.comparing(
                                    (Covered.Part part) ->
                                            part.value().equals(messages.get("unlabelled")))
                            .thenComparing(part -> -part.articles()));
            all.add(new Covered.Shares(label, parts));
        }
        return all;
    }
}
