package crossread.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import crossread.Sources;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bundles hold and what the program asks of them are the same. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/crossread/i18n");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");

    /** What commands say, and what is written for others to read. */
    private static final Set<String> ENGLISH_ONLY =
            Set.of("cli", "html", "markdown", "pdf", "summary");

    @Test
    void everyKeyAskedForIsInABundle() throws IOException {
        Asked asked = asked();
        asked.keys.removeAll(keys());
        assertEquals(Set.of(), asked.keys);
    }

    /** A key counts as used where its whole text, or a beginning that is then added to, stands. */
    @Test
    void everyKeyInABundleIsUsed() throws IOException {
        Asked asked = asked();
        Set<String> unused = keys();
        unused.removeAll(asked.literals);
        unused.removeIf(key -> asked.beginnings.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyMessageOfTheWindowIsInEachLanguageWithTheSameParameters() throws IOException {
        for (String area : areas()) {
            if (ENGLISH_ONLY.contains(area)) {
                continue;
            }
            Map<String, Set<String>> english = parameters(area + ".properties");
            for (Language language : Language.values()) {
                if (language != Language.ENGLISH) {
                    String translated = area + "_" + language.code() + ".properties";
                    assertEquals(english, parameters(translated), translated);
                }
            }
        }
    }

    /** Messages with parameters are made with each number that a choice in them may ask for. */
    @Test
    void everyMessageWithParametersCanBeMade() throws IOException {
        for (String file : files()) {
            for (Map.Entry<Object, Object> message : bundle(file).entrySet()) {
                if (PARAMETER.matcher(String.valueOf(message.getValue())).find()) {
                    MessageFormat format = new MessageFormat(String.valueOf(message.getValue()));
                    for (int number : List.of(0, 1, 2, 1234)) {
                        Object[] arguments = new Object[5];
                        Arrays.fill(arguments, number);
                        String made = format.format(arguments);
                        assertFalse(made.contains("{"), file + ": " + message + ": " + made);
                    }
                }
            }
        }
    }

    private static Asked asked() throws IOException {
        Asked asked = new Asked();
        for (CompilationUnitTree unit : Sources.units()) {
            asked.scan(unit, null);
        }
        return asked;
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String file : files()) {
            keys.addAll(bundle(file).stringPropertyNames());
        }
        return keys;
    }

    /** The placeholders of each message, by its key. */
    private static Map<String, Set<String>> parameters(String file) throws IOException {
        Map<String, Set<String>> parameters = new TreeMap<>();
        Properties bundle = bundle(file);
        for (String key : bundle.stringPropertyNames()) {
            Set<String> numbers = new TreeSet<>();
            PARAMETER
                    .matcher(bundle.getProperty(key))
                    .results()
                    .forEach(r -> numbers.add(r.group(1)));
            parameters.put(key, numbers);
        }
        return parameters;
    }

    private static Properties bundle(String file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static List<String> areas() throws IOException {
        return files().stream()
                .filter(file -> !file.contains("_"))
                .map(file -> file.replace(".properties", ""))
                .toList();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    /** Collects the literals of the sources, and those that are asked of a bundle. */
    private static final class Asked extends TreeScanner<Void, Void> {
        private final Set<String> keys = new TreeSet<>();
        private final Set<String> literals = new TreeSet<>();
        private final Set<String> beginnings = new TreeSet<>();

        @Override
        public Void visitLiteral(LiteralTree tree, Void unused) {
            if (tree.getValue() instanceof String text) {
                literals.add(text);
            }
            return super.visitLiteral(tree, null);
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void unused) {
            if (tree.getLeftOperand() instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && (text.endsWith(".") || text.endsWith("-"))) {
                beginnings.add(text);
            }
            return super.visitBinary(tree, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            if (tree.getMethodSelect() instanceof MemberSelectTree method
                    && isBundle(method)
                    && !tree.getArguments().isEmpty()) {
                addKeys(tree.getArguments().getFirst());
            }
            return super.visitMethodInvocation(tree, null);
        }

        private void addKeys(Tree argument) {
            switch (argument) {
                case LiteralTree literal when literal.getValue() instanceof String key ->
                        keys.add(key);
                case ParenthesizedTree inner -> addKeys(inner.getExpression());
                case ConditionalExpressionTree choice -> {
                    addKeys(choice.getTrueExpression());
                    addKeys(choice.getFalseExpression());
                }
                default -> {}
            }
        }

        private static boolean isBundle(MemberSelectTree method) {
            String owner = method.getExpression().toString().toLowerCase(Locale.ROOT);
            return method.getIdentifier().contentEquals("get")
                    && (owner.endsWith("messages") || owner.endsWith("messages()"));
        }
    }
}
