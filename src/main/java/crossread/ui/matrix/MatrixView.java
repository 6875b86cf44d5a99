package crossread.ui.matrix;

import crossread.i18n.Messages;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import java.util.Arrays;

/** Topics down, articles across: what each article says to each question. */
public final class MatrixView extends BorderPane {
    private final MatrixViewModel model;
    private final Messages messages;
    private final MatrixGrid grid;
    private final Label empty = new Label();
    private final Subscription subscription;

    /**
     * @param onOpen told when the selected pair is to be shown side by side
     */
    public MatrixView(MatrixViewModel model, Messages messages, Runnable onOpen) {
        this.model = model;
        this.messages = messages;
        this.grid = new MatrixGrid(model, messages, onOpen);
        getStyleClass().add("matrix");
        setMinWidth(0);
        empty.getStyleClass().add("matrix-empty");
        empty.setWrapText(true);
        setTop(bar());
        setCenter(new StackPane(grid, empty));
        subscription = model.matrixProperty().subscribe(this::onMatrix);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
        grid.close();
    }

    /** Gives the keyboard to the grid. */
    public void focus() {
        grid.requestFocus();
    }

    /** How many cells exist now, in sight or just out of it. */
    public int cellCount() {
        return grid.cellCount();
    }

    private void onMatrix(Matrix matrix) {
        grid.setVisible(!matrix.rows().isEmpty());
        empty.setVisible(matrix.rows().isEmpty());
        empty.setText(messages.get(matrix.columns().isEmpty() ? "none.hint" : "nothing.hint"));
    }

    private HBox bar() {
        Label summary = new Label();
        summary.getStyleClass().add("walk-position");
        summary.setMinWidth(USE_PREF_SIZE);
        summary.textProperty().bind(model.summaryProperty());
        Label hint = new Label(messages.get("hint"));
        hint.getStyleClass().add("walk-notice");
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(summary, orders(), hint, space);
        bar.getStyleClass().addAll("reader-bar", "matrix-bar");
        return bar;
    }

    private ChoiceBox<Order> orders() {
        ChoiceBox<Order> orders = new ChoiceBox<>();
        orders.setId("matrix-order");
        orders.setAccessibleText(messages.get("order"));
        orders.getItems().setAll(Arrays.asList(Order.values()));
        orders.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Order order) {
                        return order == null ? "" : messages.get("order." + order.key());
                    }

                    @Override
                    public Order fromString(String words) {
                        return Order.CONFLICTS;
                    }
                });
        orders.valueProperty().bindBidirectional(model.orderProperty());
        return orders;
    }
}
