package crossread.export;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Topic;
import crossread.model.When;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in plain text, for a person to read on a terminal. */
public final class TextSummary {
    private static final int LONGEST_QUOTE = 90;

    private final Messages messages = Messages.of("summary", Locale.ENGLISH);
    private final Comparison comparison;
    private final Index index;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private TextSummary(Comparison comparison) {
        this.comparison = comparison;
        this.index = comparison.index();
    }

    /** Articles, events, what conflicts and why, and how many claims relate otherwise. */
    public static String of(Comparison comparison) {
        TextSummary summary = new TextSummary(comparison);
        summary.articles();
        summary.events();
        summary.links(Relation.CONFLICT, "conflicts");
        summary.links(Relation.COMPATIBLE, "compatible");
        summary.counts();
        return summary.lines.toString();
    }

    private void articles() {
        lines.add(messages.get("articles", comparison.articles().size()));
        for (Article article : comparison.articles()) {
            lines.add(
                    messages.get(
                            "article",
                            article.id(),
                            Objects.requireNonNullElseGet(
                                    article.outlet(), () -> messages.get("no-outlet")),
                            article.published() == null
                                    ? messages.get("no-date")
                                    : article.published().toString(),
                            Objects.requireNonNullElseGet(
                                    article.title(), () -> messages.get("no-title")),
                            article.file()));
        }
        lines.add("");
    }

    private void events() {
        lines.add(messages.get("events", comparison.events().size()));
        for (Event event : comparison.events()) {
            lines.add(
                    messages.get(
                            "event",
                            event.id(),
                            event.label(),
                            when(event.when()),
                            String.join(", ", event.articles())));
            if (!event.reason().isBlank()) {
                lines.add(messages.get("reason", event.reason()));
            }
        }
        lines.add("");
    }

    private String when(When when) {
        String weekday =
                when.weekday() == null
                        ? ""
                        : messages.get(
                                "weekday",
                                when.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        return interval(when) + weekday;
    }

    private String interval(When when) {
        if (when.earliest() == null) {
            return when.latest() == null
                    ? messages.get("undated")
                    : messages.get("until", when.latest().toString());
        }
        if (when.latest() == null) {
            return messages.get("from", when.earliest().toString());
        }
        return when.earliest().equals(when.latest())
                ? when.earliest().toString()
                : messages.get("between", when.earliest().toString(), when.latest().toString());
    }

    /** Links of one relation, topic by topic. */
    private void links(Relation relation, String heading) {
        List<Link> links = of(relation);
        lines.add(messages.get(heading, links.size()));
        for (Topic topic : comparison.topics()) {
            List<Link> here =
                    links.stream().filter(link -> link.topic().equals(topic.id())).toList();
            if (!here.isEmpty()) {
                lines.add(messages.get("topic", topic.question()));
                here.forEach(this::link);
            }
        }
        lines.add("");
    }

    private void link(Link link) {
        String key = link.relation() == Relation.CONFLICT ? "conflict" : "both-possible";
        lines.add(messages.get(key, side(link.a()), side(link.b())));
        lines.add(messages.get("link-reason", link.reason()));
    }

    private String side(String id) {
        Claim claim = index.claim(id);
        return messages.get("side", quoted(index.words(claim)), claim.article() + outlet(claim));
    }

    private String outlet(Claim claim) {
        Article article = index.article(claim.article());
        Passage passage = article.passageAt(claim.span().begin());
        return passage.outlet() == null ? "" : ", " + passage.outlet();
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 1).strip() + "…";
    }

    private void counts() {
        String related =
                Stream.of(Relation.values())
                        .map(
                                relation ->
                                        messages.get(
                                                "count." + relation.code(), of(relation).size()))
                        .collect(Collectors.joining(", "));
        lines.add(
                messages.get(
                        "counts", comparison.claims().size(), comparison.topics().size(), related));
    }

    private List<Link> of(Relation relation) {
        return comparison.links().stream().filter(link -> link.relation() == relation).toList();
    }
}
