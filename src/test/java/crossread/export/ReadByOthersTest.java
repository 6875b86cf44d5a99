package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import crossread.job.Progress;
import crossread.model.Reviewed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other programs read the annotations as they were written: how many, on which page, whose, what
 * they say, in which colour, and which are replies. Skipped where a program is missing; {@code
 * .ci/run} installs both.
 */
class ReadByOthersTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/crossread/export");
    private static final Path PDFJS = Path.of("target/pdfjs");

    @TempDir private Path folder;

    @Test
    void pdfJsReadsEveryAnnotationAsWritten() throws Exception {
        assumeTrue(isInstalled("node"), "node is missing");
        assumeTrue(
                Files.isDirectory(PDFJS.resolve("node_modules/pdfjs-dist")),
                "pdfjs-dist is missing: npm install --prefix target/pdfjs pdfjs-dist");
        readsAsWritten("node", SCRIPTS.resolve("pdfjs.mjs").toString(), "FILE", PDFJS.toString());
    }

    @Test
    void muPdfReadsEveryAnnotationAsWritten() throws Exception {
        assumeTrue(isInstalled("mutool"), "mutool is missing: apt-get install mupdf-tools");
        readsAsWritten("mutool", "run", SCRIPTS.resolve("mupdf.js").toString(), "FILE");
    }

    private void readsAsWritten(String... command) throws Exception {
        for (Reviewed reviewed : List.of(Fixture.decided(), Reviewed.of(Fixture.zoo()))) {
            Path file = folder.resolve("out.pdf");
            PdfOptions options =
                    PdfOptions.of(LocalDate.of(2024, 3, 9)).choosing(PdfOptions.Choice.STATEMENTS);
            new PdfExporter().export(reviewed, file, options, Progress.NONE);
            List<String> call = new ArrayList<>(List.of(command));
            call.replaceAll(part -> part.equals("FILE") ? file.toString() : part);
            try (ReadPdf pdf = ReadPdf.of(file)) {
                List<ReadPdf.Remark> written = sorted(pdf.remarks());
                assertTrue(written.size() > 4);
                assertEquals(written, sorted(read(answer(call))));
            }
        }
    }

    private static List<ReadPdf.Remark> sorted(List<ReadPdf.Remark> remarks) {
        return remarks.stream().sorted(Comparator.comparing(ReadPdf.Remark::toString)).toList();
    }

    private static List<ReadPdf.Remark> read(String json) {
        List<ReadPdf.Remark> remarks = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject object = element.getAsJsonObject();
            List<Integer> colour = new ArrayList<>();
            if (object.get("colour") instanceof JsonArray parts) {
                parts.forEach(part -> colour.add(part.getAsInt()));
            }
            remarks.add(
                    new ReadPdf.Remark(
                            object.get("page").getAsInt(),
                            object.get("kind").getAsString(),
                            object.get("author").getAsString(),
                            object.get("contents").getAsString().replace("\r\n", "\n"),
                            colour,
                            object.get("reply").getAsBoolean(),
                            object.get("quads").getAsInt()));
        }
        return remarks;
    }

    private String answer(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("answer.json");
        Path err = folder.resolve("problems.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        int status = process.waitFor();
        assertEquals(0, status, Files.readString(err, StandardCharsets.UTF_8));
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
