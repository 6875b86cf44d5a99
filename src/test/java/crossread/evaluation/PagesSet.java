package crossread.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.ingest.page.WebPage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saved pages with their main text, title, author and date: {@code truth.jsonl} with {@code "id",
 * "file", "text", "title", "byline", "publishedTime"}. A text is compared by runs of four words, as
 * the article extraction benchmarks do; a field counts where it is equal but for case and white
 * space.
 */
final class PagesSet implements EvaluationSet {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    @Override
    public String title() {
        return "Pages: main text, title, author, date";
    }

    @Override
    public boolean accepts(Path file) {
        return file.endsWith("pages/truth.jsonl");
    }

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Path file : files) {
            List<JsonObject> truths = JsonLines.of(file);
            List<WebPage> pages = new ArrayList<>();
            for (JsonObject truth : truths) {
                Path html = file.resolveSibling(truth.get("file").getAsString());
                pages.add(WebPage.of(Files.readAllBytes(html)));
            }
            figures.add(text(truths, pages));
            figures.add(field("title", "title", truths, pages, WebPage::title));
            figures.add(field("author", "byline", truths, pages, WebPage::author));
            figures.add(
                    field(
                            "date",
                            "publishedTime",
                            truths,
                            pages,
                            page -> page.published() == null ? null : "" + page.published()));
        }
        return figures;
    }

    private static Figure text(List<JsonObject> truths, List<WebPage> pages) {
        double precision = 0;
        double recall = 0;
        int answered = 0;
        for (int i = 0; i < truths.size(); i++) {
            Map<List<String>, Integer> wanted = runs(truths.get(i).get("text").getAsString());
            Map<List<String>, Integer> got = runs(pages.get(i).text());
            int common =
                    wanted.entrySet().stream()
                            .mapToInt(
                                    run ->
                                            Math.min(
                                                    run.getValue(),
                                                    got.getOrDefault(run.getKey(), 0)))
                            .sum();
            int found = total(got);
            if (found > 0) {
                precision += (double) common / found;
                answered++;
            }
            recall += (double) common / Math.max(1, total(wanted));
            if (System.getProperty("evaluation.show") != null) {
                System.err.printf(
                        "%s P %.2f R %.2f%n",
                        truths.get(i).get("id").getAsString(),
                        (double) common / Math.max(1, found),
                        (double) common / Math.max(1, total(wanted)));
            }
        }
        double p = precision / Math.max(1, answered);
        double r = recall / Math.max(1, truths.size());
        return new Figure(
                "text",
                String.format(
                        Locale.ROOT,
                        "P %.3f, R %.3f, F1 %.3f (%d pages)",
                        p,
                        r,
                        2 * p * r / (p + r),
                        truths.size()));
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
        }
        return runs;
    }

    private static int total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Figure field(
            String name,
            String key,
            List<JsonObject> truths,
            List<WebPage> pages,
            Function<WebPage, @Nullable String> value) {
        int wanted = 0;
        int right = 0;
        int near = 0;
        for (int i = 0; i < truths.size(); i++) {
            JsonElement truth = truths.get(i).get(key);
            if (truth == null || truth.isJsonNull() || truth.getAsString().isBlank()) {
                continue;
            }
            wanted++;
            String got = value.apply(pages.get(i));
            boolean same =
                    name.equals("date")
                            ? got != null && truth.getAsString().startsWith(got)
                            : got != null && plain(got).equals(plain(truth.getAsString()));
            right += same ? 1 : 0;
            near += same || (got != null && isNear(name, truth.getAsString(), got)) ? 1 : 0;
            if (!same && System.getProperty("evaluation.show") != null) {
                System.err.println(
                        truths.get(i).get("id").getAsString()
                                + " "
                                + name
                                + ": "
                                + truth.getAsString()
                                + " | "
                                + got);
            }
        }
        String aside = name.equals("title") ? "a site's name" : "\"By\" and dates";
        Figure exact = Figure.share(name, right, wanted);
        return name.equals("date")
                ? exact
                : new Figure(
                        name,
                        String.format(
                                Locale.ROOT,
                                "%s; %s set aside, %.1f %%",
                                exact.value(),
                                aside,
                                100.0 * near / Math.max(1, wanted)));
    }

    /** Whether the two differ only in what a reader wants no more than we do. */
    private static boolean isNear(String name, String truth, String got) {
        String whole = plain(truth);
        String own = plain(got);
        if (name.equals("title")) {
            return whole.startsWith(own)
                    && whole.substring(own.length()).matches("\\s*[|_\\[(·»–—-].{1,40}");
        }
        String line = truth.strip().lines().findFirst().orElse("");
        return plain(line).replaceFirst("^(?:written )?(?:by|par) ", "").equals(own)
                || whole.replaceFirst("^(?:written )?(?:by|par) ", "").startsWith(own + " ");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
