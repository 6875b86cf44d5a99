package crossread.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.cli.Commands;
import crossread.cli.Terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What README and the pages of the documentation tell a reader to type. Commands of the program are
 * run, with a small story in place of what stands for a reader's own files; commands that build are
 * those that {@code .ci/run} runs, or ask for profiles and tests that there are.
 */
class DocumentedCommandsTest {
    private static final String STORY = "src/test/resources/crossread/stories/dam";
    private static final Path GOLD = Path.of("src/test/resources/gold/seeds.json");
    private static final Pattern CODE =
            Pattern.compile("`([^`]+)`|^ {4}(\\S.*)$", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+[^`]*)` \\|", Pattern.MULTILINE);
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final String CLASS_PATH = "dependency:build-classpath";
    private static final String JAR = "java -jar target/crossread.jar";

    @TempDir private Path folder;
    private int files;

    @Test
    void thoseOfTheProgramDoWhatTheySay() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> all = programs();
        assertTrue(all.size() > 15, all.toString());
        try (Wiring wiring = new Wiring()) {
            for (String command : all) {
                String said = run(wiring, command);
                if (!said.isEmpty()) {
                    wrong.add(command + ": " + said);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void thoseThatBuildAreRunByCiOrAskForWhatThereIs() throws IOException {
        String ci = plain(Files.readString(Path.of(".ci/run")));
        String withoutProfiles = ci.replaceAll(" -P\\w+", "");
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> unknown = new ArrayList<>();
        for (String command : commands()) {
            String bare = plain(command);
            boolean isRun = ci.contains(bare) || withoutProfiles.contains(bare);
            if (!command.startsWith("mvn ") || isRun || bare.contains(CLASS_PATH)) {
                continue;
            }
            List<String> profiles = names(PROFILE, command);
            List<String> tests = names(TEST, command);
            boolean there =
                    profiles.stream().allMatch(name -> pom.contains("<id>" + name + "</id>"))
                            && tests.stream().allMatch(DocumentedCommandsTest::isTest);
            boolean named =
                    !profiles.isEmpty()
                            || !tests.isEmpty()
                            || command.contains("-Devaluation.data");
            if (!there || !named) {
                unknown.add(command);
            }
        }
        assertEquals(List.of(), unknown);
    }

    private static boolean isTest(String name) {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            return sources.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<String> names(Pattern pattern, String command) {
        return pattern.matcher(command).results().map(found -> found.group(1)).toList();
    }

    private static String plain(String command) {
        return command.replaceAll(" -[qBo](?= )", "");
    }

    /** The program's commands, each choice that a page offers as a command of its own. */
    private static Set<String> programs() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String command : commands()) {
            if (command.startsWith(JAR + " ")) {
                all.add(command.substring(JAR.length() + 1));
            } else if (command.startsWith("crossread ")) {
                String rest = command.substring("crossread ".length());
                all.add(rest.contains(" ") ? rest : rest + " --help");
            }
        }
        String guide = Files.readString(Path.of("src/site/markdown/guide.md"));
        String table = guide.substring(guide.indexOf("## Commands"));
        ROW.matcher(table).results().forEach(row -> all.addAll(choices(row.group(1))));
        // An address asks the network; a word stands for any command.
        all.removeIf(command -> command.contains("https://") || command.startsWith("COMMAND"));
        all.removeIf(command -> command.startsWith("seeds"));
        return all;
    }

    private static List<String> choices(String row) {
        String command = row.replace("\\|", "|");
        String bare = CHOICE.matcher(command).replaceAll("").strip();
        List<String> all = new ArrayList<>(List.of(bare));
        for (MatchResult choice : CHOICE.matcher(command).results().toList()) {
            String[] parts = choice.group(1).split(" ");
            for (String value : parts.length > 1 ? parts[1].split("\\|") : new String[] {""}) {
                all.add(bare + " " + parts[0] + " " + value);
            }
        }
        return all;
    }

    private static Set<String> commands() throws IOException {
        Set<String> all = new TreeSet<>();
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> site = Files.list(Path.of("src/site/markdown"))) {
            pages.addAll(site.toList());
        }
        for (Path page : pages) {
            // A command may go on in the next line of a paragraph.
            String text = Files.readString(page).replaceAll("(`[^`\n]+)\n([^`\n]+`)", "$1 $2");
            for (MatchResult code : CODE.matcher(text).results().toList()) {
                String command = code.group(1) == null ? code.group(2) : code.group(1);
                all.add(command.replaceAll("\\s+#.*", "").replaceAll("\\s+", " ").strip());
            }
        }
        return all;
    }

    /** Runs a command; gives what is wrong about it, or nothing. */
    private String run(Wiring wiring, String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : command.strip().split(" +")) {
            boolean folderOfGold = !arguments.isEmpty() && arguments.getLast().equals("--folder");
            arguments.add(folderOfGold ? "seeds" : given(word));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(line().getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        int status =
                new Commands(wiring, wiring.window(), terminal)
                        .run(arguments.toArray(String[]::new));
        boolean answered = out.size() > 0 || arguments.contains("--out");
        return status == 0 && answered ? "" : status + " " + err;
    }

    private static String line() {
        return "{\"id\":\"1\",\"text\":\"Four died.\",\"a\":\"Four died.\",\"b\":\"Five died.\"}\n";
    }

    /** What a reader's own files stand for. */
    private String given(String word) throws IOException {
        String bare = word.replace("…", "");
        return switch (bare) {
            case "PATH", "seeds" -> STORY;
            case "GOLD" -> gold();
            case "FOLDER", "comparison.pdf" -> folder.resolve("out" + files++).toString();
            default -> bare.startsWith("FILE.") ? folder.resolve(files++ + bare).toString() : bare;
        };
    }

    /** A reading by hand, with its articles beside it. */
    private String gold() throws IOException {
        Path own = Files.createDirectories(folder.resolve("gold" + files++));
        try (Stream<Path> texts = Files.list(Path.of("seeds"))) {
            for (Path text : texts.toList()) {
                Files.copy(text, own.resolve(text.getFileName()));
            }
        }
        return Files.copy(GOLD, own.resolve("seeds.json")).toString();
    }
}
