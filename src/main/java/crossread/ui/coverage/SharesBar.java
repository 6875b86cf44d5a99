package crossread.ui.coverage;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a whole as one bar; each part has its words in it, as far as they have room. */
final class SharesBar extends Region {
    private static final double HEIGHT = 22;
    private static final double SIDE = 5;
    private static final int SHADES = 5;

    private final List<Covered.Part> parts;
    private final List<Region> boxes = new ArrayList<>();
    private final List<Text> words = new ArrayList<>();

    SharesBar(List<Covered.Part> parts) {
        this.parts = parts;
        getStyleClass().add("shares-bar");
        for (int i = 0; i < parts.size(); i++) {
            Covered.Part part = parts.get(i);
            Region box = new Region();
            box.getStyleClass().addAll("shares-part", "shares-part-" + i % SHADES);
            Text text = new Text(spoken(part));
            text.setTextOrigin(VPos.CENTER);
            text.setManaged(false);
            text.getStyleClass().add("shares-words");
            boxes.add(box);
            words.add(text);
        }
        getChildren().addAll(boxes);
        getChildren().addAll(words);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(parts.stream().map(SharesBar::spoken).collect(Collectors.joining(", ")));
    }

    private static String spoken(Covered.Part part) {
        return part.value() + " " + part.articles();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = getWidth() * parts.get(i).share();
            boxes.get(i).resizeRelocate(x, 0, Math.max(1, width - 1), HEIGHT);
            Text text = words.get(i);
            text.setX(x + SIDE);
            text.setY(HEIGHT / 2);
            text.setVisible(text.getLayoutBounds().getWidth() + 2 * SIDE <= width);
            x += width;
        }
    }
}
