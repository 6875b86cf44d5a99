package crossread.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What stands where on the pages. */
class PdfLayoutTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void neverLeavesTheEndOfAnArticleAloneOnAPage() throws IOException {
        for (int sentences = 30; sentences < 90; sentences++) {
            Fixture fixture = new Fixture();
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= sentences; i++) {
                text.append("The ferry ").append(i).append(" was late again, the harbour said.");
                text.append(i % 9 == 0 ? "\n\n" : " ");
            }
            fixture.article("a.txt", "Late", "Harbour Post", text + "\n\nPhoto: staff\n\nShare");
            try (PDDocument pdf = Loader.loadPDF(export(fixture.build()).toFile())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(pdf.getNumberOfPages() - 1);
                String[] lines = stripper.getText(pdf).strip().split("\\R");
                int share = List.of(lines).indexOf("Share");
                int above = 0;
                while (share - above > 0 && !lines[share - above - 1].startsWith("Page ")) {
                    above++;
                }
                assertTrue(above >= 3, sentences + ": " + String.join("\n", lines));
            }
        }
    }

    @Test
    void neverLeavesAHeadingAtTheFootOfAPage() throws IOException {
        for (int sentences = 30; sentences < 90; sentences++) {
            Fixture fixture = new Fixture();
            String body =
                    "The ferry was late again on this day, the harbour said. ".repeat(sentences);
            String end = "Nobody knows when it will be on time, since the harbour has not said. ";
            fixture.article(
                    "a.txt",
                    "Late",
                    "Harbour Post",
                    body
                            + "\n\nWhat happens next\n\n"
                            + end.repeat(3)
                            + "\n\n"
                            + end
                            + "\n\nShare");
            try (PDDocument pdf = Loader.loadPDF(export(fixture.build()).toFile())) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = ReadPdf.even(stripper.getText(pdf));
                    assertFalse(
                            text.matches(".*What happens next Late.*|.*What happens next Comp.*"),
                            text);
                }
            }
        }
    }

    @Test
    void callsAnArticleWithoutAnOutletByItsFirstWords() throws IOException {
        Fixture fixture = new Fixture();
        fixture.article(
                "/home/someone/story/3f2a77c0.txt",
                null,
                null,
                "Two ferries collided off the western pier on Monday, the harbour said.");
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            assertTrue(pdf.text().contains("ARTICLE 1 · outlet not named"), pdf.text());
            assertTrue(pdf.text().contains("“Two ferries collided off the western pier on Monday"));
            assertTrue(pdf.text().contains("3f2a77c0.txt"));
            assertFalse(pdf.text().contains("someone"));
        }
    }

    private Path export(Comparison comparison) throws IOException {
        Path file = folder.resolve("layout.pdf");
        new PdfExporter()
                .export(
                        Reviewed.of(comparison),
                        file,
                        PdfOptions.of(LocalDate.of(2026, 3, 5)),
                        Progress.NONE);
        return file;
    }
}
