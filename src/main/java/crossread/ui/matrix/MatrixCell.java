package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Wrapping;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/** What one article says of one topic: two values at most, and how many more there are. */
final class MatrixCell extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Messages messages;
    private final EntryLine only = new EntryLine(3);
    private final EntryLine first = new EntryLine(1);
    private final EntryLine second = new EntryLine(1);
    private final Label more = new Label();
    private final Label why = new Label();

    MatrixCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("matrix-cell");
        more.getStyleClass().add("matrix-more");
        why.getStyleClass().add("matrix-why");
        Wrapping.in(why);
    }

    void show(Matrix.Cell cell, String spoken, boolean current) {
        List<Matrix.Entry> entries = cell.entries();
        setAccessibleText(spoken);
        pseudoClassStateChanged(SILENT, cell.isEmpty());
        pseudoClassStateChanged(
                CONFLICT, !cell.isEmpty() && entries.getFirst().style() == RelationStyle.CONFLICT);
        setCurrent(current);
        switch (entries.size()) {
            case 0 -> {
                why.setText(cell.why());
                getChildren().setAll(why);
            }
            case 1 -> {
                only.show(entries.getFirst());
                getChildren().setAll(only);
            }
            default -> {
                first.show(entries.get(0));
                second.show(entries.get(1));
                getChildren().setAll(first, second);
                if (entries.size() > 2) {
                    more.setText(messages.get("more", entries.size() - 2));
                    getChildren().add(more);
                }
            }
        }
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
