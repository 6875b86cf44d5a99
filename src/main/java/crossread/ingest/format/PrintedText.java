package crossread.ingest.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of printed pages put together again: without what stands on every page, hyphens at line
 * ends taken out, and a blank line between paragraphs.
 *
 * @param title words on the first page that the file's own title holds, else the largest, or null
 * @param address that a browser printed below the page, or null
 */
record PrintedText(String text, @Nullable String title, @Nullable String address) {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?\\W*");
    private static final Pattern PRINTED_ADDRESS =
            Pattern.compile("(?i)(?<address>(?:https?|file)://\\S+)(?:\\s+\\d+/\\d+)?");
    private static final Pattern PRINTED_ON =
            Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d{2}.*");
    private static final double LARGER = 1.15;
    private static final int TITLE_WORDS = 30;

    /** The lines between the first and the last of a paragraph. */
    private record Block(String text, double size, int page) {}

    /**
     * @param given the title that the file has, or null
     */
    static PrintedText of(List<PrintedLine> all, int pages, @Nullable String given) {
        Set<String> repeated = repeated(all, pages);
        List<PrintedLine> lines = new ArrayList<>();
        String address = null;
        for (PrintedLine line : all) {
            Matcher printed = PRINTED_ADDRESS.matcher(line.text());
            if (line.isInMargin() && printed.matches()) {
                address = printed.group("address").startsWith("file") ? null : printed.group(1);
            } else if (!repeated.contains(key(line)) && !isPagesOwn(line)) {
                lines.add(line);
            }
        }
        List<Block> blocks = blocks(lines);
        List<String> texts = blocks.stream().map(Block::text).toList();
        String title = given == null ? null : titleWithin(given, blocks);
        return new PrintedText(
                String.join("\n\n", texts), title != null ? title : largest(blocks), address);
    }

    private static boolean isPagesOwn(PrintedLine line) {
        return line.isInMargin()
                && (PAGE_NUMBER.matcher(line.text()).matches()
                        || PRINTED_ON.matcher(line.text()).matches());
    }

    /** What stands at one place of most pages, but for its numbers. */
    private static Set<String> repeated(List<PrintedLine> lines, int pages) {
        Map<String, Set<Integer>> found = new HashMap<>();
        for (PrintedLine line : lines) {
            if (line.isInMargin()) {
                found.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
        Set<String> repeated = new HashSet<>();
        found.forEach(
                (key, on) -> {
                    if (on.size() >= 2 && on.size() * 2 >= pages) {
                        repeated.add(key);
                    }
                });
        return repeated;
    }

    private static String key(PrintedLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.base() / 4);
    }

    private static List<Block> blocks(List<PrintedLine> lines) {
        List<Block> blocks = new ArrayList<>();
        Set<String> hyphenated = hyphenated(lines);
        Columns columns = new Columns(lines);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (i > 0 && columns.startsParagraph(lines.get(i - 1), line)) {
                blocks.add(block(words, lines.get(i - 1)));
                words.setLength(0);
            }
            append(words, line.text(), hyphenated);
        }
        if (!words.isEmpty()) {
            blocks.add(block(words, lines.getLast()));
        }
        return blocks;
    }

    private static Block block(StringBuilder words, PrintedLine last) {
        return new Block(words.toString(), last.size(), last.page());
    }

    /** Words that are written with a hyphen within a line. */
    private static Set<String> hyphenated(List<PrintedLine> lines) {
        Set<String> words = new HashSet<>();
        Pattern word = Pattern.compile("\\p{L}+-\\p{L}+");
        for (PrintedLine line : lines) {
            Matcher matcher = word.matcher(line.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    private static void append(StringBuilder words, String line, Set<String> hyphenated) {
        boolean atHyphen =
                words.length() > 1
                        && "-\u2010\u00AD".indexOf(words.charAt(words.length() - 1)) >= 0
                        && Character.isLetter(words.charAt(words.length() - 2))
                        && Character.isLowerCase(line.charAt(0));
        if (!atHyphen) {
            words.append(words.isEmpty() ? "" : " ").append(line.replace("\u00AD", ""));
            return;
        }
        String before = words.substring(words.lastIndexOf(" ") + 1, words.length() - 1);
        String after = line.replaceFirst("(?s)[^\\p{L}].*", "");
        if (!hyphenated.contains(before + "-" + after)) {
            words.setLength(words.length() - 1);
        }
        words.append(line.replace("\u00AD", ""));
    }

    /** The longest words of their own that make up most of the title that a file has. */
    private static @Nullable String titleWithin(String given, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.page() == 1 && given.contains(block.text()))
                .map(Block::text)
                .filter(words -> words.contains(" ") && words.length() * 2 > given.length())
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(null);
    }

    private static @Nullable String largest(List<Block> blocks) {
        double body =
                blocks.stream()
                        .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                        .map(Block::size)
                        .orElse(0.0);
        Block best = null;
        for (Block block : blocks) {
            boolean larger = block.size() > (best == null ? body * LARGER : best.size());
            int count = block.text().split(" ").length;
            if (block.page() == 1 && larger && count >= 2 && count <= TITLE_WORDS) {
                best = block;
            }
        }
        return best == null ? null : best.text();
    }
}
