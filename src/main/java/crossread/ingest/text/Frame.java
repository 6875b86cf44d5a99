package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a copied page holds around its article, judged by where it stands: the menu above the
 * headline, names and labels between headline and text, boxes of headlines within it, and all that
 * follows it. A line there is no running text, and something beside it is surely furniture.
 */
final class Frame {
    private static final int MENU = 3;
    private static final int SHORT = 4;
    private static final int BOX = 8;
    private static final int HEADLINE = 25;

    private final String text;
    private final List<Span> paragraphs;

    Frame(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The lines of a menu above the headline: several short ones, before anything else. */
    Set<Span> menu() {
        List<Span> menu = new ArrayList<>();
        int sure = 0;
        for (Span paragraph : paragraphs.subList(0, begin())) {
            String line = paragraph.in(text);
            boolean label = FurnitureLines.isFurniture(line);
            if (!label && (Sentences.words(line) > SHORT || !isLabel(line))) {
                break;
            }
            menu.add(paragraph);
            sure += label ? 1 : 0;
        }
        boolean many = menu.size() >= MENU && sure > 0;
        return many ? Set.copyOf(menu) : Set.of();
    }

    /** Neither a date nor a byline, nor a sentence. */
    private static boolean isLabel(String line) {
        return Sentences.isOpen(line)
                && !line.endsWith("?")
                && DateLine.of(line, true) == null
                && !line.matches("(?i)(?:by|written by|story by) .*")
                && !(OutletName.isCertain(line) && OutletName.hasOutletWord(line));
    }

    /** Where running text begins: the place of the first paragraph that reads as such. */
    private int begin() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isBody(paragraphs.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private boolean isBody(Span paragraph) {
        String line = paragraph.in(text);
        return Sentences.isClosed(line)
                && Sentences.words(line) >= 8
                && !FurnitureLines.isFurniture(line);
    }

    /** Lines that are furniture for the sake of what stands beside them. */
    Set<Span> around(@Nullable Span title, Set<Span> known) {
        Set<Span> found = new HashSet<>();
        addNames(title, known, found);
        addBoxes(title, known, found);
        addCaptions(title, found);
        addTail(title, known, found);
        return found;
    }

    /** Names and labels between headline and text, where something sure stands there too. */
    private void addNames(@Nullable Span title, Set<Span> known, Set<Span> found) {
        int from = title == null ? -1 : paragraphs.indexOf(title);
        int to = begin();
        if (from < 0 || to - from < 3) {
            return;
        }
        List<Span> between = paragraphs.subList(from + 1, to);
        if (between.stream().noneMatch(known::contains)) {
            return;
        }
        for (Span paragraph : between) {
            String line = paragraph.in(text);
            if (Sentences.words(line) <= SHORT && Sentences.isOpen(line) && !line.endsWith("?")) {
                found.add(paragraph);
            }
        }
    }

    /** Headlines under the label of a box: "Related stories". */
    private void addBoxes(@Nullable Span title, Set<Span> known, Set<Span> found) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!FurniturePatterns.BOX
                    .matcher(FurnitureLines.bare(paragraphs.get(i).in(text)))
                    .matches()) {
                continue;
            }
            for (int j = i + 1; j < Math.min(paragraphs.size(), i + 1 + BOX); j++) {
                Span paragraph = paragraphs.get(j);
                String line = paragraph.in(text);
                boolean headline =
                        Sentences.words(line) <= HEADLINE
                                && (Sentences.isOpen(line) || line.endsWith("?"));
                if (paragraph.equals(title) || !headline && !known.contains(paragraph)) {
                    break;
                }
                found.add(paragraph);
            }
        }
    }

    /** A caption above or below the line that credits its picture, and names beside a stroke. */
    private void addCaptions(@Nullable Span title, Set<Span> found) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i).in(text);
            boolean stroke = line.strip().matches("[/|]");
            if (!stroke && !FurniturePatterns.CREDIT.matcher(line).matches()) {
                continue;
            }
            boolean above = i > 0 && isCaption(i - 1, stroke, title);
            if (above) {
                found.add(paragraphs.get(i - 1));
            }
            if ((stroke || !above)
                    && i + 1 < paragraphs.size()
                    && isCaption(i + 1, stroke, title)) {
                found.add(paragraphs.get(i + 1));
            }
        }
    }

    private boolean isCaption(int i, boolean name, @Nullable Span title) {
        Span paragraph = paragraphs.get(i);
        String line = paragraph.in(text);
        int words = Sentences.words(line);
        if (paragraph.equals(title) || line.endsWith("?") || line.endsWith(":")) {
            return false;
        }
        return name
                ? words <= SHORT && Sentences.isOpen(line)
                : words > SHORT
                        && words <= HEADLINE
                        && (Sentences.isOpen(line)
                                || line.matches(".*, \\p{L}+\\.? \\d{1,2}, \\d{4}\\."));
    }

    /**
     * Behind the last running text: short labels, and from the first line on that is surely
     * furniture all that is no sentence.
     */
    private void addTail(@Nullable Span title, Set<Span> known, Set<Span> found) {
        int last = paragraphs.size() - 1;
        while (last >= 0 && !isText(paragraphs.get(last), title, known, found)) {
            last--;
        }
        List<Span> tail = paragraphs.subList(last + 1, paragraphs.size());
        int end = tail.size();
        while (end > 0 && !known.contains(tail.get(end - 1))) {
            end--;
        }
        boolean sure = false;
        for (int i = 0; i < tail.size(); i++) {
            Span paragraph = tail.get(i);
            String line = paragraph.in(text);
            sure |= known.contains(paragraph) || found.contains(paragraph);
            boolean later = i < end;
            boolean label = Sentences.words(line) <= SHORT && Sentences.isOpen(line);
            if (last >= 0 && (sure || later && label && !line.endsWith("?"))) {
                found.add(paragraph);
            }
        }
    }

    private boolean isText(Span paragraph, @Nullable Span title, Set<Span> known, Set<Span> found) {
        String line = paragraph.in(text);
        boolean sentence =
                Sentences.isClosed(line) && Sentences.words(line) >= 5
                        || Sentences.words(line) > HEADLINE;
        return paragraph.equals(title)
                || sentence && !known.contains(paragraph) && !found.contains(paragraph);
    }
}
