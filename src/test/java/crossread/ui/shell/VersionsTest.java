package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Edit;
import crossread.model.Kind;
import crossread.model.Revision;
import crossread.model.Span;
import crossread.ui.Coverage;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class VersionsTest {
    @Start
    private void start(Stage stage) {
        Article earlier = Coverage.comparison().articles().getFirst();
        Article later = earlier.named("later");
        Edit edit = new Edit(new Span(0, 3), new Span(4, 9), List.of(Kind.COUNT));
        Revision revision = new Revision(earlier, later, List.of(edit), null);
        StackPane pane = new StackPane(Versions.list(List.of(revision), Messages.of("shell")));
        stage.setScene(new Scene(pane, 600, 400));
        stage.show();
    }

    @Test
    void tellsEachChangeAndThatNoNoticeSaysSo(FxRobot robot) {
        List<String> words = Windows.texts(robot, ".label");
        String all = String.join("\n", words);
        assertTrue(all.contains("One change; one claim changed, and no notice says so."), all);
        assertTrue(all.contains("” became “"), all);
        assertTrue(all.contains("(Counts)"), all);
    }
}
