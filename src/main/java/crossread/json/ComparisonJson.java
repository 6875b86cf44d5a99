package crossread.json;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Origin;
import crossread.model.Side;
import crossread.model.Topic;

import java.io.IOException;
import java.util.Locale;

/** A comparison as JSON: the contract with scripts and scorers. */
public final class ComparisonJson {
    private static final String SCHEMA = "crossread/comparison/1";

    private final Comparison comparison;
    private final Index index;
    private final JsonText json = JsonText.indented();

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
        this.index = comparison.index();
    }

    /** The same comparison gives the same bytes; ends in a line break. */
    public static String write(Comparison comparison) {
        return new ComparisonJson(comparison).whole();
    }

    private String whole() {
        return json.object(
                        () -> {
                            json.field("schema", SCHEMA)
                                    .array("articles", comparison.articles(), this::article)
                                    .array("origins", comparison.origins(), this::origin);
                            EventsJson.events(json, comparison);
                            json.array("claims", comparison.claims(), this::claim)
                                    .array("topics", comparison.topics(), this::topic)
                                    .array("pairs", comparison.links(), this::pair);
                        })
                .toString();
    }

    private void article(Article article) throws IOException {
        json.object(
                () -> {
                    json.field("id", article.id());
                    ArticlesJson.head(json, article);
                    json.field("sha256", article.sha256()).field("text", article.text());
                    ArticlesJson.parts(json, article);
                    json.field(
                            "origin",
                            comparison.origins().stream()
                                    .filter(origin -> origin.articles().contains(article.id()))
                                    .map(Origin::id)
                                    .findFirst()
                                    .orElse(null));
                    json.strings(
                            "events",
                            comparison.events().stream()
                                    .filter(event -> event.articles().contains(article.id()))
                                    .map(Event::id)
                                    .toList());
                });
    }

    private void origin(Origin origin) throws IOException {
        json.object(
                () ->
                        json.field("id", origin.id())
                                .field("label", origin.label())
                                .strings("articles", origin.articles())
                                .array("evidence", origin.evidence(), this::evidence));
    }

    private void evidence(Origin.Evidence evidence) throws IOException {
        json.object(
                () -> {
                    json.field("article", evidence.article());
                    ArticlesJson.span(json, evidence.span());
                });
    }

    private void claim(Claim claim) throws IOException {
        json.object(
                () -> {
                    json.field("id", claim.id()).field("article", claim.article());
                    ClaimJson.place(json, claim.mention(), index.article(claim.article()).text());
                    json.field("event", claim.event());
                    ClaimJson.content(json, claim.mention());
                });
    }

    private void topic(Topic topic) throws IOException {
        json.object(
                () ->
                        json.field("id", topic.id())
                                .field("question", topic.question())
                                .field("event", topic.event())
                                .strings("claims", topic.claims()));
    }

    private void pair(Link link) throws IOException {
        json.object(
                () -> {
                    Side finer = link.finer();
                    json.field("a", link.a())
                            .field("b", link.b())
                            .field("topic", link.topic())
                            .field("relation", link.relation().code())
                            .field(
                                    "finer",
                                    finer == null ? null : finer.name().toLowerCase(Locale.ROOT))
                            .number("readers", link.readers())
                            .field("reason", link.reason());
                });
    }
}
