package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;

class PngTest {
    @Test
    void keepsEveryPixel() {
        WritableImage drawn = new WritableImage(3, 2);
        drawn.getPixelWriter().setColor(0, 0, Color.web("#102030"));
        drawn.getPixelWriter().setColor(2, 1, Color.web("#FFEEDD"));
        Image read = new Image(new ByteArrayInputStream(Png.of(drawn, 1)));
        assertEquals(3, read.getWidth());
        assertEquals(2, read.getHeight());
        assertEquals(Color.web("#102030"), read.getPixelReader().getColor(0, 0));
        assertEquals(Color.web("#FFEEDD"), read.getPixelReader().getColor(2, 1));
    }

    @Test
    void joinsFinerPixelsToTheirMean() {
        WritableImage drawn = new WritableImage(2, 2);
        drawn.getPixelWriter().setColor(0, 0, Color.WHITE);
        drawn.getPixelWriter().setColor(1, 1, Color.WHITE);
        Image read = new Image(new ByteArrayInputStream(Png.of(drawn, 2)));
        assertEquals(1, read.getWidth());
        assertEquals(Color.grayRgb(127), read.getPixelReader().getColor(0, 0));
    }
}
