package crossread.ingest.text;

import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around an article's words: its headline, its date line, its byline, its outlet. */
final class Masthead {
    private static final int HEAD = 8;
    private static final int FOOT = 3;
    private static final int NAMES = 6;
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^(?:By|BY|Written by|Story by|Reported by)[:\\s]\\s*(?<names>\\p{Lu}.*)$");

    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> parts = new ArrayList<>();
    private @Nullable Span title;
    private @Nullable String outlet;
    private @Nullable String wire;
    private @Nullable String author;
    private @Nullable LocalDate published;
    private boolean isUpdate;
    private boolean inBody;

    private Masthead(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    /**
     * @param menu lines above the headline that are none of it
     */
    static Masthead of(String text, List<Span> paragraphs, Set<Span> menu) {
        Masthead masthead = new Masthead(text, paragraphs);
        masthead.parts.addAll(menu);
        masthead.readHead(menu);
        masthead.readFoot();
        return masthead;
    }

    /** The paragraphs, cut where a date line stood on one line with what follows it. */
    List<Span> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** The date line and the byline: furniture, in order. */
    List<Span> parts() {
        return parts.stream().sorted().toList();
    }

    @Nullable Span title() {
        return title;
    }

    /** Who published it, else the agency that its opening names. */
    @Nullable String outlet() {
        return outlet != null ? outlet : wire;
    }

    @Nullable String author() {
        return author;
    }

    @Nullable LocalDate published() {
        return published;
    }

    private void readHead(Set<Span> menu) {
        int end = menu.size() + HEAD;
        for (int i = 0; i < Math.min(end, paragraphs.size()); i++) {
            Span span = paragraphs.get(i);
            if (menu.contains(span)) {
                continue;
            }
            String line = span.in(text);
            DateLine date = DateLine.of(line, title != null || inBody);
            if (date != null && (date.length() == line.length() || !inBody)) {
                readDate(date, i);
            } else if (isByline(line) && (!inBody || Sentences.words(line) <= NAMES)) {
                readByline(line, span);
            } else if (isOutletLine(i)) {
                outlet = line;
                parts.add(span);
            } else if (!inBody
                    && title == null
                    && Sentences.isHeadline(bare(line))
                    && !FurnitureLines.isFurniture(line)
                    && hasBodyAfter(i)) {
                title = span;
            } else {
                readBody(line);
            }
        }
    }

    private static String bare(String line) {
        return FurniturePatterns.RESIDUE.matcher(line).replaceAll("").strip();
    }

    /** Dates at the end of the text: "Date Published: Tuesday, November 15, 2011". */
    private void readFoot() {
        for (int i = Math.max(HEAD, paragraphs.size() - FOOT); i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            DateLine date = DateLine.of(span.in(text), false);
            if (date != null && date.length() == span.length()) {
                readDate(date, i);
            }
        }
    }

    private void readDate(DateLine date, int i) {
        Span span = paragraphs.get(i);
        if (published == null || (isUpdate && !date.isUpdate())) {
            published = date.date();
            isUpdate = date.isUpdate();
        }
        if (date.outlet() != null && outlet == null) {
            outlet = date.outlet();
        }
        Span part = Line.trimmed(text, span.begin(), span.begin() + date.length());
        parts.add(part);
        if (date.length() < span.length()) {
            cut(i, part, Line.trimmed(text, span.begin() + date.length(), span.end()));
        }
    }

    /** Behind a date on one line: the outlet where it looks like one, else the article's words. */
    private void cut(int i, Span part, Span rest) {
        String words = rest.in(text);
        if (OutletName.isLikely(words)) {
            outlet = outlet == null ? words : outlet;
            parts.set(parts.size() - 1, part.cover(rest));
            return;
        }
        paragraphs.set(i, part);
        paragraphs.add(i + 1, rest);
    }

    private void readByline(String line, Span span) {
        Matcher byline = BYLINE.matcher(line);
        if (author == null && byline.matches()) {
            String[] names = byline.group("names").split("\\s*[|•·]\\s*|\\s*,\\s+", 2);
            author = names[0].strip();
            if (names.length > 1 && outlet == null && OutletName.isCertain(names[1].strip())) {
                outlet = names[1].strip();
            }
        }
        parts.add(span);
    }

    private void readBody(String line) {
        if (!inBody) {
            wire = wire == null ? Wire.agency(line) : wire;
            var dates = CalendarDates.in(Wire.head(line));
            if (published == null && !dates.isEmpty()) {
                published = dates.getFirst().date();
                isUpdate = true;
            }
        }
        inBody = inBody || (Sentences.isClosed(line) && Sentences.words(line) >= 8);
    }

    private static boolean isByline(String line) {
        return BYLINE.matcher(line).matches()
                && Sentences.words(line) <= 14
                && Sentences.isOpen(line)
                && Sentences.capitals(line.replaceAll("^\\S+\\s", "")) == 1
                && !line.matches(".*\\d.*");
    }

    /** A name alone above the headline. */
    private boolean isOutletLine(int i) {
        String line = paragraphs.get(i).in(text);
        return !inBody
                && title == null
                && outlet == null
                && Sentences.words(line) <= 4
                && OutletName.isCertain(line)
                && OutletName.hasOutletWord(line)
                && i + 1 < paragraphs.size()
                && Sentences.isHeadline(paragraphs.get(i + 1).in(text));
    }

    private boolean hasBodyAfter(int i) {
        int length = paragraphs.get(i).length();
        return paragraphs.stream()
                .skip(i + 1L)
                .limit(3L * HEAD)
                .anyMatch(
                        span ->
                                span.length() > Math.max(length, 40)
                                        && Sentences.words(span.in(text)) >= 8);
    }
}
