package crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.Comparer;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Reviewed;
import crossread.model.Span;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The exported PDF is an accessible and an archivable one at once, says veraPDF. */
class PdfConformanceTest {
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    @TempDir private Path folder;

    @BeforeAll
    static void startValidator() {
        VERAPDF.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What is held against both standards of a profile. */
    private static Stream<Arguments> cases() {
        Fixture odd = new Fixture();
        odd.article("a.txt", null, null, "Odd: \u1401 \uD83D\uDE00 \u00A0 \u0301 \uFEFF end.");
        PdfOptions plain =
                PdfOptions.of(LocalDate.of(2024, 3, 9))
                        .titled("A <title> & more")
                        .choosing(PdfOptions.Choice.STATEMENTS);
        PdfOptions inside =
                plain.choosing(
                                PdfOptions.Choice.STATEMENTS,
                                PdfOptions.Choice.REPLIES_INSIDE,
                                PdfOptions.Choice.GREYSCALE,
                                PdfOptions.Choice.NO_ATTACHMENTS)
                        .on(PdfOptions.Paper.LETTER);
        PdfOptions part = plain.with(EnumSet.of(PdfPart.ARTICLES));
        PdfOptions affirmed = plain.choosing(PdfOptions.Choice.ACCEPTED_ONLY);
        return Stream.of(PdfOptions.Standard.values())
                .flatMap(
                        profile ->
                                Stream.of(
                                        Arguments.of(
                                                "found",
                                                Reviewed.of(Fixture.ferry()),
                                                plain.as(profile)),
                                        Arguments.of(
                                                "decided", Fixture.decided(), plain.as(profile)),
                                        Arguments.of(
                                                "replies inside",
                                                Fixture.decided(),
                                                inside.as(profile)),
                                        Arguments.of(
                                                "affirmed",
                                                Fixture.decided(),
                                                affirmed.as(profile)),
                                        Arguments.of(
                                                "articles alone",
                                                Fixture.decided(),
                                                part.as(profile)),
                                        Arguments.of(
                                                "thirty articles",
                                                Reviewed.of(Fixture.many(30)),
                                                plain.as(profile)),
                                        Arguments.of(
                                                "scripts",
                                                Reviewed.of(Fixture.zoo()),
                                                plain.as(profile)),
                                        Arguments.of(
                                                "no claims",
                                                Reviewed.of(odd.build()),
                                                plain.as(profile))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAccessibleAndArchivable(String name, Reviewed reviewed, PdfOptions options)
            throws Exception {
        Path file = folder.resolve("out.pdf");
        new PdfExporter().export(reviewed, file, options, Progress.NONE);
        for (PDFAFlavour flavour : flavours(options)) {
            assertEquals(List.of(), broken(file, flavour), name + " by " + flavour);
        }
    }

    /**
     * Whole stories: the samples, and those in the folders that {@code -Dpdf.stories} names,
     * separated as in a path. Our own checks are made too, which veraPDF does not make.
     */
    @ParameterizedTest
    @MethodSource("stories")
    void wholeStoriesAreAccessibleAndArchivable(String folderOfStory) throws Exception {
        List<Article> articles = Inputs.read(List.of(folderOfStory), Progress.NONE).articles();
        Comparison comparison;
        try (Comparer comparer = new Comparer()) {
            comparison = comparer.compare(articles, Progress.NONE);
        }
        Index index = comparison.index();
        for (PdfOptions.Standard profile : PdfOptions.Standard.values()) {
            PdfOptions options = PdfOptions.of(LocalDate.of(2024, 3, 9)).as(profile);
            Path file = folder.resolve("story.pdf");
            new PdfExporter().export(Reviewed.of(comparison), file, options, Progress.NONE);
            for (PDFAFlavour flavour : flavours(options)) {
                assertEquals(List.of(), broken(file, flavour), folderOfStory + " by " + flavour);
            }
            try (ReadPdf pdf = ReadPdf.of(file)) {
                assertEquals(List.of(), pdf.orphans());
                assertEquals(List.of(), pdf.wordsOutsideThePage());
                assertEquals(Set.of(), missing(pdf));
                Set<String> highlights = pdf.highlights().keySet();
                assertFalse(highlights.isEmpty());
                for (String name : highlights) {
                    String claim = name.substring("claim-".length());
                    assertEquals(
                            ReadPdf.even(index.words(index.claim(claim))), pdf.wordsUnder(name));
                }
                Set<String> paragraphs = pdf.paragraphs();
                for (Article article : articles) {
                    for (Span span : article.paragraphs()) {
                        String words = ReadPdf.even(span.in(article.text()));
                        assertTrue(words.isEmpty() || paragraphs.contains(words), words);
                    }
                }
            }
        }
    }

    private static Set<String> missing(ReadPdf pdf) throws IOException {
        Set<String> missing = new TreeSet<>(pdf.linkTargets());
        missing.removeAll(pdf.destinations());
        return missing;
    }

    private static Stream<String> stories() {
        String others = System.getProperty("pdf.stories", "");
        return Stream.concat(
                Stream.of("seeds"),
                Stream.of(others.split(File.pathSeparator)).filter(path -> !path.isBlank()));
    }

    private static List<PDFAFlavour> flavours(PdfOptions options) {
        if (options.standard() == PdfOptions.Standard.UA1) {
            return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
        }
        boolean hasFiles = !options.has(PdfOptions.Choice.NO_ATTACHMENTS);
        return List.of(PDFAFlavour.PDFUA_2, hasFiles ? PDFAFlavour.PDFA_4_F : PDFAFlavour.PDFA_4);
    }

    /** The rules that a PDF breaks. */
    private static List<String> broken(Path file, PDFAFlavour flavour) throws Exception {
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
