package crossread.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.export.PdfOptions;
import crossread.export.PdfPart;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class PdfSettingsTest {
    private static final PdfOptions USUAL = PdfOptions.of(LocalDate.of(2026, 3, 5));

    @Test
    void theUsualOptionsComeBackFromTheirWords() {
        assertEquals(USUAL, PdfSettings.from(PdfSettings.words(USUAL), USUAL));
    }

    @Test
    void allThatIsChosenComesBackFromItsWords() {
        PdfOptions chosen =
                USUAL.on(PdfOptions.Paper.LETTER)
                        .as(PdfOptions.Standard.UA2)
                        .with(Set.of(PdfPart.MATRIX, PdfPart.SIDE_BY_SIDE))
                        .choosing(
                                PdfOptions.Choice.GREYSCALE,
                                PdfOptions.Choice.REPLIES_INSIDE,
                                PdfOptions.Choice.NO_ATTACHMENTS);
        assertEquals(chosen, PdfSettings.from(PdfSettings.words(chosen), USUAL));
        assertEquals(
                USUAL.with(Set.of()),
                PdfSettings.from(PdfSettings.words(USUAL.with(Set.of())), USUAL));
    }

    @Test
    void wordsThatAreNotUnderstoodChangeNothing() {
        assertEquals(USUAL, PdfSettings.from("", USUAL));
        assertEquals(USUAL, PdfSettings.from("paper=a5 profile== nothing parts", USUAL));
    }
}
