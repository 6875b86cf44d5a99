package crossread.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints the figures of every set in a folder, as a Markdown list for each. */
public final class Evaluation {
    private static final List<EvaluationSet> SETS =
            List.of(
                    new EntailmentSet(),
                    new NumbersSet(),
                    new PagesSet(),
                    new StoriesSet(),
                    new QuotesSet(),
                    new EndsSet(),
                    new TimexSet(),
                    new DatesSet(),
                    new FurnitureSet());

    private Evaluation() {}

    /**
     * @param arguments the folder, and after it, if not all sets are wanted, parts of the titles
     *     wanted
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        int scored = 0;
        for (EvaluationSet set : SETS) {
            List<Path> own = files.stream().filter(set::accepts).toList();
            boolean named =
                    wanted.isEmpty()
                            || wanted.stream().anyMatch(part -> set.title().contains(part));
            if (own.isEmpty() || !named) {
                continue;
            }
            scored++;
            System.out.println("\n## " + set.title() + "\n");
            for (Figure figure : set.score(own)) {
                System.out.println("- " + figure.name() + ": " + figure.value());
            }
        }
        if (scored == 0) {
            System.err.println(
                    "No evaluation set in "
                            + arguments[0]
                            + ": its folders and files must be named as in evaluation.md");
            System.exit(1);
        }
    }
}
