package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        boolean table = isTable(counts);
        for (Span paragraph : paragraphs) {
            if (isKnown(paragraph)) {
                continue;
            }
            String line = paragraph.in(text);
            if (!paragraph.equals(title)
                    && (FurnitureLines.isFurniture(line)
                            || isDateLine(line)
                            || !table && isRepeated(paragraph, line, counts))) {
                found.add(paragraph);
            } else {
                addParts(paragraph, line);
            }
        }
        new Frame(text, paragraphs).around(title, Set.copyOf(found)).forEach(this::addWhole);
    }

    /** Adds a paragraph in place of the parts of it that were found. */
    private void addWhole(Span paragraph) {
        found.subSet(
                        new Span(paragraph.begin(), paragraph.begin()),
                        true,
                        new Span(paragraph.end(), paragraph.end()),
                        false)
                .clear();
        found.add(paragraph);
    }

    /** A line that states a day and nothing else, wherever it stands. */
    private static boolean isDateLine(String line) {
        DateLine date = DateLine.of(line, true);
        return date != null
                && date.length() == line.length()
                && Sentences.words(line) > 3
                && Sentences.isOpen(line);
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
                        && line.chars().filter(Character::isLetter).count() > 2
                        && (hasDigit || paragraph.begin() > text.length() / 4));
    }

    /** Whether so many lines are repeated that it is tables or code. */
    private static boolean isTable(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (all - counts.size()) * 6 > all && all > 30;
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

    /** Parts do not overlap, so only the last that begins no later can hold the paragraph. */
    private boolean isKnown(Span paragraph) {
        Span part = found.floor(paragraph);
        return part != null && part.contains(paragraph);
    }
}
