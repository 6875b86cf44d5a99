package crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crossread.job.CancelledException;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Span;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class PdfExporterTest {
    private static final PdfOptions OPTIONS =
            PdfOptions.of(LocalDate.of(2024, 3, 9)).choosing(PdfOptions.Choice.STATEMENTS);

    @TempDir private Path folder;

    private Path export(Comparison comparison) throws IOException {
        Path target = folder.resolve("out.pdf");
        new PdfExporter().export(Reviewed.of(comparison), target, OPTIONS, Progress.NONE);
        return target;
    }

    @Test
    void printsEachArticleToTheCharacter() throws IOException {
        Comparison comparison = Fixture.ferry();
        try (ReadPdf pdf = ReadPdf.of(export(comparison))) {
            for (Article article : comparison.articles()) {
                for (Span paragraph : article.paragraphs()) {
                    String expected = ReadPdf.even(paragraph.in(article.text()));
                    assertTrue(pdf.paragraphs().contains(expected), expected);
                }
            }
        }
    }

    @Test
    void coversJustTheWordsOfEachLinkedClaim() throws IOException {
        Comparison comparison = Fixture.ferry();
        Index index = comparison.index();
        try (ReadPdf pdf = ReadPdf.of(export(comparison))) {
            for (String id : linked(comparison)) {
                String words = ReadPdf.even(index.words(index.claim(id)));
                assertEquals(words, pdf.wordsUnder("claim-" + id), id);
            }
        }
    }

    @Test
    void highlightsEveryLinkedClaimAndNoOther() throws IOException {
        Comparison comparison = Fixture.ferry();
        try (ReadPdf pdf = ReadPdf.of(export(comparison))) {
            Set<String> expected = new TreeSet<>();
            linked(comparison).forEach(id -> expected.add("claim-" + id));
            assertEquals(expected, pdf.highlights().keySet());
        }
    }

    @Test
    void givesTheReasonAndTheOtherWordingInEachComment() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(export(Fixture.ferry()))) {
            PDAnnotationHighlight highlight =
                    Objects.requireNonNull(pdf.highlights().get("claim-c1"));
            String contents = highlight.getContents();
            assertTrue(contents.contains("“twenty minutes”"), contents);
            assertTrue(contents.contains("90 minutes is not 20 minutes"), contents);
            assertEquals("Conflict", highlight.getSubject());
            assertEquals("Crossread", highlight.getTitlePopup());
        }
    }

    @Test
    void leadsEveryLinkSomewhere() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(export(Fixture.ferry()))) {
            assertTrue(pdf.linkTargets().size() > 20);
            Set<String> dangling = new TreeSet<>(pdf.linkTargets());
            dangling.removeAll(pdf.destinations());
            assertEquals(Set.of(), dangling);
        }
    }

    @Test
    void tagsEverythingUpToTheRoot() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(export(Fixture.ferry()))) {
            assertEquals(List.of(), pdf.orphans());
        }
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        byte[] first = Files.readAllBytes(export(Fixture.ferry()));
        byte[] second = Files.readAllBytes(export(Fixture.ferry()));
        assertArrayEquals(first, second);
    }

    @Test
    void breaksAWordThatIsWiderThanTheColumn() throws IOException {
        String word = "x".repeat(30) + "https://example.org/" + "a1b2c3".repeat(80);
        Fixture fixture = new Fixture();
        fixture.article("long.txt", null, null, "Before " + word + " after.");
        fixture.article("b.txt", null, null, "Another.");
        Comparison comparison = fixture.build();
        try (ReadPdf pdf = ReadPdf.of(export(comparison))) {
            assertTrue(pdf.paragraphs().contains("Before " + word + " after."));
            assertEquals(List.of(), pdf.wordsOutsideThePage());
        }
    }

    @Test
    void splitsATableRowThatIsTallerThanAPage() throws IOException {
        Fixture fixture = new Fixture();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append("Statement number ").append(i).append(" of this text. ");
        }
        fixture.article("a.txt", null, null, text.toString().strip());
        fixture.article("b.txt", null, null, "Other words.");
        String a = fixture.claim("a1", "Statement number 3 ", Kind.STATEMENT);
        String b = fixture.claim("a2", "Other words.", Kind.STATEMENT);
        fixture.topic("Why? " + text, null, a, b);
        fixture.link(a, b, Relation.RELATED, null, text + "End of the reason.");
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            assertTrue(pdf.text().contains("End of the reason."));
            assertEquals(List.of(), pdf.wordsOutsideThePage());
            assertEquals(List.of(), pdf.orphans());
        }
    }

    @Test
    void namesCharactersThatNoFontHas() throws IOException {
        Fixture fixture = new Fixture();
        fixture.article("a.txt", null, null, "A \u1401 sign, and \uD83D\uDE00 too.");
        fixture.article("b.txt", null, null, "Plain.");
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            assertTrue(pdf.text().contains("U+1401, U+1F600"), pdf.text());
        }
    }

    @Test
    void exportsThirtyArticles() throws IOException {
        Fixture fixture = new Fixture();
        for (int i = 1; i <= 30; i++) {
            fixture.article("f" + i + ".txt", null, null, "There were " + i + " people.");
        }
        String[] claims = new String[30];
        for (int i = 1; i <= 30; i++) {
            claims[i - 1] = fixture.claim("a" + i, i + " people", Kind.COUNT);
        }
        fixture.topic("How many people?", null, claims);
        for (int i = 1; i < 30; i++) {
            fixture.link(claims[0], claims[i], Relation.CONFLICT, null, "1 is not " + (i + 1));
        }
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            assertEquals(30, pdf.highlights().size());
            assertEquals(List.of(), pdf.wordsOutsideThePage());
        }
    }

    @Test
    void givesOneCardToAWordingThatSeveralArticlesContradict() throws IOException {
        Fixture fixture = new Fixture();
        fixture.article("a.txt", null, null, "It took two days.");
        fixture.article("b.txt", null, null, "It took nine days.");
        fixture.article("c.txt", null, null, "They said it took nine days.");
        fixture.article("d.txt", null, null, "Nine days it took.");
        String two = fixture.claim("a1", "two days", Kind.DURATION);
        String nine2 = fixture.claim("a2", "nine days", Kind.DURATION);
        String nine3 = fixture.claim("a3", "nine days", Kind.DURATION);
        String nine4 = fixture.claim("a4", "Nine days", Kind.DURATION);
        fixture.topic("How long did it take?", null, two, nine2, nine3, nine4);
        for (String nine : List.of(nine2, nine3, nine4)) {
            fixture.link(two, nine, Relation.CONFLICT, null, "two is not nine");
        }
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            String card =
                    "[2] “It took nine days.”, [3] “They said it took nine days.”, [4] “Nine days it"
                            + " took.” nine days";
            assertTrue(pdf.text().contains(card), pdf.text());
            assertTrue(pdf.text().contains("3 pairs of claims cannot both be true, on one"));
        }
    }

    @Test
    void showsLongWordingsOfAConflictWhole() throws IOException {
        String words = "The bridge " + "which was old and narrow ".repeat(20) + "is closed.";
        Fixture fixture = new Fixture();
        fixture.article("a.txt", null, null, words);
        fixture.article("b.txt", null, null, "It is open.");
        String a = fixture.claim("a1", words, Kind.STATEMENT);
        String b = fixture.claim("a2", "It is open.", Kind.STATEMENT);
        fixture.topic("Is it open?", null, a, b);
        fixture.link(a, b, Relation.CONFLICT, null, "it cannot be both");
        try (ReadPdf pdf = ReadPdf.of(export(fixture.build()))) {
            String text = pdf.text();
            String part = text.substring(text.indexOf("One pair of claims"));
            assertTrue(part.contains("[1] “The bridge which was old and…” " + words), part);
        }
    }

    @Test
    void writesDaysOutInReasons() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(export(Fixture.ferry()))) {
            assertTrue(pdf.text().contains("both are 5 March 2024"));
        }
    }

    @Test
    void hasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.writeString(folder.resolve("plain.txt"), "plain");
        assertEquals(
                Files.getPosixFilePermissions(plain),
                Files.getPosixFilePermissions(export(Fixture.ferry())));
    }

    @Test
    void exportsAnEmptyComparison() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(export(Comparison.EMPTY))) {
            assertEquals(List.of(), pdf.orphans());
        }
    }

    @Test
    void leavesTheOldFileWhereTheExportIsCancelled() throws IOException {
        Path target = folder.resolve("kept.pdf");
        Files.writeString(target, "old");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(double fraction, String step) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(
                CancelledException.class,
                () ->
                        new PdfExporter()
                                .export(Reviewed.of(Fixture.ferry()), target, OPTIONS, cancelled));
        assertEquals("old", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void saysWhatToDoWhereTheTargetIsAFolder() {
        ExportException problem =
                assertThrows(
                        ExportException.class,
                        () ->
                                new PdfExporter()
                                        .export(
                                                Reviewed.of(Fixture.ferry()),
                                                folder,
                                                OPTIONS,
                                                Progress.NONE));
        String message = String.valueOf(problem.getMessage());
        assertEquals(folder + " is a folder: give a file name.", message);
    }

    private ReadPdf exported(Reviewed reviewed, PdfOptions options) throws IOException {
        Path target = folder.resolve("decided.pdf");
        new PdfExporter().export(reviewed, target, options, Progress.NONE);
        return ReadPdf.of(target);
    }

    @Test
    void printsEveryScriptToTheCharacter() throws IOException {
        Comparison zoo = Fixture.zoo();
        try (ReadPdf pdf = exported(Reviewed.of(zoo), OPTIONS)) {
            for (String words : Fixture.SCRIPTS) {
                assertTrue(pdf.paragraphs().contains(ReadPdf.even(words)), words);
            }
            assertFalse(pdf.text().contains("[U+"), "a character has no shape");
            assertEquals(List.of(), pdf.orphans());
            assertEquals(List.of(), pdf.wordsOutsideThePage());
            assertEquals(
                    zoo.claims().size(),
                    pdf.highlights().keySet().stream()
                            .filter(name -> name.matches("claim-c\\d+"))
                            .count());
        }
    }

    @Test
    void coversJustTheFigureWhereTextRunsFromRightToLeft() throws IOException {
        Comparison zoo = Fixture.zoo();
        Index index = zoo.index();
        try (ReadPdf pdf = exported(Reviewed.of(zoo), OPTIONS)) {
            for (Claim claim : zoo.claims()) {
                if (claim.kind() == Kind.COUNT && claim.article().equals("a1")) {
                    String under = pdf.wordsUnder("claim-" + claim.id());
                    assertTrue(under.contains("12"), index.words(claim) + " is not " + under);
                    assertTrue(under.length() <= 12, under);
                }
            }
        }
    }

    @Test
    void givesTheSameBytesTwiceInEveryScript() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(export(Fixture.zoo())),
                Files.readAllBytes(export(Fixture.zoo())));
    }

    @Test
    void setsThirtyArticlesWithAllTheirMarks() throws IOException {
        Comparison many = Fixture.many(30);
        Index index = many.index();
        try (ReadPdf pdf = exported(Reviewed.of(many), OPTIONS)) {
            for (Claim claim : many.claims()) {
                assertEquals(index.words(claim), pdf.wordsUnder("claim-" + claim.id()));
            }
            assertEquals(List.of(), pdf.orphans());
            assertEquals(List.of(), pdf.wordsOutsideThePage());
        }
    }

    @Test
    void carriesAStoryThatCanBeTakenOutAgain() throws IOException {
        Path story = Files.writeString(folder.resolve("any.crossread"), "the story");
        Path target = folder.resolve("carrying.pdf");
        new PdfExporter().export(Fixture.decided(), target, OPTIONS.carrying(story), Progress.NONE);
        assertArrayEquals(Files.readAllBytes(story), PdfStory.in(target).orElseThrow());
        assertTrue(PdfStory.in(export(Fixture.ferry())).isEmpty());
        assertTrue(PdfStory.in(story).isEmpty(), "what is no PDF holds none");
    }

    @Test
    void repliesToTheCommentWithWhatTheAnalystSaid() throws IOException {
        Reviewed decided = Fixture.decided();
        Link accepted = decided.rulings().getFirst().link();
        try (ReadPdf pdf = exported(decided, OPTIONS)) {
            List<String> replies = pdf.replies("claim-" + accepted.a());
            assertTrue(
                    replies.stream()
                            .anyMatch(
                                    r ->
                                            r.endsWith(
                                                    "accepted by the analyst. Ask the"
                                                            + " <harbour> master.")),
                    replies.toString());
            assertEquals(List.of("Analyst"), pdf.authorsOfReplies());
            assertTrue(pdf.text().contains("Analyst: Ask the <harbour> master."), pdf.text());
            assertTrue(pdf.text().contains("Rejected by the analyst"));
            assertEquals(List.of(), pdf.orphans());
        }
    }

    @Test
    void putsRepliesInsideTheCommentWhereAskedTo() throws IOException {
        Reviewed decided = Fixture.decided();
        Link accepted = decided.rulings().getFirst().link();
        try (ReadPdf pdf = exported(decided, OPTIONS.choosing(PdfOptions.Choice.REPLIES_INSIDE))) {
            assertEquals(List.of(), pdf.replies("claim-" + accepted.a()));
            PDAnnotationHighlight highlight =
                    Objects.requireNonNull(pdf.highlights().get("claim-" + accepted.a()));
            assertTrue(highlight.getContents().contains("Analyst: "), highlight.getContents());
        }
    }

    @Test
    void marksWhatNobodyHasAcceptedAsFoundByRules() throws IOException {
        try (ReadPdf pdf = exported(Reviewed.of(Fixture.ferry()), OPTIONS)) {
            assertTrue(pdf.text().contains("Found by rules; nobody has reviewed it yet."));
            PDAnnotationHighlight highlight =
                    Objects.requireNonNull(pdf.highlights().get("claim-c1"));
            assertTrue(
                    highlight.getContents().contains("Standing: found by rules, not reviewed"),
                    highlight.getContents());
        }
    }

    @Test
    void showsJustWhatTheAnalystStandsBehindWhereAskedTo() throws IOException {
        Reviewed decided = Fixture.decided();
        Link accepted = decided.rulings().getFirst().link();
        try (ReadPdf pdf =
                exported(
                        decided,
                        OPTIONS.choosing(
                                PdfOptions.Choice.ACCEPTED_ONLY, PdfOptions.Choice.STATEMENTS))) {
            assertEquals(
                    Set.of("claim-" + accepted.a(), "claim-" + accepted.b()),
                    pdf.highlights().keySet());
        }
    }

    @Test
    void leavesOutPartsAndTheLinksIntoThem() throws IOException {
        for (PdfPart only : PdfPart.values()) {
            try (ReadPdf pdf = exported(Fixture.decided(), OPTIONS.with(EnumSet.of(only)))) {
                Set<String> dangling = new TreeSet<>(pdf.linkTargets());
                dangling.removeAll(pdf.destinations());
                assertEquals(Set.of(), dangling, only.key());
                assertTrue(pdf.destinations().contains(only.key()), only.key());
                assertEquals(List.of(), pdf.orphans());
            }
        }
    }

    @Test
    void hasNoColourInGreyscale() throws IOException {
        Path target = folder.resolve("grey.pdf");
        new PdfExporter()
                .export(
                        Fixture.decided(),
                        target,
                        OPTIONS.choosing(PdfOptions.Choice.GREYSCALE),
                        Progress.NONE);
        try (ReadPdf pdf = ReadPdf.of(target)) {
            assertEquals(List.of(), pdf.pagesWithColour());
        }
    }

    @Test
    void setsTheSamePassagesSideBySideOnLetterPaper() throws IOException {
        try (ReadPdf pdf =
                exported(
                        Fixture.decided(),
                        OPTIONS.on(PdfOptions.Paper.LETTER)
                                .with(EnumSet.of(PdfPart.SIDE_BY_SIDE)))) {
            assertTrue(pdf.text().contains("Side by side"));
            assertTrue(pdf.text().contains("about 90 minutes"));
            assertEquals(List.of(), pdf.wordsOutsideThePage());
        }
    }

    private static Set<String> linked(Comparison comparison) {
        Set<String> ids = new TreeSet<>();
        for (Claim claim : comparison.claims()) {
            for (Link link : comparison.links()) {
                if (link.joins(claim.id())) {
                    ids.add(claim.id());
                }
            }
        }
        return ids;
    }
}
