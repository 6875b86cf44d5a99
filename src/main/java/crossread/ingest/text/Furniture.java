package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a copied page that are not the article's own words. Found by what furniture has in
 * common on any page: it tells the reader to do something with the page, it labels links, counts
 * what the page holds, credits pictures, stands there twice, or was left over from the page's
 * source.
 */
final class Furniture {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\W&&[^+@©(\\[]]+|[\\s»›→▼▾>|:.]+$");
    private static final int MOST_WORDS_OF_A_CALL = 45;
    private static final int MOST_WORDS_OF_A_LABEL = 10;

    private final String text;
    private final List<Span> paragraphs;
    private final @Nullable Span title;
    private final TreeSet<Span> found = new TreeSet<>();

    private Furniture(String text, List<Span> paragraphs, @Nullable Span title) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.title = title;
    }

    /**
     * @param known furniture found before, such as the date line
     * @return in order, without overlaps
     */
    static List<Span> of(
            String text, List<Span> paragraphs, @Nullable Span title, List<Span> known) {
        Furniture furniture = new Furniture(text, paragraphs, title);
        furniture.found.addAll(known);
        furniture.find();
        return List.copyOf(furniture.found);
    }

    private void find() {
        Map<String, Integer> counts = counts();
        for (Span paragraph : paragraphs) {
            if (isKnown(paragraph)) {
                continue;
            }
            String line = paragraph.in(text);
            if (!paragraph.equals(title)
                    && (isFurniture(line) || isRepeated(paragraph, line, counts))) {
                found.add(paragraph);
            } else {
                addParts(paragraph, line);
            }
        }
        addLabelsAtTheEnd();
    }

    private static boolean isFurniture(String line) {
        String bare = EDGES.matcher(line).replaceAll("");
        int words = Sentences.words(line);
        if (bare.isEmpty()) {
            return true;
        }
        if (startsAsQuotation(line)) {
            return false;
        }
        return FurniturePatterns.LABEL.matcher(bare).matches()
                || FurniturePatterns.COUNT.matcher(bare).matches()
                || (words <= 30 && FurniturePatterns.LINK.matcher(line).matches())
                || (words <= 30 && FurniturePatterns.TAGS.matcher(line).matches())
                || (words <= 16 && FurniturePatterns.CREDIT.matcher(line).matches())
                || (words <= MOST_WORDS_OF_A_CALL && isCall(line));
    }

    /** Whether the page speaks to its reader about itself, and about nothing else. */
    private static boolean isCall(String line) {
        if (line.contains("“") || line.contains("\"")) {
            return false;
        }
        boolean call = FurniturePatterns.CALL_TO_ACTION.matcher(line).find();
        boolean formula = FurniturePatterns.FORMULA.matcher(line).find();
        boolean address = FurniturePatterns.ADDRESS.matcher(line).find();
        boolean isShort = Sentences.words(line) <= 12;
        return formula || (call && (address || isShort));
    }

    private static boolean startsAsQuotation(String line) {
        return "\"“‘'«".indexOf(line.charAt(0)) >= 0;
    }

    /** Whether a short line that is no sentence stands in the text more than once. */
    private boolean isRepeated(Span paragraph, String line, Map<String, Integer> counts) {
        if (counts.getOrDefault(key(line), 0) < 2) {
            return false;
        }
        boolean repeatsTitle = title != null && key(title.in(text)).equals(key(line));
        boolean hasDigit = line.chars().anyMatch(Character::isDigit);
        return repeatsTitle
                || (Sentences.words(line) <= MOST_WORDS_OF_A_LABEL
                        && Sentences.isOpen(line)
                        && !line.endsWith(":")
                        && (hasDigit || paragraph.begin() > text.length() / 4));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (Span paragraph : paragraphs) {
            counts.merge(key(paragraph.in(text)), 1, Integer::sum);
        }
        return counts;
    }

    private static String key(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What was left over from the page's source, and a credit behind a caption. */
    private void addParts(Span paragraph, String line) {
        List<Span> parts = new ArrayList<>();
        for (Pattern pattern :
                List.of(FurniturePatterns.RESIDUE, FurniturePatterns.CREDIT_AT_END)) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                Span part = Line.trimmed(line, matcher.start(), matcher.end());
                if (parts.stream().noneMatch(part::overlaps)) {
                    parts.add(part);
                }
            }
        }
        parts.forEach(part -> found.add(part.shifted(paragraph.begin())));
    }

    /**
     * The labels of boxes at the end: short lines after which nothing but furniture follows, where
     * at least one line of it does.
     */
    private void addLabelsAtTheEnd() {
        boolean after = false;
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Span paragraph = paragraphs.get(i);
            String line = paragraph.in(text);
            if (isKnown(paragraph)) {
                after = true;
            } else if (after
                    && !paragraph.equals(title)
                    && Sentences.words(line) <= 4
                    && Sentences.isOpen(line)
                    && !line.endsWith("?")) {
                found.add(paragraph);
            } else {
                return;
            }
        }
    }

    /** Parts do not overlap, so only the last that begins no later can hold the paragraph. */
    private boolean isKnown(Span paragraph) {
        Span part = found.floor(paragraph);
        return part != null && part.contains(paragraph);
    }
}
