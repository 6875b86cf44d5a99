package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** The matrix of what is compared, as the filter lets it through, and the cell it is walked by. */
public final class MatrixViewModel {
    private final Selection selection;
    private final Messages messages;
    private final Messages kit;
    private final ReadOnlyObjectWrapper<Matrix> matrix =
            new ReadOnlyObjectWrapper<>(this, "matrix", Matrix.EMPTY);
    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(this, "place", Place.ORIGIN);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ObjectProperty<Order> order =
            new SimpleObjectProperty<>(this, "order", Order.CONFLICTS);
    private final Subscription subscription;
    private Matrix all = Matrix.EMPTY;
    private boolean awake = true;
    private boolean stale;

    /** A cell, by row and column from 0; column −1 is the question itself. */
    public record Place(int row, int column) {
        static final Place ORIGIN = new Place(0, -1);
    }

    public MatrixViewModel(Selection selection, Messages messages, Messages kit) {
        this.selection = selection;
        this.messages = messages;
        this.kit = kit;
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::onFindings),
                        selection.filterProperty().subscribe(filter -> arrange()),
                        order.subscribe(now -> arrange()));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<Matrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    public Matrix matrix() {
        return matrix.get();
    }

    /** The cell that the keyboard is on. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** "12 of 87 topics". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** Goes so many rows and columns on, as far as the matrix reaches. */
    public void step(int rows, int columns) {
        goTo(new Place(place.get().row() + rows, place.get().column() + columns));
    }

    /** Goes to the topic of the selected link, where the filter lets it through. */
    public void follow() {
        Link link = selection.linkProperty().get();
        if (link == null) {
            return;
        }
        Claim claim = selection.claimProperty().get();
        for (int row = 0; row < matrix().rows().size(); row++) {
            if (matrix().rows().get(row).topic().id().equals(link.topic())) {
                place.set(new Place(row, claim == null ? -1 : columnOf(claim)));
            }
        }
    }

    /** Goes to a cell and selects what stands in it. */
    public void goTo(Place wanted) {
        int lastRow = Math.max(0, matrix().rows().size() - 1);
        int lastColumn = matrix().columns().size() - 1;
        place.set(
                new Place(
                        Math.clamp(wanted.row(), 0, lastRow),
                        Math.clamp(wanted.column(), -1, lastColumn)));
        select();
    }

    /**
     * What to show side by side for the cell the keyboard is on: its strongest link is selected.
     *
     * @return whether there is anything
     */
    public boolean open() {
        Matrix.Row row = row();
        if (row == null) {
            return false;
        }
        Matrix.Cell cell = cell();
        if (cell != null && cell.isEmpty()) {
            return false;
        }
        select();
        return !selection.isEmpty();
    }

    /** The row that the keyboard is on, or null where there is none. */
    public Matrix.@Nullable Row row() {
        int row = place.get().row();
        return row < matrix().rows().size() ? matrix().rows().get(row) : null;
    }

    /** The cell that the keyboard is on, or null on a question. */
    public Matrix.@Nullable Cell cell() {
        Matrix.Row row = row();
        int column = place.get().column();
        return row == null || column < 0 ? null : row.cells().get(column);
    }

    /** A cell in a sentence, for those who do not see it. */
    public String spoken(Place at) {
        if (at.row() >= matrix().rows().size()) {
            return messages.get("nothing");
        }
        Matrix.Row row = matrix().rows().get(at.row());
        String relation = kit.get("relation." + row.style().key());
        if (at.column() < 0) {
            return messages.get("spoken.row", row.question(), relation, row.voices());
        }
        Matrix.Cell cell = row.cells().get(at.column());
        String article = matrix().columns().get(at.column()).name();
        return cell.isEmpty()
                ? messages.get("spoken.empty", row.question(), article, cell.why())
                : messages.get(
                        "spoken.cell",
                        row.question(),
                        article,
                        cell.entries().getFirst().words(),
                        kit.get("relation." + cell.entries().getFirst().style().key()));
    }

    private int columnOf(Claim claim) {
        for (int i = 0; i < matrix().columns().size(); i++) {
            if (matrix().columns().get(i).article().equals(claim.article())) {
                return i;
            }
        }
        return -1;
    }

    private void select() {
        Matrix.Row row = row();
        Matrix.Cell cell = cell();
        if (row == null || cell != null && cell.isEmpty()) {
            return;
        }
        Claim claim = cell == null ? null : cell.entries().getFirst().claim();
        Link link =
                row.links().stream()
                        .filter(each -> claim == null || each.joins(claim.id()))
                        .findFirst()
                        .orElse(null);
        if (claim != null) {
            selection.select(claim);
        }
        if (link != null) {
            selection.select(link);
        }
    }

    /** Whether it is looked at: while it is not, nothing is computed. */
    public void setAwake(boolean now) {
        awake = now;
        if (awake && stale) {
            onFindings(selection.findings());
        }
    }

    private void onFindings(Findings findings) {
        stale = !awake;
        if (stale) {
            return;
        }
        boolean others =
                !all.columns().stream()
                        .map(Matrix.Column::article)
                        .toList()
                        .equals(
                                findings.comparison().articles().stream()
                                        .map(Article::id)
                                        .toList());
        if (others) {
            place.set(Place.ORIGIN);
            matrix.set(Matrix.EMPTY);
        }
        all = new MatrixBuilder(findings, messages, kit).all();
        arrange();
    }

    private void arrange() {
        if (!awake) {
            stale = true;
            return;
        }
        Matrix.Row before = row();
        Matrix now =
                MatrixBuilder.arranged(
                        all, selection.findings().shown(selection.filter()), order.get());
        matrix.set(now);
        int row = 0;
        for (int i = 0; before != null && i < now.rows().size(); i++) {
            if (now.rows().get(i).topic().id().equals(before.topic().id())) {
                row = i;
            }
        }
        place.set(new Place(row, place.get().column()));
        summary.set(messages.get("summary", now.rows().size(), all.rows().size()));
    }
}
