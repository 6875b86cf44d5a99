package crossread.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Decision;
import crossread.model.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class StoryFileTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("ferry.crossread");
    }

    @Test
    void givesBackWhatWasSaved() throws StoryFileException {
        StoryFile.create(file(), Samples.story()).close();
        try (StoryFile opened = StoryFile.open(file())) {
            assertEquals(Samples.story(), opened.story());
            assertEquals(Access.WRITE, opened.access());
        }
    }

    @Test
    void isOneFileAtRest() throws StoryFileException, IOException {
        StoryFile.create(file(), Samples.story()).close();
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file()), all.toList());
        }
    }

    @Test
    void savesStepsUndoneAndDoneAgainAndArticlesAdded() throws StoryFileException {
        Story first = new Story(Samples.articles().subList(0, 1), List.of(), java.util.Map.of());
        Story second =
                first.with(Samples.note(1), Samples.NOON).with(Samples.note(2), Samples.NOON);
        Story third = second.undone().with(Samples.articles()).showing("theme", "dark");
        Story fourth = third.redone().with(Samples.articles().subList(1, 2));
        try (StoryFile opened = StoryFile.create(file(), first)) {
            for (Story state : List.of(second, third, fourth)) {
                opened.save(state);
                assertEquals(state, Reading.story(file()));
            }
        }
    }

    @Test
    void isReadOnlyForTheSecondThatOpensIt() throws StoryFileException {
        StoryFile first = StoryFile.create(file(), Samples.story());
        try (StoryFile second = StoryFile.open(file())) {
            assertEquals(Access.READ_IN_USE, second.access());
            assertEquals(Samples.story(), second.story());
            Story more = second.story().with(Samples.note(3), Samples.NOON);
            StoryFileException refused =
                    assertThrows(StoryFileException.class, () -> second.save(more));
            assertEquals(Fault.IN_USE, refused.fault());
        }
        first.close();
        try (StoryFile third = StoryFile.open(file())) {
            assertEquals(Access.WRITE, third.access());
        }
    }

    @Test
    void neverReplacesAFileThatIsOpen() throws StoryFileException {
        try (StoryFile first = StoryFile.create(file(), Samples.story())) {
            StoryFileException refused =
                    assertThrows(
                            StoryFileException.class, () -> StoryFile.copy(file(), Story.EMPTY));
            assertEquals(Fault.IN_USE, refused.fault());
            assertEquals(Samples.story(), first.story());
        }
    }

    @Test
    void opensAFileOfTheFirstVersionAndBringsItToThisOne() throws StoryFileException, SQLException {
        Story story = new Story(Samples.articles(), Samples.story().steps(), java.util.Map.of());
        try (Connection connection = Sqlite.write(file())) {
            StoryFormat.migrate(connection, 1);
            StoryRows.write(connection, Story.EMPTY, story);
        }
        assertEquals(story, Reading.story(file()), "without being brought to it");
        try (StoryFile opened = StoryFile.open(file())) {
            assertEquals(story, opened.story());
            opened.save(story.showing("pane", "closed"));
        }
        assertEquals(story.showing("pane", "closed"), Reading.story(file()));
    }

    @Test
    void leavesAFileOfANewerVersionAlone() throws StoryFileException, SQLException, IOException {
        StoryFile.create(file(), Samples.story()).close();
        command("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        assertEquals(Fault.NEWER, openFault());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void tellsOtherSortsOfFileFromStories() throws IOException, SQLException {
        Files.writeString(file(), "The ferry hit the pier.");
        assertEquals(Fault.NOT_A_STORY, openFault());
        Files.delete(file());
        assertEquals(Fault.MISSING, openFault());
        command("CREATE TABLE other (name TEXT)");
        assertEquals(Fault.NOT_A_STORY, openFault());
    }

    @Test
    void keepsWhatIsThereWhenTheDiskIsFullAndGoesOnOnceItIsNot()
            throws StoryFileException, SQLException {
        Story story = Samples.story();
        try (StoryFile opened = StoryFile.create(file(), story)) {
            opened.limitTo(1);
            Decision longNote =
                    new Decision.Note(Samples.claim("pier"), null, "long ".repeat(50_000));
            Story more = story.with(longNote, Samples.NOON);
            StoryFileException full =
                    assertThrows(StoryFileException.class, () -> opened.save(more));
            assertEquals(Fault.DISK_FULL, full.fault());
            assertEquals(story, Reading.story(file()));
            opened.save(more);
            assertEquals(more, Reading.story(file()));
        }
    }

    @Test
    void saysThatTheDiskIsFullWhenANewFileHasNoRoom() throws SQLException {
        try (Connection connection = Sqlite.write(file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 2");
            SQLException full =
                    assertThrows(
                            SQLException.class,
                            () -> StoryFormat.migrate(connection, StoryFormat.newest()));
            assertEquals(Fault.DISK_FULL, Sqlite.fault(full, file()));
        }
    }

    @Test
    void saysThatItsFolderHasVanishedAndGoesOnOnceItIsBack()
            throws StoryFileException, IOException {
        Path away = folder.resolve("away");
        Path here = Files.createDirectory(folder.resolve("stick"));
        Path file = here.resolve("ferry.crossread");
        Story story = Samples.story();
        try (StoryFile opened = StoryFile.create(file, story)) {
            Files.move(here, away);
            Story more = story.with(Samples.note(3), Samples.NOON);
            StoryFileException gone =
                    assertThrows(StoryFileException.class, () -> opened.save(more));
            assertEquals(Fault.VANISHED, gone.fault());
            StoryFileException still =
                    assertThrows(StoryFileException.class, () -> opened.save(more));
            assertEquals(Fault.VANISHED, still.fault());
            Files.move(away, here);
            opened.save(more);
            assertEquals(more, Reading.story(file));
        }
    }

    @Test
    void doesNotWriteIntoAnotherFileThatHasTakenItsPlace() throws StoryFileException, IOException {
        Story story = Samples.story();
        Path other = folder.resolve("other.crossread");
        StoryFile.copy(other, Story.EMPTY.with(Samples.note(9), Samples.NOON));
        try (StoryFile opened = StoryFile.create(file(), story)) {
            Files.move(other, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Story more = story.with(Samples.note(3), Samples.NOON);
            for (int attempt = 0; attempt < 2; attempt++) {
                StoryFileException changed =
                        assertThrows(StoryFileException.class, () -> opened.save(more));
                assertEquals(Fault.CHANGED, changed.fault());
            }
            assertEquals(9, noteNumber(Reading.story(file())));
        }
    }

    @Test
    void readsAFileWhoseJournalWaitsWithoutWritingToIt()
            throws StoryFileException, SQLException, IOException {
        Story story = Samples.story();
        StoryFile.create(file(), story).close();
        Path journal = folder.resolve("ferry.crossread-journal");
        try (Connection connection = Sqlite.write(file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            connection.setAutoCommit(false);
            statement.executeUpdate("UPDATE article SET text = text || 'spilled', digest = ''");
            Files.copy(journal, folder.resolve("kept-journal"));
            Files.copy(file(), folder.resolve("kept.crossread"));
        }
        Path kept = folder.resolve("kept.crossread");
        Files.move(folder.resolve("kept-journal"), folder.resolve("kept.crossread-journal"));
        byte[] before = Files.readAllBytes(kept);
        assertEquals(story, Reading.story(kept));
        assertArrayEquals(before, Files.readAllBytes(kept));
    }

    @Test
    void noticesEveryChangedByteThatMattersAndLeavesTheFileAlone()
            throws StoryFileException, IOException {
        Story story = Samples.story();
        StoryFile.create(file(), story).close();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(7);
        int noticed = 0;
        for (int i = 0; i < 150; i++) {
            byte[] changed = whole.clone();
            int at = i < 40 ? i * 3 : random.nextInt(whole.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(file(), changed);
            try (StoryFile opened = StoryFile.open(file())) {
                assertEquals(story, opened.story(), "byte " + at);
            } catch (StoryFileException damaged) {
                assertTrue(
                        List.of(Fault.DAMAGED, Fault.NEWER).contains(damaged.fault()),
                        "byte " + at + ": " + damaged.fault());
                assertArrayEquals(changed, Files.readAllBytes(file()), "byte " + at);
                noticed++;
            }
        }
        assertTrue(noticed > 80, noticed + " noticed");
    }

    @Test
    void salvagesAllButTheChangedRow() throws StoryFileException, IOException {
        Story story = Samples.story();
        StoryFile.create(file(), story).close();
        byte[] whole = Files.readAllBytes(file());
        assertEquals(new Salvage(story, List.of(), 0, 0), Salvage.of(whole));
        for (int i = 0; i < 100; i++) {
            whole[i] = 0;
        }
        assertEquals(new Salvage(story, List.of(), 0, 0), Salvage.of(whole), "without its header");
    }

    @Test
    void salvagesWhatStandsBeforeACut() throws StoryFileException, IOException {
        Story story = Samples.story();
        StoryFile.create(file(), story).close();
        byte[] whole = Files.readAllBytes(file());
        int most = 0;
        for (int kept = 1; kept < 10; kept++) {
            byte[] cut = java.util.Arrays.copyOf(whole, whole.length * kept / 10);
            Files.write(file(), cut);
            assertTrue(List.of(Fault.DAMAGED, Fault.NOT_A_STORY).contains(openFault()));
            Salvage salvage = Salvage.of(file());
            assertTrue(story.steps().containsAll(salvage.story().steps()));
            assertTrue(salvage.story().steps().size() >= most);
            most = salvage.story().steps().size();
        }
        assertFalse(most == 0);
    }

    @Test
    void keepsATextWithAChangedByteAndSaysWhich() throws StoryFileException, IOException {
        Story story = Samples.story();
        StoryFile.create(file(), story).close();
        byte[] bytes = Files.readAllBytes(file());
        String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[latin.indexOf("Fourteen")] = 'f';
        Files.write(file(), bytes);
        assertEquals(Fault.DAMAGED, openFault());
        Salvage salvage = Salvage.of(file());
        assertEquals(List.of("a1"), salvage.doubtfulArticles());
        assertTrue(salvage.story().articles().getFirst().text().contains("fourteen people"));
        assertEquals(story.steps(), salvage.story().steps());
    }

    private Fault openFault() {
        return assertThrows(StoryFileException.class, () -> StoryFile.open(file()).close()).fault();
    }

    private void command(String sql) throws SQLException {
        try (Connection connection = Sqlite.write(file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static int noteNumber(Story story) {
        return story.steps().getFirst().decision() instanceof Decision.Note note
                ? Integer.parseInt(note.text().replace("note ", ""))
                : 0;
    }
}
