package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.Collectors;

/** Words from right to left, at every width, among words from left to right. */
class WrappingTest {
    private static final String[] WORDS = {
        "الحريق", "في", "الميناء", "Reuters", "2025", "(AP)", "“قال”", "–", "75%", "مكالمة",
        "هاتفية،", "12:30", "U.S.", "ב", "לא", "ثلاث", "ساعات."
    };

    private final Random random = new Random(7);

    @Test
    void knowsTextThatIsNotReadFromLeftToRight() {
        assertTrue(Wrapping.isSafe("Пожар – fire, 75 %"));
        assertFalse(Wrapping.isSafe("fire الحريق"));
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        String words = "قال  Reuters\nفي الميناء ";
        assertEquals(
                words,
                Wrapping.texts(words, "words").stream()
                        .map(Text::getText)
                        .collect(Collectors.joining()));
    }

    @Test
    void breaksLinesAtAnyWidth() throws Exception {
        Toolkit.startHeadless();
        int laidOut =
                Toolkit.call(
                        () -> {
                            int done = 0;
                            for (int i = 0; i < 300; i++) {
                                lay(words(), 120 + random.nextInt(400));
                                done++;
                            }
                            return done;
                        });
        assertEquals(300, laidOut);
    }

    private void lay(String words, double width) {
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(Wrapping.texts(words, "words"));
        flow.setNodeOrientation(
                random.nextBoolean()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        flow.prefHeight(width);
        flow.resize(width, 400);
        flow.layout();
        flow.getLayoutInfo().getSelectionGeometry(0, words.length(), false);
        Label label = new Label(words);
        Wrapping.in(label);
        StackPane root = new StackPane(label);
        new Scene(root, width, 100);
        root.applyCss();
        root.layout();
        label.prefHeight(width);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString();
    }
}
