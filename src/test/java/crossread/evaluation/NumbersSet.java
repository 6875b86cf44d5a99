package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.ArticleReader;
import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.Value;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers, percentages, currencies, ages, dimensions, temperatures, durations and ordinals, in
 * files {@code recognizers/*.jsonl} with {@code "input"} and {@code "expected": [{"start", "end",
 * "type", "value"}]}. One counts as resolved where a claim overlaps it and has its number, as
 * written or, for durations, in seconds; what the sets give no number, and places beside a current
 * one ("the next"), are passed over. Units are not compared: the sets name them in a way of their
 * own.
 */
final class NumbersSet implements EvaluationSet {
    private static final List<String> FILES =
            List.of(
                    "numbermodel",
                    "percentmodel",
                    "currencymodel",
                    "agemodel",
                    "dimensionmodel",
                    "temperaturemodel",
                    "ordinalmodel",
                    "durationparser");

    private final Annotator annotator = new Annotator();

    @Override
    public String title() {
        return "Numbers of short sentences";
    }

    @Override
    public boolean accepts(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.getParent() != null
                && file.getParent().endsWith("recognizers")
                && FILES.stream().anyMatch(part -> name.contains(part));
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : files) {
            Map<String, int[]> types = new TreeMap<>();
            int quiet = 0;
            int wrong = 0;
            for (JsonObject sample : JsonLines.of(file)) {
                List<Mention> mentions = mentions(sample.get("input").getAsString());
                if (sample.getAsJsonArray("expected").isEmpty()) {
                    quiet++;
                    wrong += mentions.isEmpty() ? 0 : 1;
                    if (!mentions.isEmpty()) {
                        show(sample, "nothing", mentions);
                    }
                }
                for (JsonElement element : sample.getAsJsonArray("expected")) {
                    JsonObject expected = element.getAsJsonObject();
                    if (value(expected).isEmpty() || value(expected).startsWith("current")) {
                        continue;
                    }
                    int[] count =
                            types.computeIfAbsent(
                                    expected.get("type").getAsString(), type -> new int[3]);
                    List<Mention> near =
                            mentions.stream().filter(m -> overlaps(m, expected)).toList();
                    boolean resolved = near.stream().anyMatch(m -> isResolved(m, expected));
                    count[0]++;
                    count[1] += near.isEmpty() ? 0 : 1;
                    count[2] += resolved ? 1 : 0;
                    if (!resolved) {
                        show(sample, expected.get("text") + " " + value(expected), near);
                    }
                }
            }
            String name = file.getFileName().toString().replace(".jsonl", "");
            types.forEach(
                    (type, count) -> {
                        figures.add(Figure.share(name + " " + type + " found", count[1], count[0]));
                        figures.add(
                                Figure.share(name + " " + type + " resolved", count[2], count[0]));
                    });
            if (quiet > 0) {
                figures.add(Figure.share(name + " false alarms", wrong, quiet));
            }
        }
        return figures;
    }

    private List<Mention> mentions(String text) {
        Article article = ArticleReader.plain("t", text, null);
        return Mentions.of(new Reading(article, annotator.annotate(article))).stream()
                .filter(
                        m ->
                                m.value() instanceof Value.Amount
                                        || m.value() instanceof Value.OrdinalValue)
                .toList();
    }

    private static boolean overlaps(Mention mention, JsonObject expected) {
        return mention.span().begin() < expected.get("end").getAsInt()
                && expected.get("start").getAsInt() < mention.span().end();
    }

    private static String value(JsonObject expected) {
        JsonElement value = expected.get("value");
        if (value == null && expected.has("values")) {
            value = expected.getAsJsonArray("values").get(0).getAsJsonObject().get("value");
        }
        if (value == null && expected.has("past")) {
            value = expected.getAsJsonObject("past").get("duration");
        }
        String words = value == null || value.isJsonNull() ? "" : value.getAsString();
        return words.equals("null") ? "" : words;
    }

    private static boolean isResolved(Mention mention, JsonObject expected) {
        if (value(expected).startsWith("end")
                && mention.value() instanceof Value.OrdinalValue last) {
            return last.rank() == Integer.parseInt(value(expected).substring(3)) - 1;
        }
        double wanted;
        try {
            wanted = Double.parseDouble(value(expected).replace("%", ""));
        } catch (NumberFormatException e) {
            return false;
        }
        return switch (mention.value()) {
            case Value.OrdinalValue ordinal -> ordinal.rank() == wanted;
            case Value.Amount amount ->
                    isNear(amount.written(), wanted)
                            || isNear(amount.best(), wanted)
                            || isShare(amount, wanted)
                            || isLength(amount, wanted);
            default -> false;
        };
    }

    /** A share in words, "one in three", is a percentage here and a fraction in the sets. */
    private static boolean isShare(Value.Amount amount, double wanted) {
        return amount.unit().equals("percent")
                && amount.asWritten().isEmpty()
                && isNear(amount.best() / 100, wanted);
    }

    /** A length of time in seconds; the sets give months 30 and years 365 days, less than here. */
    private static boolean isLength(Value.Amount amount, double wanted) {
        double seconds = amount.best() * 60;
        return amount.timex() != null && Math.abs(seconds - wanted) <= 0.02 * wanted;
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
    }

    private static void show(JsonObject sample, String wanted, List<Mention> got) {
        if (System.getProperty("evaluation.show") != null) {
            System.err.println(
                    sample.get("input").getAsString()
                            + "\n    wanted "
                            + wanted
                            + " got "
                            + got.stream().map(m -> m.value().toString()).toList());
        }
    }
}
