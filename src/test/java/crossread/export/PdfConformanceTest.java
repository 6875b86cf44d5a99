package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Reviewed;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The exported PDF is an accessible and an archivable one at once, says veraPDF. */
class PdfConformanceTest {
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    @TempDir private Path folder;

    @BeforeAll
    static void startValidator() {
        VERAPDF.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void isAccessible() throws Exception {
        assertEquals(List.of(), broken(Fixture.ferry(), PDFAFlavour.PDFUA_1));
    }

    @Test
    void isArchivable() throws Exception {
        assertEquals(List.of(), broken(Fixture.ferry(), PDFAFlavour.PDFA_3_A));
    }

    @Test
    void staysSoWithoutClaimsAndWithCharactersThatNoFontHas() throws Exception {
        Fixture fixture = new Fixture();
        fixture.article("a.txt", null, null, "Odd: \u1401 \uD83D\uDE00 \u00A0 \u0301 \uFEFF end.");
        Comparison comparison = fixture.build();
        assertEquals(List.of(), broken(comparison, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), broken(comparison, PDFAFlavour.PDFA_3_A));
    }

    /** The rules that the comparison's PDF breaks. */
    private List<String> broken(Comparison comparison, PDFAFlavour flavour) throws Exception {
        Path file = folder.resolve("out.pdf");
        PdfOptions options =
                PdfOptions.of(LocalDate.of(2024, 3, 9))
                        .titled("A <title> & more")
                        .choosing(PdfOptions.Choice.STATEMENTS);
        new PdfExporter().export(Reviewed.of(comparison), file, options, Progress.NONE);
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfConformanceTest::rule)
                    .distinct()
                    .toList();
        }
    }

    private static String rule(TestAssertion assertion) {
        return assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + " "
                + assertion.getMessage();
    }
}
