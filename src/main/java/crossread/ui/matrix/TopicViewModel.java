package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Span;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/** One topic at a time, in the order of the matrix. */
public final class TopicViewModel {
    private final MatrixViewModel matrix;
    private final Selection selection;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Sheet> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet", Sheet.NONE);
    private final Subscription subscription;

    public TopicViewModel(MatrixViewModel matrix, Selection selection, Messages messages) {
        this.matrix = matrix;
        this.selection = selection;
        this.messages = messages;
        this.subscription =
                Subscription.combine(
                        matrix.matrixProperty().subscribe(now -> update()),
                        matrix.placeProperty().subscribe(now -> update()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The question that is shown; empty where there is none. */
    public String question() {
        return sheet.get().question();
    }

    /** The next topic in the order of the matrix, or one before where negative. */
    public void step(int topics) {
        int row = matrix.placeProperty().get().row() + topics;
        if (row >= 0 && row < matrix.matrix().rows().size()) {
            matrix.goTo(new MatrixViewModel.Place(row, -1));
        }
    }

    /**
     * Goes on from a link that is being decided: to the next link of the topic that waits for a
     * decision, else to the next topic.
     */
    public void advance() {
        Matrix.Row row = matrix.row();
        Link now = selection.linkProperty().get();
        if (row != null && now != null) {
            int at = row.links().indexOf(now);
            for (Link link : row.links().subList(at + 1, row.links().size())) {
                if (selection.findings().ruling(link).isEmpty()) {
                    selection.select(link);
                    return;
                }
            }
        }
        step(1);
    }

    /** Selects a claim of the topic that is shown, with its strongest link in it. */
    void select(Claim claim) {
        Matrix.Row row = matrix.row();
        selection.select(claim);
        if (row != null) {
            row.links().stream()
                    .filter(link -> link.joins(claim.id()))
                    .findFirst()
                    .ifPresent(selection::select);
        }
    }

    private void update() {
        Matrix.Row row = matrix.row();
        sheet.set(row == null ? Sheet.NONE : sheet(row));
    }

    private Sheet sheet(Matrix.Row row) {
        List<Sheet.Extract> extracts = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Matrix.Column column = matrix.matrix().columns().get(i);
            Matrix.Cell cell = row.cells().get(i);
            cell.entries().forEach(entry -> extracts.add(extract(row, column, entry)));
            if (cell.isEmpty()) {
                silent.add(messages.get("topic.silent", column.name(), cell.why()));
            }
        }
        return new Sheet(
                row.question(),
                messages.get(
                        "topic.position",
                        matrix.placeProperty().get().row() + 1,
                        matrix.matrix().rows().size()),
                row.style(),
                row.event(),
                extracts,
                silent);
    }

    private Sheet.Extract extract(Matrix.Row row, Matrix.Column column, Matrix.Entry entry) {
        Index index = selection.findings().index();
        Claim claim = entry.claim();
        Article article = index.article(claim.article());
        Span words = claim.span();
        Span around = Surroundings.of(article, claim.mention().sentence().cover(words));
        return new Sheet.Extract(
                claim,
                entry.style(),
                column.name(),
                column.date(),
                oneLine(article.text().substring(around.begin(), words.begin())),
                oneLine(words.in(article.text())),
                oneLine(article.text().substring(words.end(), around.end())),
                row.links().stream()
                        .filter(link -> link.joins(claim.id()))
                        .map(Link::reason)
                        .findFirst()
                        .orElse(""));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
