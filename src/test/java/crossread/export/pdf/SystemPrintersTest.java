package crossread.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crossread.job.CancelledException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;

/** Prints on the JDK's own printer of PostScript, which needs no device. */
class SystemPrintersTest {
    private static final String LP = "#!/bin/sh\necho \"$*\" >%s/asked\ncat >%s/got\n";
    private static final SystemPrinters PRINTERS = new SystemPrinters("Test");

    @Test
    void thePagesAskedForReachThePrinterInTheirOwnDirection() throws IOException {
        List<Integer> told = new ArrayList<>();
        String script = printed(new PrintOrder("", 1, 2, 3, false), told::add);
        assertTrue(script.startsWith("%!PS-Adobe"), script.substring(0, 20));
        assertEquals(2, script.split("(?m)^%%Page:", -1).length - 1);
        assertEquals(List.of(2, 3), List.copyOf(new TreeSet<>(told)));
    }

    @Test
    void pagesBeyondTheEndCountAsTheEnd() throws IOException {
        assertEquals(
                4,
                printed(new PrintOrder("", 1, 1, 99, true), page -> {}).split("%%Page:").length
                        - 1);
    }

    @Test
    void whoStopsItHearsOfIt() {
        assertThrows(
                CancelledException.class,
                () ->
                        printed(
                                new PrintOrder("", 1, 1, 4, false),
                                page -> {
                                    throw new CancelledException();
                                }));
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        IOException gone =
                assertThrows(
                        IOException.class,
                        () ->
                                PRINTERS.print(
                                        pdf(),
                                        new PrintOrder("Nowhere", 1, 1, 1, false),
                                        page -> {}));
        assertEquals("no printer Nowhere", gone.getMessage());
    }

    @Test
    void cupsGetsTheFileItselfWithWhatWasAskedFor(@TempDir Path folder) throws IOException {
        assumeTrue(File.separatorChar == '/', "there is no shell");
        Path lp = Files.writeString(folder.resolve("lp"), LP.formatted(folder, folder));
        Files.setPosixFilePermissions(lp, PosixFilePermissions.fromString("rwx------"));
        new LinePrinter(lp).print(pdf(), new PrintOrder("Hall", 2, 2, 3, true), "Ferry");
        assertEquals(
                "-d Hall -n 2 -t Ferry -P 2-3 -o sides=two-sided-long-edge"
                        + " -o print-scaling=auto-fit\n",
                Files.readString(folder.resolve("asked")));
        assertEquals(pdf().length, Files.readAllBytes(folder.resolve("got")).length);
    }

    @Test
    void aCommandThatRefusesIsAFailure(@TempDir Path folder) throws IOException {
        assumeTrue(File.separatorChar == '/', "there is no shell");
        Path lp = Files.writeString(folder.resolve("lp"), "#!/bin/sh\ncat >/dev/null\nexit 1\n");
        Files.setPosixFilePermissions(lp, PosixFilePermissions.fromString("rwx------"));
        assertThrows(
                IOException.class,
                () ->
                        new LinePrinter(lp)
                                .print(pdf(), new PrintOrder("Hall", 1, 1, 1, false), "F"));
    }

    private static String printed(PrintOrder order, IntConsumer beforePage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory postscript =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        PRINTERS.print(pdf(), order, beforePage, postscript.getPrintService(out).createPrintJob());
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** Four pages, one of them lying. */
    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (PDRectangle size :
                    List.of(
                            PDRectangle.A4,
                            new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()),
                            PDRectangle.A4,
                            PDRectangle.LETTER)) {
                document.addPage(new PDPage(size));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
