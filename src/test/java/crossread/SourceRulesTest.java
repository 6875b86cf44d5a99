package crossread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house that only the sources can tell. */
class SourceRulesTest {
    private static final int CLASS_LINES = 400;
    private static final int METHOD_LINES = 40;

    /** What was agreed on, and what building and editing the project leave behind. */
    private static final Set<String> TOP_LEVEL =
            Set.of(
                    "LICENSE",
                    "README.md",
                    "assets",
                    "pom.xml",
                    "seeds",
                    "src",
                    ".ci",
                    ".git",
                    ".github",
                    ".gitignore",
                    ".mvn",
                    "target",
                    ".idea",
                    ".vscode",
                    ".classpath",
                    ".project",
                    ".settings",
                    ".DS_Store");

    private static final Pattern PACKAGE_INFO =
            Pattern.compile("/\\*\\*(?<words>.*?)\\*/\\s*@NullMarked\\s+package ", Pattern.DOTALL);

    @Test
    void theTopLevelHoldsOnlyWhatBelongsThere() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            List<String> strays =
                    top.map(path -> path.getFileName().toString())
                            .filter(name -> !TOP_LEVEL.contains(name) && !name.endsWith(".iml"))
                            .toList();
            assertEquals(List.of(), strays);
        }
    }

    @Test
    void noClassIsLongerThan400Lines() throws IOException {
        assertEquals(List.of(), longer(ClassTree.class, CLASS_LINES));
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        assertEquals(List.of(), longer(MethodTree.class, METHOD_LINES));
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path folder : Sources.packages()) {
            Path file = folder.resolve("package-info.java");
            if (!Files.exists(file) || !isOneSentence(Files.readString(file))) {
                wrong.add(file.toString());
            }
        }
        assertEquals(List.of(), wrong, "a Javadoc of one sentence, then @NullMarked");
    }

    private static boolean isOneSentence(String source) {
        Matcher matcher = PACKAGE_INFO.matcher(source);
        if (!matcher.find()) {
            return false;
        }
        String words = matcher.group("words").replaceAll("\\s+\\*?\\s*", " ").strip();
        return words.endsWith(".") && words.indexOf(". ") < 0;
    }

    private static List<String> longer(Class<? extends Tree> kind, long limit) throws IOException {
        List<String> found = new ArrayList<>();
        Sources.main()
                .forEach(
                        (tree, lines) -> {
                            if (kind.isInstance(tree.getLeaf()) && lines > limit) {
                                found.add(Sources.name(tree) + ": " + lines + " lines");
                            }
                        });
        return found;
    }
}
