package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.language.Annotator;
import crossread.model.Span;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * News texts with their time expressions, in files {@code time/*.jsonl} with {@code "text"}, {@code
 * "refDate"} and {@code "timexes": [{"start", "end", "type", "value"}]}, scored as TempEval-3 did:
 * relaxed by overlap, and by value where it overlaps. The sets mark both ends of a stretch ("from
 * June 3 to June 5"), where Crossread has one claim; its ends count as one each.
 */
final class TimexSet implements EvaluationSet {
    private final Annotator annotator = new Annotator();

    private int wanted;
    private int found;
    private int strict;
    private int relaxed;
    private int types;
    private int values;

    @Override
    public String title() {
        return "Times of news texts (TimeBank)";
    }

    @Override
    public boolean accepts(Path file) {
        Path folder = file.getParent();
        return folder != null && folder.endsWith("time") && file.toString().endsWith(".jsonl");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : files) {
            wanted = found = strict = relaxed = types = values = 0;
            for (JsonObject text : JsonLines.of(file)) {
                List<Times.Found> times =
                        Times.of(annotator, text.get("text").getAsString(), text.get("refDate"));
                compare(text, times.stream().flatMap(time -> time.ends().stream()).toList());
            }
            figures.add(Figure.agreement("strict span", strict, found, wanted));
            figures.add(Figure.agreement("relaxed span", relaxed, found, wanted));
            figures.add(Figure.agreement("relaxed span and type", types, found, wanted));
            figures.add(Figure.agreement("relaxed span and value", values, found, wanted));
        }
        return figures;
    }

    private void compare(JsonObject text, List<Times.Found> times) {
        Set<Times.Found> used = new HashSet<>();
        found += times.size();
        for (JsonElement element : text.getAsJsonArray("timexes")) {
            JsonObject timex = element.getAsJsonObject();
            Span span = Times.span(timex);
            wanted++;
            List<Times.Found> near =
                    times.stream()
                            .filter(time -> time.overlaps(span) && !used.contains(time))
                            .toList();
            if (near.isEmpty()) {
                continue;
            }
            Times.Found best =
                    near.stream()
                            .filter(time -> time.span().equals(span))
                            .findFirst()
                            .orElse(near.getFirst());
            used.add(best);
            relaxed++;
            strict += best.span().equals(span) ? 1 : 0;
            types += best.type().equals(timex.get("type").getAsString()) ? 1 : 0;
            boolean right = best.value().equals(timex.get("value").getAsString());
            values += right ? 1 : 0;
            if (!right && System.getProperty("evaluation.show") != null) {
                System.err.println(timex + "\n    got " + best);
            }
        }
    }
}
