package crossread.export;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Side;
import crossread.model.Topic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison as comma-separated values after RFC 4180. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises.
 */
public final class Csv {
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private Csv(Reviewed reviewed) {
        this.catalogue = Catalogue.of(reviewed);
    }

    /** One row for each link: where both sides stand, how they relate and why. */
    public static String links(Reviewed reviewed) {
        Csv csv = new Csv(reviewed);
        csv.row(
                List.of(
                        "topic",
                        "question",
                        "relation",
                        "finer",
                        "readers",
                        "reason",
                        "decision",
                        "note",
                        "event",
                        "claim a",
                        "article a",
                        "file a",
                        "published a",
                        "begin a",
                        "end a",
                        "words a",
                        "source a",
                        "claim b",
                        "article b",
                        "file b",
                        "published b",
                        "begin b",
                        "end b",
                        "words b",
                        "source b"));
        reviewed.comparison().links().forEach(csv::link);
        return csv.out.toString();
    }

    /** Questions down, articles across, the words as written, conflicts first. */
    public static String matrix(Reviewed reviewed) {
        Csv csv = new Csv(reviewed);
        Comparison comparison = reviewed.comparison();
        List<String> head = new ArrayList<>(List.of("topic", "question", "event"));
        for (Article article : comparison.articles()) {
            head.add("[" + csv.catalogue.number(article) + "] " + csv.catalogue.name(article));
        }
        csv.row(head);
        Matrix matrix = new Matrix(csv.catalogue);
        for (Topic topic : matrix.topics()) {
            List<String> row = new ArrayList<>();
            row.addAll(List.of(topic.id(), topic.question(), csv.event(topic)));
            comparison.articles().forEach(article -> row.add(csv.cell(matrix, topic, article)));
            csv.row(row);
        }
        return csv.out.toString();
    }

    private void link(Link link) {
        Topic topic = catalogue.index().topic(link.topic());
        Side finer = link.finer();
        Double readers = link.readers();
        List<String> row = new ArrayList<>();
        row.addAll(List.of(topic.id(), topic.question(), link.relation().code()));
        row.add(finer == null ? "" : finer == Side.A ? "a" : "b");
        row.add(readers == null ? "" : BigDecimal.valueOf(readers).toPlainString());
        row.addAll(List.of(link.reason(), catalogue.standing(link)));
        row.add(catalogue.reviewed().note(link));
        row.add(event(topic));
        side(row, catalogue.index().claim(link.a()));
        side(row, catalogue.index().claim(link.b()));
        row(row);
    }

    private void side(List<String> row, Claim claim) {
        Article article = catalogue.index().article(claim.article());
        row.addAll(List.of(claim.id(), catalogue.name(article), article.file()));
        row.add(article.published() == null ? "" : article.published().toString());
        row.add(Integer.toString(claim.span().begin()));
        row.add(Integer.toString(claim.span().end()));
        row.add(catalogue.words(claim));
        row.add(Optional.ofNullable(claim.attribution().source()).orElse(""));
    }

    private String event(Topic topic) {
        String event = topic.event();
        return event == null ? "" : catalogue.index().event(event).label();
    }

    private String cell(Matrix matrix, Topic topic, Article article) {
        List<List<Claim>> wordings = matrix.wordings(topic, article);
        if (wordings.isEmpty()) {
            return "(" + matrix.whyEmpty(topic, article) + ")";
        }
        return wordings.stream()
                .map(claims -> wording(matrix, topic, claims.getFirst()))
                .collect(Collectors.joining("\n"));
    }

    private String wording(Matrix matrix, Topic topic, Claim claim) {
        Optional<Relation> relation = matrix.strongest(topic, claim);
        String words = catalogue.words(claim);
        return relation.map(r -> words + " [" + catalogue.word(r) + "]").orElse(words);
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(Csv::escaped).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** In quotation marks where it must be; never a formula, on any of its lines. */
    static String escaped(String cell) {
        String safe =
                cell.lines()
                        .map(line -> isFormula(line) ? "'" + line : line)
                        .collect(Collectors.joining("\n"));
        boolean quoted = safe.chars().anyMatch(c -> ",\"\n\r;\t".indexOf(c) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isFormula(String line) {
        String start = line.stripLeading();
        boolean isTab = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
        return isTab || (!start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
    }
}
