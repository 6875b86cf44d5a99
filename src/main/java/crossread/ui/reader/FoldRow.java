package crossread.ui.reader;

import crossread.i18n.Messages;

import javafx.scene.control.Button;

import java.util.List;

/** Stands for paragraphs that no other article answers, until it is pressed. */
final class FoldRow extends Button {
    private final List<ParagraphView> folded;

    FoldRow(List<ParagraphView> folded, Messages messages) {
        super(messages.get("fold", folded.size()));
        this.folded = List.copyOf(folded);
        getStyleClass().setAll("button", "fold-row");
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
    }

    List<ParagraphView> folded() {
        return folded;
    }
}
