package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommandSearchTest {
    private final List<Command> commands =
            List.of(
                    command("Next link", "Go"),
                    command("Next conflict", "Go"),
                    command("Previous conflict", "Go"),
                    command("Conflict", "Edit › Change relation"),
                    command("Export PDF…", "File"));

    @Test
    void listsEverythingWhereNothingIsTyped() {
        assertEquals(5, CommandSearch.of(" ", commands).size());
    }

    @Test
    void findsByTheBeginningsOfWords() {
        assertEquals("Next conflict", CommandSearch.of("nc", commands).getFirst().name());
        assertEquals("Previous conflict", CommandSearch.of("prec", commands).getFirst().name());
    }

    @Test
    void putsWhatBeginsSoFirst() {
        assertEquals("Conflict", CommandSearch.of("conf", commands).getFirst().name());
    }

    @Test
    void findsByTheMenuToo() {
        assertEquals("Export PDF…", CommandSearch.of("file", commands).getFirst().name());
    }

    @Test
    void findsNothingByLettersThatAreNotThere() {
        assertEquals(List.of(), CommandSearch.of("zzz", commands));
    }

    private static Command command(String name, String menu) {
        return new Command(name, menu, "", false, () -> {});
    }
}
