package crossread.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A sort of set that Crossread can be scored on. */
interface EvaluationSet {
    /** What is scored, as a heading. */
    String title();

    /** Whether a file is of this sort, judged by its place and name. */
    boolean accepts(Path file);

    /**
     * Scores Crossread on the files accepted, in order of their names.
     *
     * @throws IOException if one of them can't be read
     */
    List<Figure> score(List<Path> files) throws IOException;
}
