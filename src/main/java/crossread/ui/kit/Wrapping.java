package crossread.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks lines where JavaFX can. JavaFX 26 fails with an index out of bounds where a line of a text
 * with words from right to left breaks inside one node, whatever holds it (a label, a text, a
 * flow). Lines that break between nodes are safe: so such texts have a node for each word, and
 * labels keep to one line.
 */
public final class Wrapping {
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<=\\s)");

    private Wrapping() {}

    /** Lets a label break its words over lines, save words from right to left. */
    public static void in(Label label) {
        label.textProperty().subscribe(text -> label.setWrapText(isSafe(text)));
    }

    /** A label that breaks its words over as many lines as they need. */
    public static Label label(String words, String styleClass) {
        Label label = new Label(words);
        in(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Words as nodes of a flow. */
    public static List<Text> texts(String words, String styleClass) {
        List<String> parts =
                isSafe(words) ? List.of(words) : Arrays.asList(AFTER_SPACE.split(words));
        return parts.stream()
                .map(
                        part -> {
                            Text text = new Text(part);
                            text.getStyleClass().add(styleClass);
                            return text;
                        })
                .toList();
    }

    /** Whether all of a text is read from left to right. */
    public static boolean isSafe(String text) {
        char[] letters = text.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length);
    }
}
