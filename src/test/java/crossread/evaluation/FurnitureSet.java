package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.ingest.text.ArticleText;
import crossread.model.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which paragraphs are taken for furniture of a page. In files {@code pages/truth.jsonl}, {@code
 * time/*.jsonl}, {@code quotes/*.jsonl} and {@code stories/**.txt} nearly all text is an article's.
 * Its paragraphs of running text count, that is those that end as a sentence and have eight words
 * or more; what is marked of them is a false alarm, save what a reader would call furniture too:
 * show and read it. In {@code copied/*.txt} lines that begin with {@code ~} are furniture: all of
 * it is to be found, and no other line.
 */
final class FurnitureSet implements EvaluationSet {
    private static final String MARK = "~";
    private static final Pattern RUNNING =
            Pattern.compile("(?s)^(?:\\S+\\s+){7,}\\S+[.!?…]\\S{0,3}$");

    @Override
    public String title() {
        return "Furniture of pages";
    }

    @Override
    public boolean accepts(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith("pages/truth.jsonl")
                || path.matches(".*/(?:time|quotes)/[^/]*\\.jsonl")
                || path.matches(".*/(?:stories|copied)/.*\\.txt");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        Map<String, int[]> clean = new TreeMap<>();
        int[] copied = new int[3];
        for (Path file : files) {
            String path = file.toString().replace('\\', '/');
            if (path.contains("/copied/")) {
                copied(file, copied);
            } else if (path.endsWith(".txt")) {
                count(Files.readString(file), clean.computeIfAbsent("stories", name -> new int[2]));
            } else {
                String name = path.replaceAll(".*/([^/]+)/[^/]+", "$1");
                for (JsonObject sample : JsonLines.of(file)) {
                    JsonElement text = sample.get("text");
                    if (text != null && !text.isJsonNull()) {
                        count(text.getAsString(), clean.computeIfAbsent(name, key -> new int[2]));
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        clean.forEach(
                (name, count) ->
                        figures.add(
                                Figure.share(
                                        name + ": running paragraphs marked", count[1], count[0])));
        if (copied[0] > 0) {
            figures.add(Figure.agreement("copied pages", copied[2], copied[1], copied[0]));
        }
        return figures;
    }

    private static void count(String text, int[] count) {
        ArticleText read = ArticleText.of(text);
        for (Span paragraph : read.paragraphs()) {
            if (!RUNNING.matcher(paragraph.in(text)).find()) {
                continue;
            }
            count[0]++;
            if (isMarked(read, paragraph)) {
                count[1]++;
                show("marked", paragraph.in(text));
            }
        }
    }

    private static boolean isMarked(ArticleText read, Span paragraph) {
        return read.furniture().stream().anyMatch(part -> part.contains(paragraph));
    }

    /** Counts lines wanted, found, and found rightly. */
    private static void copied(Path file, int[] count) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Span> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            boolean furniture = line.startsWith(MARK);
            String bare = furniture ? line.substring(MARK.length()).strip() : line;
            if (furniture && !bare.isEmpty()) {
                wanted.add(new Span(text.length(), text.length() + bare.length()));
            }
            text.append(bare).append('\n');
        }
        String page = text.toString();
        ArticleText read = ArticleText.of(page);
        count[0] += wanted.size();
        for (Span span : wanted) {
            boolean found = read.furniture().stream().anyMatch(part -> part.contains(span));
            count[1] += found ? 1 : 0;
            count[2] += found ? 1 : 0;
            if (!found) {
                show("missed", file.getFileName() + ": " + span.in(page));
            }
        }
        for (Span paragraph : read.paragraphs()) {
            if (isMarked(read, paragraph) && wanted.stream().noneMatch(paragraph::overlaps)) {
                count[1]++;
                show("wrong", file.getFileName() + ": " + paragraph.in(page));
            }
        }
    }

    private static void show(String what, String line) {
        if (System.getProperty("evaluation.show") != null) {
            System.err.println(what + " | " + line);
        }
    }
}
