package crossread.export;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Relation;
import crossread.model.Reviewed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison in brief as Markdown, to be pasted into a report. */
public final class Markdown {
    private static final int DATINGS = 4;

    private final Messages messages = Messages.of("markdown", Locale.ENGLISH);
    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Reviewed reviewed) {
        this.catalogue = Catalogue.of(reviewed);
    }

    /** What differs, when it happened, and the articles; the same comparison, the same bytes. */
    public static String of(Reviewed reviewed) {
        Markdown markdown = new Markdown(reviewed);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        line("# " + MarkdownText.of(catalogue.title()));
        differences();
        events();
        articles();
        line(MarkdownText.of(messages.get("markdown.how")));
    }

    private void differences() {
        line("## " + MarkdownText.of(catalogue.say("differences.title")));
        List<Contrast> conflicts = Contrasts.of(catalogue, Relation.CONFLICT);
        if (conflicts.isEmpty()) {
            line(MarkdownText.of(catalogue.say("differences.none")));
        }
        conflicts.forEach(conflict -> contrast(Relation.CONFLICT, conflict));
        for (Relation relation : List.of(Relation.COMPATIBLE, Relation.RELATED)) {
            List<Contrast> figures =
                    Contrasts.of(catalogue, relation).stream()
                            .filter(contrast -> !contrast.isOfSentences())
                            .toList();
            figures.forEach(contrast -> contrast(relation, contrast));
        }
    }

    private void contrast(Relation relation, Contrast contrast) {
        String badge = RelationStyle.of(relation).badge();
        line(
                "### "
                        + MarkdownText.of(
                                badge
                                        + " "
                                        + catalogue.word(relation)
                                        + ": "
                                        + contrast.topic().question()));
        for (Contrast.Position position : contrast.positions()) {
            for (Contrast.Wording wording : position.wordings()) {
                item(wording(contrast, wording));
            }
        }
        out.append('\n');
        for (String reason : contrast.reasons()) {
            line(MarkdownText.of(Dates.writtenOut(reason)));
        }
        line("*" + MarkdownText.of(catalogue.standings(contrast.links())) + "*");
        for (String note : catalogue.notes(contrast.links())) {
            line("> " + MarkdownText.of(note));
        }
    }

    private String wording(Contrast contrast, Contrast.Wording wording) {
        Map<String, Claim> byArticle = new LinkedHashMap<>();
        wording.claims().forEach(claim -> byArticle.putIfAbsent(claim.article(), claim));
        String sources =
                byArticle.values().stream().map(this::source).collect(Collectors.joining("; "));
        String finer = contrast.isFiner(wording) ? " (" + catalogue.say("finer") + ")" : "";
        return MarkdownText.of(Book.quoted(wording.words()) + finer)
                + " — "
                + MarkdownText.of(sources);
    }

    private String source(Claim claim) {
        Article article = catalogue.index().article(claim.article());
        String speaker = claim.attribution().source();
        String said = speaker == null ? "" : ", " + catalogue.say("matrix.source", speaker);
        return "[" + catalogue.number(article) + "] " + catalogue.name(article) + said;
    }

    private void events() {
        List<Event> events = catalogue.comparison().events();
        if (events.isEmpty()) {
            return;
        }
        line("## " + MarkdownText.of(catalogue.say("timeline.title")));
        head("timeline.head.", List.of("event", "when", "how", "articles"));
        for (Event event : events) {
            row(
                    event.label(),
                    catalogue.when(event.when()),
                    event.datings().stream()
                            .limit(DATINGS)
                            .map(this::dating)
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    event.articles().stream()
                            .map(id -> "[" + number(id) + "]")
                            .collect(Collectors.joining(" ")));
        }
        out.append('\n');
    }

    private String dating(Dating dating) {
        Claim claim = catalogue.index().claim(dating.claim());
        String words = Dates.writtenOut(dating.rule());
        return "[" + catalogue.numberOfArticle(claim) + "] " + words;
    }

    private int number(String article) {
        return catalogue.number(catalogue.index().article(article));
    }

    private void articles() {
        line("## " + MarkdownText.of(catalogue.say("cover.articles")));
        head("articles.", List.of("number", "article", "published", "origin"));
        for (Article article : catalogue.comparison().articles()) {
            String title = ArticleName.title(article);
            row(
                    "[" + catalogue.number(article) + "]",
                    article.outlet() == null ? title : catalogue.name(article) + ": " + title,
                    catalogue.published(article),
                    catalogue.origins(article));
        }
        out.append('\n');
        for (Article article : catalogue.comparison().articles()) {
            item(
                    MarkdownText.of(
                            messages.get(
                                    "markdown.source",
                                    catalogue.number(article),
                                    article.file(),
                                    article.sha256())));
        }
        out.append('\n');
    }

    private void head(String prefix, List<String> keys) {
        List<String> cells = new ArrayList<>();
        keys.forEach(key -> cells.add(catalogue.say(prefix + key)));
        row(cells.toArray(String[]::new));
        out.append("|").append(" --- |".repeat(cells.size())).append('\n');
    }

    private void row(String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(MarkdownText.of(cell)).append(" |");
        }
        out.append('\n');
    }

    private void item(String markdown) {
        out.append("- ").append(markdown).append('\n');
    }

    /** A block of its own. */
    private void line(String markdown) {
        out.append(markdown).append("\n\n");
    }
}
