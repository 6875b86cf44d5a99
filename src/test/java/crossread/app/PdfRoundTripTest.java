package crossread.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.cli.Commands;
import crossread.cli.Terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF that Crossread wrote is opened again as the story it was made of. */
class PdfRoundTripTest {
    private static final String STORY = "src/test/resources/crossread/stories/dam";

    @TempDir private Path folder;

    @Test
    void comparesAPdfLikeTheArticlesItWasMadeOf() throws IOException {
        try (Wiring wiring = new Wiring()) {
            Path pdf = folder.resolve("dam.pdf");
            assertEquals(0, run(wiring, "export", STORY, "--out", pdf.toString()));
            byte[] first = Files.readAllBytes(pdf);
            assertEquals(0, run(wiring, "export", STORY, "--out", pdf.toString()));
            assertArrayEquals(first, Files.readAllBytes(pdf));
            Path once = folder.resolve("once.json");
            Path again = folder.resolve("again.json");
            assertEquals(0, run(wiring, "compare", STORY, "--out", once.toString()));
            assertEquals(0, run(wiring, "compare", pdf.toString(), "--out", again.toString()));
            assertEquals(Files.readString(once), Files.readString(again));
        }
    }

    private static int run(Wiring wiring, String... arguments) {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        return new Commands(wiring, wiring.window(), terminal).run(arguments);
    }
}
