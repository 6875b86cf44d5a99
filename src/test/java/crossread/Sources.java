package crossread;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's own sources, parsed. */
public final class Sources {
    private static final Path MAIN = Path.of("src/main/java");

    private Sources() {}

    /** The compilation units of the program. */
    public static List<CompilationUnitTree> units() throws IOException {
        return List.copyOf(parsed(task()));
    }

    /** Every folder of the program that holds a source file. */
    public static List<Path> packages() throws IOException {
        return files().stream().map(Path::getParent).distinct().toList();
    }

    /** Every class and method of the program with the count of its lines, Javadoc not counted. */
    static Map<TreePath, Long> main() throws IOException {
        JavacTask task = task();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        Map<TreePath, Long> lines = new LinkedHashMap<>();
        for (CompilationUnitTree unit : parsed(task)) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree tree, Void unused) {
                    lines.put(getCurrentPath(), count(positions, unit, tree));
                    return super.visitClass(tree, null);
                }

                @Override
                public Void visitMethod(MethodTree tree, Void unused) {
                    lines.put(getCurrentPath(), count(positions, unit, tree));
                    return super.visitMethod(tree, null);
                }
            }.scan(unit, null);
        }
        return lines;
    }

    /** Names a class or method for a person: {@code src/main/java/crossread/model/Span.java in}. */
    static String name(TreePath path) {
        String file = path.getCompilationUnit().getSourceFile().getName();
        return switch (path.getLeaf()) {
            case ClassTree type -> file + " " + type.getSimpleName();
            case MethodTree method -> file + " " + method.getName();
            default -> file;
        };
    }

    private static long count(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        return last - first + 1;
    }

    private static JavacTask task() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        return (JavacTask)
                compiler.getTask(
                        null,
                        manager,
                        null,
                        List.of("-proc:none"),
                        null,
                        manager.getJavaFileObjectsFromPaths(files()));
    }

    private static List<CompilationUnitTree> parsed(JavacTask task) throws IOException {
        Stream.Builder<CompilationUnitTree> units = Stream.builder();
        task.parse().forEach(units::add);
        return units.build().toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
