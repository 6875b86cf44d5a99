package crossread.ui.matrix;

import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.EnumMap;
import java.util.Map;

/** A value as written, and how it relates. */
final class EntryLine extends HBox {
    private static final double LINE = 20;

    private final Map<RelationStyle, RelationSwatch> swatches = new EnumMap<>(RelationStyle.class);
    private final Label words = new Label();

    /**
     * @param lines how many lines there is room for
     */
    EntryLine(int lines) {
        getStyleClass().add("matrix-entry");
        setAlignment(Pos.TOP_LEFT);
        words.getStyleClass().add("matrix-words");
        words.setWrapText(lines > 1);
        words.setMinWidth(0);
        words.setMaxHeight(lines * LINE);
        words.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    void show(Matrix.Entry entry) {
        words.setText(entry.words());
        RelationSwatch swatch = swatches.computeIfAbsent(entry.style(), RelationSwatch::new);
        getChildren().setAll(swatch, words);
    }
}
