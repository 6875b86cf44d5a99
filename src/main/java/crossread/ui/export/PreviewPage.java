package crossread.ui.export;

import crossread.export.pdf.PagePicture;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** A page of the preview, small. */
final class PreviewPage {
    private final int number;
    private final double width;
    private final double height;
    private final ObjectProperty<@Nullable PagePicture> picture =
            new SimpleObjectProperty<>(this, "picture");

    /**
     * @param number from 1
     * @param width in points
     * @param height in points
     */
    PreviewPage(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    int number() {
        return number;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Null until it is drawn. */
    ObjectProperty<@Nullable PagePicture> pictureProperty() {
        return picture;
    }
}
