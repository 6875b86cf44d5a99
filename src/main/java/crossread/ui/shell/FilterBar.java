package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Filter;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Selection;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;

/** Which relations are marked, each with its number. */
final class FilterBar extends HBox {
    private final Selection selection;
    private final Messages messages;
    private final Messages kit;
    private final Map<RelationStyle, ToggleButton> buttons = new EnumMap<>(RelationStyle.class);
    private final ToggleButton statements = new ToggleButton();
    private boolean compact;

    FilterBar(Selection selection, Messages messages, Messages kit) {
        this.selection = selection;
        this.messages = messages;
        this.kit = kit;
        getStyleClass().add("filter-bar");
        for (RelationStyle style : RelationStyle.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("filter-" + style.key());
            button.setGraphic(new RelationSwatch(style));
            button.getStyleClass().addAll("filter-button");
            button.setTooltip(new Tooltip(tip(style)));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    event -> change(selection.filter().with(style, button.isSelected())));
            buttons.put(style, button);
        }
        getChildren().addAll(buttons.values());
        statements.setId("filter-statements");
        statements.setText(messages.get("filter.statements"));
        statements.getStyleClass().add("filter-button");
        statements.setTooltip(new Tooltip(messages.get("filter.statements.tip")));
        statements.setMinWidth(USE_PREF_SIZE);
        statements.setOnAction(
                event -> change(selection.filter().withStatements(statements.isSelected())));
        getChildren().add(statements);
        selection.findingsProperty().subscribe(this::update);
        selection.filterProperty().subscribe(filter -> update());
    }

    /** Shows numbers without words, for narrow windows; the words are in the tips. */
    void setCompact(boolean compact) {
        if (compact != this.compact) {
            this.compact = compact;
            update();
        }
    }

    boolean isCompact() {
        return compact;
    }

    private void change(Filter filter) {
        selection.filterProperty().set(filter);
    }

    private String tip(RelationStyle style) {
        return messages.get(
                "filter.tip",
                kit.get("relation." + style.key()),
                messages.get("filter." + style.key()));
    }

    private void update() {
        Filter filter = selection.filter();
        Map<RelationStyle, Integer> counts = selection.findings().shown(filter).counts();
        buttons.forEach(
                (style, button) -> {
                    String word = kit.get("relation." + style.key());
                    int number = counts.getOrDefault(style, 0);
                    String label = messages.get("filter.label", word, number);
                    button.setText(compact ? Integer.toString(number) : label);
                    button.setAccessibleText(label);
                    button.setSelected(filter.shows(style));
                });
        statements.setSelected(filter.statements());
    }
}
