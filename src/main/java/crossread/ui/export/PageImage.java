package crossread.ui.export;

import crossread.export.pdf.PagePicture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/** A drawn page for the window; the pixels are shared. */
final class PageImage {
    private PageImage() {}

    static Image of(PagePicture picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(),
                        picture.height(),
                        IntBuffer.wrap(picture.pixels()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
