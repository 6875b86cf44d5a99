package crossread.ui.matrix;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whose article a column of the matrix is. */
final class ArticleHead extends VBox {
    ArticleHead(Matrix.Column column) {
        getStyleClass().add("matrix-head");
        setManaged(false);
        getChildren()
                .addAll(
                        label(column.name(), "matrix-article"),
                        label(column.date(), "matrix-note"));
        if (!column.origin().isEmpty()) {
            getChildren().add(label(column.origin(), "matrix-origin"));
        }
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
