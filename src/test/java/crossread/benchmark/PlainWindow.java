package crossread.benchmark;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JavaFX window that shows the texts of a folder side by side and does nothing else: what the
 * start of the program is measured against. With {@code --once} it closes after its first second,
 * to be trained.
 */
public final class PlainWindow extends Application {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    /** Starts the window from the class path, where JavaFX is not asked for as modules. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(PlainWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        HBox columns = new HBox();
        for (Path file : texts(Path.of(getParameters().getUnnamed().getFirst()))) {
            Label text = new Label(Files.readString(file));
            text.setWrapText(true);
            ScrollPane scroll = new ScrollPane(text);
            scroll.setFitToWidth(true);
            VBox column = new VBox(new Label(String.valueOf(file.getFileName())), scroll);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(WIDTH);
            columns.getChildren().add(column);
        }
        stage.setScene(new Scene(columns, WIDTH, HEIGHT));
        stage.setTitle("Plain window");
        stage.show();
        if (getParameters().getRaw().contains("--once")) {
            PauseTransition pause = new PauseTransition(Duration.seconds(1));
            pause.setOnFinished(finished -> stage.hide());
            pause.play();
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
