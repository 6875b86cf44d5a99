package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.coverage.CoverageViewModel;
import crossread.ui.coverage.Labels;
import crossread.ui.kit.Selection;

import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the labels of outlets with the story, and reads them from files. */
final class StoryLabels {
    private final StoryViewModel story;
    private final CoverageViewModel coverage;
    private final Dialogs dialogs;
    private final Supplier<@Nullable Window> window;
    private final Subscription subscription;

    StoryLabels(
            StoryViewModel story,
            Selection selection,
            Dialogs dialogs,
            Supplier<@Nullable Window> window) {
        this.story = story;
        this.coverage = new CoverageViewModel(selection, Messages.of("coverage"));
        this.dialogs = dialogs;
        this.window = window;
        this.subscription = coverage.labelsProperty().subscribe((before, now) -> keep(now));
    }

    CoverageViewModel coverage() {
        return coverage;
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
        coverage.close();
    }

    /** Puts back the labels of a story. */
    void restore(Map<String, String> view) {
        coverage.labelsProperty().set(Labels.of(view));
    }

    /** Asks for a table of labels and takes them over. */
    void read() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(dialogs.words("labels.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                dialogs.words("labels.tables"), "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter(dialogs.words("open.all"), "*.*"));
        File chosen = chooser.showOpenDialog(window.get());
        if (chosen != null) {
            try {
                read(Files.readString(chosen.toPath(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                dialogs.failed(dialogs.words("labels.failed"));
            }
        }
    }

    private void read(String table) {
        if (!coverage.read(table)) {
            dialogs.failed(dialogs.words("labels.failed"));
        }
    }

    private void keep(Labels labels) {
        Map<String, String> kept = labels.kept();
        Labels.of(story.story().view())
                .kept()
                .keySet()
                .forEach(
                        name -> {
                            if (!kept.containsKey(name)) {
                                story.showing(name, "");
                            }
                        });
        kept.forEach(story::showing);
    }
}
