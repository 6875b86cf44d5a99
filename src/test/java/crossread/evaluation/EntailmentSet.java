package crossread.evaluation;

import com.google.gson.JsonObject;

import crossread.analysis.Comparer;
import crossread.analysis.relate.TextRelation;
import crossread.ingest.ArticleReader;
import crossread.model.Relation;
import crossread.model.Side;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of texts whose figures decide whether the second follows from the first: {@code
 * numbers/*.jsonl} with {@code "premise", "hypothesis", "label"}, the label one of entailment,
 * contradiction and neutral.
 */
final class EntailmentSet implements EvaluationSet {
    @Override
    public String title() {
        return "Entailment of texts with figures";
    }

    @Override
    public boolean accepts(Path file) {
        return file.toString().endsWith(".jsonl")
                && file.getParent() != null
                && file.getParent().endsWith("numbers");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Comparer comparer = new Comparer()) {
            for (Path file : files) {
                figures.addAll(score(file, comparer));
            }
        }
        return figures;
    }

    private static List<Figure> score(Path file, Comparer comparer) throws IOException {
        int right = 0;
        int entailed = 0;
        int wrongConflicts = 0;
        List<JsonObject> pairs = JsonLines.of(file);
        for (JsonObject pair : pairs) {
            String premise = pair.get("premise").getAsString();
            String hypothesis = pair.get("hypothesis").getAsString();
            TextRelation relation =
                    comparer.relate(
                            ArticleReader.plain("a1", premise, null),
                            ArticleReader.plain("a2", hypothesis, null));
            String label = pair.get("label").getAsString();
            boolean same = label.equals(label(relation));
            right += same ? 1 : 0;
            if (label.equals("entailment")) {
                entailed++;
                wrongConflicts += relation.relation() == Relation.CONFLICT ? 1 : 0;
            }
            if (!same && System.getProperty("evaluation.show") != null) {
                System.err.println(
                        label
                                + " "
                                + relation.relation()
                                + " "
                                + relation.reason()
                                + "\n   "
                                + premise
                                + "\n   "
                                + hypothesis);
            }
        }
        String name = String.valueOf(file.getFileName()).replace(".jsonl", "");
        return List.of(
                Figure.share(name + " right", right, pairs.size()),
                Figure.share(name + " conflicts among the entailed", wrongConflicts, entailed));
    }

    private static String label(TextRelation relation) {
        if (relation.relation() == Relation.CONFLICT) {
            return "contradiction";
        }
        boolean entails =
                relation.relation() == Relation.SAME
                        || relation.relation() == Relation.COMPATIBLE && relation.finer() != Side.B;
        return entails ? "entailment" : "neutral";
    }
}
