package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crossread.i18n.Messages;
import crossread.job.DirectJobRunner;
import crossread.job.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class KeptSettingsTest {
    @TempDir private Path folder;

    @Test
    void putsBackWhatWasLeft() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.write(Map.of("library", "false", "unknown", "stays"));
        Panes panes = new Panes();
        KeptSettings kept = kept(file);
        kept.keep("library", panes.libraryProperty());
        kept.keep("timeline", panes.timelineProperty());
        assertFalse(panes.libraryProperty().get());
        panes.timelineProperty().set(false);
        kept.close();
        assertEquals(
                Map.of("library", "false", "timeline", "false", "unknown", "stays"), file.read());
    }

    @Test
    void startsAsAtFirstWhereTheFileIsBroken() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{");
        Panes panes = new Panes();
        KeptSettings kept = kept(new SettingsFile(broken));
        kept.keep("library", panes.libraryProperty());
        kept.close();
        assertEquals(true, panes.libraryProperty().get());
        assertEquals("{", Files.readString(broken));
    }

    private static KeptSettings kept(SettingsFile file) {
        return new KeptSettings(
                file, new DirectJobRunner(Progress.NONE), Messages.of("shell"), action -> {});
    }
}
