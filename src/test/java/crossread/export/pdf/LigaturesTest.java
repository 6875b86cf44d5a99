package crossread.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** What is read back is what was set; with ligatures on it is not, so that we know it is seen. */
class LigaturesTest {
    private static final String WORDS = "The office fits: Thrift, often left.";

    @Test
    void keepsTheLettersOfWordsWithoutLigatures() throws IOException {
        assertEquals(WORDS, readBack(false));
    }

    @Test
    void losesLettersWithThem() throws IOException {
        assertNotEquals(WORDS, readBack(true));
    }

    private static String readBack(boolean ligatures) throws IOException {
        DocumentFacts facts =
                new DocumentFacts("T", "S", "en", LocalDate.of(2024, 3, 9), 1, Profile.UA1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TaggedDocument document = new TaggedDocument(facts, ligatures)) {
            Sheet sheet = document.addSheet(600, 300);
            TextStyle style = new TextStyle(Face.TEXT, 12, 16, Ink.BLACK);
            sheet.text(document.root().child("P"), 20, 50, WORDS, style);
            document.save(bytes);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf).strip();
        }
    }
}
