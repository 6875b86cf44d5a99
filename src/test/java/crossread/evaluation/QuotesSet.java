package crossread.evaluation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.ArticleReader;
import crossread.model.Article;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.QuoteValue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Quotations with their speakers, as PolNeAR has them: each line of a file is a text with its
 * {@code quotes}. Those of five words or more with an attribution are wanted; one is found where
 * four fifths of it are covered, and its speaker is right where the span given shares a character
 * with the one marked. The set marks no quotation between doubled single marks (''…''), so texts
 * that have them are also left aside.
 */
final class QuotesSet implements EvaluationSet {
    private static final int FEWEST_WORDS = 5;

    @Override
    public String title() {
        return "Quotations and their speakers (PolNeAR)";
    }

    @Override
    public boolean accepts(Path file) {
        Path folder = file.getParent();
        return folder != null && folder.endsWith("quotes") && file.toString().endsWith(".jsonl");
    }

    /** What one text, or all of them, score. */
    private static final class Count {
        int wanted;
        int found;
        int spans;
        int speakers;
    }

    /** A quotation as Crossread has it, all its sentences together. */
    private record Found(Span span, @Nullable Span speaker) {}

    @Override
    public List<Figure> score(List<Path> files) throws IOException {
        Count count = new Count();
        Count marked = new Count();
        Annotator annotator = new Annotator();
        for (Path file : files) {
            for (JsonObject line : JsonLines.of(file)) {
                String text = line.get("text").getAsString();
                List<Found> found = found(text, annotator);
                add(line, found, count);
                if (!text.contains("''")) {
                    add(line, found, marked);
                }
            }
        }
        return List.of(
                Figure.agreement("quotation", count.spans, count.found, count.wanted),
                Figure.agreement(
                        "quotation with speaker", count.speakers, count.found, count.wanted),
                Figure.agreement(
                        "quotation, texts without doubled single marks",
                        marked.spans,
                        marked.found,
                        marked.wanted),
                Figure.agreement(
                        "the same with speaker", marked.speakers, marked.found, marked.wanted));
    }

    private static List<Found> found(String text, Annotator annotator) {
        List<Found> found = new ArrayList<>();
        Article article = ArticleReader.plain("a1", text, null);
        for (Mention mention : Mentions.of(new Reading(article, annotator.annotate(article)))) {
            if (mention.kind() != Kind.QUOTE || !(mention.value() instanceof QuoteValue value)) {
                continue;
            }
            Found last = found.isEmpty() ? null : found.getLast();
            boolean goesOn =
                    last != null
                            && text.substring(last.span().end(), mention.span().begin())
                                    .matches("[\\s\\h,]*");
            if (goesOn && last != null) {
                found.set(
                        found.size() - 1,
                        new Found(last.span().cover(mention.span()), last.speaker()));
            } else if (value.direct()) {
                found.add(new Found(mention.span(), value.speakerSpan()));
            }
        }
        found.removeIf(quote -> words(quote.span().in(text)) < FEWEST_WORDS);
        return found;
    }

    private static void add(JsonObject line, List<Found> found, Count count) {
        String text = line.get("text").getAsString();
        Set<Found> used = new HashSet<>();
        count.found += found.size();
        for (JsonElement element : line.getAsJsonArray("quotes")) {
            JsonObject quote = element.getAsJsonObject();
            if (quote.get("words").getAsInt() < FEWEST_WORDS
                    || quote.get("attribution").isJsonNull()) {
                continue;
            }
            count.wanted++;
            Span span = span(quote, text);
            Found best = null;
            for (Found each : found) {
                if (!used.contains(each)
                        && common(each.span(), span)
                                > (best == null ? 0 : common(best.span(), span))) {
                    best = each;
                }
            }
            if (best != null && common(best.span(), span) * 5 >= span.length() * 4) {
                used.add(best);
                count.spans++;
                count.speakers +=
                        isAmong(best.speaker(), quote.getAsJsonArray("source"), text) ? 1 : 0;
            }
        }
    }

    private static boolean isAmong(@Nullable Span speaker, JsonArray sources, String text) {
        return speaker != null
                && sources.asList().stream()
                        .anyMatch(source -> span(source.getAsJsonObject(), text).overlaps(speaker));
    }

    /** A span that is counted in code points. */
    private static Span span(JsonObject place, String text) {
        return new Span(
                text.offsetByCodePoints(0, place.get("start").getAsInt()),
                text.offsetByCodePoints(0, place.get("end").getAsInt()));
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    private static int words(String text) {
        return text.strip().split("[\\s\\h]+").length;
    }
}
