package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.language.Annotator;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Dates, periods, times, sets and holidays, in files {@code recognizers/datetime_*.jsonl} with
 * {@code "input"}, {@code "refDate"} and {@code "expected": [{"start", "end", "type", "timex"}]}.
 * One counts as resolved where a claim overlaps it and has its TIMEX3 value or the day, moment or
 * period that the set gives for the past or the future; {@link Reckoning} tells what counts besides
 * where the set's conventions are left aside.
 */
final class DatesSet implements EvaluationSet {
    private static final String PREFIX = "datetime_";

    private final Annotator annotator = new Annotator();

    @Override
    public String title() {
        return "Dates and times of short sentences";
    }

    @Override
    public boolean accepts(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.getParent() != null
                && file.getParent().endsWith("recognizers")
                && name.startsWith(PREFIX)
                && !name.contains("durationparser");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : files) {
            Map<String, int[]> types = new TreeMap<>();
            for (JsonObject sample : JsonLines.of(file)) {
                String input = sample.get("input").getAsString();
                List<Times.Found> times = Times.of(annotator, input, sample.get("refDate"));
                for (JsonElement element : sample.getAsJsonArray("expected")) {
                    JsonObject expected = element.getAsJsonObject();
                    int[] count =
                            types.computeIfAbsent(
                                    expected.get("type").getAsString(), type -> new int[4]);
                    int before = count[3];
                    count(expected, times, count);
                    if (count[3] == before) {
                        show(input, expected, times);
                    }
                }
            }
            String name =
                    file.getFileName().toString().replace(".jsonl", "").substring(PREFIX.length());
            types.forEach(
                    (type, count) -> {
                        String of = name + (type.isEmpty() ? "" : " " + type);
                        figures.add(Figure.share(of + " found", count[1], count[0]));
                        figures.add(Figure.share(of + " resolved", count[2], count[0]));
                        figures.add(
                                Figure.share(
                                        of + " resolved but for the set's reckoning",
                                        count[3],
                                        count[0]));
                    });
        }
        return figures;
    }

    private static void count(JsonObject expected, List<Times.Found> times, int[] count) {
        Span span = Times.span(expected);
        List<Times.Found> near = times.stream().filter(time -> time.overlaps(span)).toList();
        Set<String> values = new HashSet<>();
        for (String key : List.of("timex", "past", "future", "values")) {
            collect(expected.get(key), values);
        }
        count[0]++;
        count[1] += near.isEmpty() ? 0 : 1;
        boolean resolved = near.stream().anyMatch(time -> isAny(time, values));
        count[2] += resolved ? 1 : 0;
        count[3] +=
                resolved || near.stream().anyMatch(time -> Reckoning.allows(expected, time, values))
                        ? 1
                        : 0;
    }

    private static void show(String input, JsonObject expected, List<Times.Found> times) {
        if (System.getProperty("evaluation.show") != null) {
            System.err.println(input + "\n    wanted " + expected + "\n    got " + times);
        }
    }

    /** All words of an element; of objects with a begin and an end, both in one. */
    private static void collect(JsonElement element, Set<String> values) {
        if (element == null || element.isJsonNull()) {
            return;
        }
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> collect(each, values));
        } else if (element.isJsonObject()) {
            List<String> parts = new ArrayList<>();
            element.getAsJsonObject()
                    .entrySet()
                    .forEach(
                            entry -> {
                                String key = entry.getKey().toLowerCase(java.util.Locale.ROOT);
                                boolean edge = key.startsWith("start") || key.startsWith("end");
                                if (edge) {
                                    parts.add(entry.getValue().getAsString());
                                } else if (!key.equals("type") && !key.equals("mod")) {
                                    values.add(entry.getValue().getAsString());
                                }
                            });
            if (!parts.isEmpty()) {
                values.add(String.join("/", parts));
            }
            if (parts.size() == 1) {
                boolean begin =
                        element.getAsJsonObject().has("start")
                                || element.getAsJsonObject().has("startDate");
                values.add((begin ? "from " : "to ") + parts.getFirst());
            }
        } else {
            values.add(element.getAsString());
        }
    }

    private static boolean isAny(Times.Found time, Set<String> values) {
        LocalDateTime from = time.earliest();
        LocalDateTime to = time.latest();
        boolean moment = from != null && values.contains(from.toLocalDate() + " " + clock(from));
        boolean period =
                from != null
                        && to != null
                        && (values.contains(from.toLocalDate() + "/" + to.toLocalDate())
                                || values.contains(
                                        from.toLocalDate()
                                                + " "
                                                + clock(from)
                                                + "/"
                                                + to.toLocalDate()
                                                + " "
                                                + clock(to)));
        return values.contains(time.value())
                || values.contains(spaced(time.value()))
                || time.type().equals("TIME") && moment
                || time.type().equals("SET") && values.contains(recurring(time.value()))
                || period
                || isOpen(from, to, values);
    }

    /** Of "since August" the set gives the first day only, of "before May" the day it ends on. */
    private static boolean isOpen(
            @Nullable LocalDateTime from, @Nullable LocalDateTime to, Set<String> values) {
        return from != null && values.contains("from " + from.toLocalDate())
                || from == null && to != null && values.contains("to " + to.toLocalDate());
    }

    /** As the set writes what recurs: {@code T16} at four each day, {@code P1WE} for weekends. */
    private static String recurring(String timex) {
        return timex.replace("XXXX-XX-XXT", "T")
                .replaceAll("(T\\d\\d):00$", "$1")
                .replaceAll("^XXXX-WXX-(WE|WD)$", "P1$1")
                .replace("P6M", "P0.5Y");
    }

    /** As the set writes dates with times: {@code 2016-11-04 08:00:00}, {@code 08:00:00}. */
    private static String spaced(String timex) {
        String zoneless =
                timex.replaceAll("(T\\d\\d:\\d\\d(?::\\d\\d)?)(?:Z|[+-]\\d\\d:\\d\\d)", "$1");
        return zoneless.replaceAll("T(\\d\\d:\\d\\d)(?!:)", "T$1:00")
                .replaceAll("(?<=\\d)T(?=\\d)", " ")
                .replaceAll("(?<!\\d)T(?=\\d)", "");
    }

    private static String clock(LocalDateTime moment) {
        return "%tT".formatted(moment);
    }
}
