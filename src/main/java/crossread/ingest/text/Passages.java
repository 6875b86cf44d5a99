package crossread.ingest.text;

import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a page that collects several outlets' texts from an ordinary article, and parts it. Such a
 * page counts its articles, cuts their beginnings off, and has headline after headline, each with
 * one paragraph that introduces the same people again by title and full name; an article introduces
 * them once, and its section headings are short and have several paragraphs.
 */
final class Passages {
    private static final Pattern COUNT =
            Pattern.compile(
                    "^\\W*[\\d.,]+\\+?\\s+(?:more |related |news )?(?:articles|sources|stories|outlets|"
                            + "publishers|news sources)\\W*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^[-*•‣▪●]\\s.*", Pattern.DOTALL);
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}.’'-]*\\p{L}\\s+){1,4}(?<last>\\p{Lu}\\p{Ll}[\\p{L}’'-]*)");
    private static final Pattern COURTESY = Pattern.compile("^(?:Mr|Mrs|Ms|Dr|Sir)\\b.*");
    private static final int SHORTEST_LEAD = 12;
    private static final int SHORTEST_HEADLINE = 5;

    /** A line with more words is hardly the heading of a section. */
    private static final int LONG_HEADLINE = 7;

    private final String text;
    private final List<Span> paragraphs;
    private final @Nullable String outlet;

    private Passages(String text, List<Span> paragraphs, @Nullable String outlet) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.outlet = outlet;
    }

    /**
     * @param furniture is read for the counts in it, and begins no passage
     * @param outlet who published the whole, or null
     * @return in order, covering the whole text
     */
    static List<Passage> of(
            String text,
            List<Span> paragraphs,
            List<Span> furniture,
            @Nullable Span title,
            @Nullable String outlet) {
        boolean counted =
                paragraphs.stream().anyMatch(span -> COUNT.matcher(span.in(text)).matches());
        List<Span> own =
                paragraphs.stream()
                        .filter(span -> furniture.stream().noneMatch(part -> part.contains(span)))
                        .toList();
        Passages passages = new Passages(text, own, outlet);
        return passages.isCollection(counted)
                ? passages.parted(title)
                : List.of(new Passage(new Span(0, text.length()), outlet));
    }

    private boolean isCollection(boolean counted) {
        int cut = 0;
        int headlines = 0;
        int longHeadlines = 0;
        int introductions = introductions();
        for (int i = 1; i < paragraphs.size(); i++) {
            String line = line(i);
            boolean isLead = isLead(line);
            cut += isLead && Sentences.isCut(line) ? 1 : 0;
            boolean headed = isLead && isStoryHeadline(line(i - 1)) && isAlone(i);
            headlines += headed ? 1 : 0;
            longHeadlines += headed && Sentences.words(line(i - 1)) >= LONG_HEADLINE ? 1 : 0;
        }
        return (counted && (cut > 0 || headlines > 0) && introductions >= 3)
                || (cut >= 2 && headlines >= 2 && headlines * 4 >= paragraphs.size())
                || (longHeadlines >= 3 && introductions >= 4 && headlines * 3 >= paragraphs.size());
    }

    /** Most paragraphs that introduce one and the same person by title or full name. */
    private int introductions() {
        List<String> all = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            all.addAll(names(paragraph.in(text)));
        }
        int most = 0;
        for (String name : new HashSet<>(all)) {
            most = Math.max(most, (int) all.stream().filter(name::equals).count());
        }
        return most;
    }

    /** Whether a lead is the only paragraph between its headline and the next, or the end. */
    private boolean isAlone(int i) {
        return i + 1 == paragraphs.size() || !isLead(line(i + 1)) || introducesAgain(i, i + 1);
    }

    private boolean introducesAgain(int before, int after) {
        Set<String> known = names(line(before));
        return names(line(after)).stream().anyMatch(known::contains);
    }

    private List<Passage> parted(@Nullable Span title) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        List<@Nullable String> outlets = new ArrayList<>();
        outlets.add(outlet);
        boolean inList = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean bullet = BULLET.matcher(line(i)).matches();
            if (i > 0 && startsPassage(i, inList, bullet, title)) {
                begins.add(paragraphs.get(i).begin());
                outlets.add(outletAt(i));
            }
            inList = bullet;
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : text.length();
            passages.add(new Passage(new Span(begins.get(i), end), outlets.get(i)));
        }
        return List.copyOf(passages);
    }

    private boolean startsPassage(int i, boolean inList, boolean bullet, @Nullable Span title) {
        if (bullet) {
            return !inList && i > 0 && paragraphs.get(i - 1).equals(title);
        }
        if (inList) {
            return true;
        }
        String before = line(i - 1);
        boolean afterHeadline = isHeadlineAt(i - 1) || isNameLine(before);
        if (isHeadlineAt(i) || isNameLine(line(i))) {
            return !isNameLine(before);
        }
        return !afterHeadline
                && (Sentences.isCut(bare(before)) || introducesAgain(i - 1, i) || isLead(before));
    }

    private boolean isHeadlineAt(int i) {
        return isStoryHeadline(line(i)) && i + 1 < paragraphs.size();
    }

    private @Nullable String outletAt(int i) {
        return isNameLine(line(i)) ? line(i) : null;
    }

    private static boolean isNameLine(String line) {
        return Sentences.words(line) <= 4
                && OutletName.isCertain(line)
                && OutletName.hasOutletWord(line);
    }

    private static boolean isStoryHeadline(String line) {
        return Sentences.isHeadline(line)
                && Sentences.words(line) >= SHORTEST_HEADLINE
                && !line.endsWith(".")
                && !line.endsWith("…")
                && line.length() <= 140;
    }

    private static boolean isLead(String line) {
        return Sentences.words(line) >= SHORTEST_LEAD && !isStoryHeadline(line);
    }

    private String line(int i) {
        return bare(paragraphs.get(i).in(text));
    }

    private static String bare(String line) {
        return FurniturePatterns.RESIDUE.matcher(line).replaceAll("").strip();
    }

    /** Last names of those whom a paragraph calls by more than their last name. */
    private static Set<String> names(String paragraph) {
        Set<String> names = new HashSet<>();
        Matcher name = FULL_NAME.matcher(paragraph);
        while (name.find()) {
            if (!COURTESY.matcher(name.group()).matches()) {
                names.add(name.group("last").replaceAll("['’]s$", ""));
            }
        }
        return names;
    }
}
