package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Look;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;

import java.util.List;

/** Open, export, what is marked, and how it looks. */
final class MainToolBar extends HBox {
    private final Commands commands;
    private final FilterBar filter;
    private final Messages messages;
    private double fullWidth;

    MainToolBar(Commands commands, FilterBar filter, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("main-tool-bar");
        this.filter = filter;
        setMinWidth(0);
        Button open = button("open", commands::open, commands.cannotOpen());
        Button export = button("export", commands::export, commands.cannotExport());
        export.getStyleClass().add("accent");
        filter.disableProperty().bind(commands.cannotWalk());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button smaller = textButton("smaller", "A", commands.theme()::shrinkText);
        Button larger = textButton("larger", "A", commands.theme()::enlargeText);
        getChildren().addAll(open, export, filter, space, smaller, larger, looks());
    }

    /** Leaves the filter's words away where there is no room for all. */
    @Override
    protected void layoutChildren() {
        if (!filter.isCompact()) {
            fullWidth = prefWidth(-1);
        }
        filter.setCompact(getWidth() < fullWidth);
        super.layoutChildren();
    }

    private SegmentedButton looks() {
        SegmentedButton looks = new SegmentedButton();
        for (Look look : List.of(Look.LIGHT, Look.SEPIA, Look.DARK)) {
            ToggleButton button = new ToggleButton(messages.get("look." + look.key()));
            button.setId("look-" + look.key());
            button.setMinWidth(USE_PREF_SIZE);
            looks.getButtons().add(button);
            commands.theme().lookProperty().subscribe(now -> button.setSelected(now == look));
            button.setOnAction(
                    event -> {
                        commands.theme().lookProperty().set(look);
                        button.setSelected(true);
                    });
        }
        looks.setMinWidth(USE_PREF_SIZE);
        return looks;
    }

    private Button button(String key, Runnable action, ObservableBooleanValue disabled) {
        Button button = new Button(messages.get("button." + key));
        button.setId("tool-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("button." + key + ".tip")));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(disabled);
        return button;
    }

    private Button textButton(String key, String sign, Runnable action) {
        Button button = new Button(sign);
        String words = messages.get("menu." + key).replace("_", "");
        button.setId("tool-" + key);
        button.getStyleClass().addAll("flat", "text-" + key);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
