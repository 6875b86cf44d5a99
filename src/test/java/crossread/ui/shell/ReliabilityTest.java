package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.i18n.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReliabilityTest {
    @Test
    void theFiguresOfTheMenuAreThoseOfTheEvaluation() throws IOException {
        String evaluation = Files.readString(Path.of("src/site/markdown/evaluation.md"));
        for (Reliability row : Reliability.published()) {
            String cells =
                    row.claims().equals("conflict")
                            ? "Of "
                                    + row.wanted()
                                    + " conflicts among figures, times, roles and quotations "
                                    + row.found()
                                    + " were found"
                            : " | "
                                    + row.wanted()
                                    + " | "
                                    + row.found()
                                    + " | "
                                    + row.shown()
                                    + " | "
                                    + row.right()
                                    + " | ";
            assertTrue(evaluation.contains(cells), row.claims() + ": " + cells);
        }
    }

    @Test
    void noRowFindsMoreThanThereIs() {
        for (Reliability row : Reliability.published()) {
            assertTrue(row.found() <= row.wanted(), row.claims());
            assertTrue(row.right() <= row.shown(), row.claims());
            assertTrue(
                    !Messages.of("shell").get("reliability." + row.claims()).isBlank(),
                    row.claims());
        }
    }
}
