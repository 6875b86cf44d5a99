package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Turns;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The articles side by side, and the steps along their links. */
public final class ReaderView extends BorderPane {
    private final ReaderViewModel model;
    private final Messages messages;
    private final ColumnStrip strip;
    private final FindBar findBar;

    /**
     * @param theme how large the articles' text is, and whether anything may move
     * @param turns lets long texts grow
     */
    public ReaderView(
            ReaderViewModel model,
            Selection selection,
            Theme theme,
            Turns turns,
            Messages messages) {
        this.model = model;
        this.messages = messages;
        this.strip =
                new ColumnStrip(model, selection, theme.reducedMotionProperty(), turns, messages);
        getStyleClass().add("reader");
        strip.styleProperty()
                .bind(Bindings.format("-fx-font-size: %dpx;", theme.textSizeProperty()));
        findBar = new FindBar(model.find(), messages, strip::focusArticle);
        setTop(new VBox(bar(), findBar));
        setCenter(strip);
        setMinWidth(0);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        strip.close();
        findBar.close();
    }

    /** How many columns are in sight. */
    public int columnCount() {
        return strip.columns().size();
    }

    /** Whether the articles in sight are there to their ends; long ones grow over some pulses. */
    public boolean isWhole() {
        return strip.isWhole();
    }

    private HBox bar() {
        Button previous = button("previous", "‹", model::previousLink);
        Button next = button("next", "›", model::nextLink);
        Button conflict = button("conflict", null, model::nextConflict);
        Label position = new Label();
        position.getStyleClass().add("walk-position");
        position.textProperty().bind(model.positionProperty());
        Label notice = new Label();
        notice.getStyleClass().add("walk-notice");
        notice.textProperty().bind(model.noticeProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(previous, position, next, conflict, notice, space, pager());
        bar.getStyleClass().add("reader-bar");
        return bar;
    }

    private HBox pager() {
        Button left = button("left", "‹", () -> model.move(-1));
        Button right = button("right", "›", () -> model.move(1));
        Label columns = new Label();
        columns.getStyleClass().add("walk-position");
        model.columnsProperty()
                .subscribe(
                        order -> {
                            left.setDisable(!order.canMove(-1));
                            right.setDisable(!order.canMove(1));
                            columns.setText(position(order));
                        });
        HBox pager = new HBox(left, columns, right);
        pager.getStyleClass().add("column-pager");
        return pager;
    }

    private String position(ColumnOrder order) {
        int seen = order.visible().size();
        boolean pinned = order.loose().size() < order.order().size();
        return messages.get(
                pinned ? "columns.pinned" : "columns.position",
                order.first() + 1,
                order.first() + seen - (pinned ? 1 : 0),
                order.loose().size());
    }

    private Button button(
            String key, @org.jspecify.annotations.Nullable String sign, Runnable action) {
        String words = messages.get("button." + key);
        Button button = new Button(sign == null ? messages.get("label." + key) : sign);
        button.setId("reader-" + key);
        button.getStyleClass().addAll("flat", sign == null ? "bar-button" : "step-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
