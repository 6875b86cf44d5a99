package crossread.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts copied from pages of fourteen sorts, in which "~" marks the lines that are furniture. */
class CopiedPagesTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "crossread", "evaluation", "copied");

    private record Page(String name, List<String> missed, List<String> wrong, int wanted) {}

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                pages.add(page(file));
            }
        }
        return pages;
    }

    private static Page page(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        for (String line : lines) {
            String bare = line.startsWith("~") ? line.substring(1) : line;
            places.add(new Span(text.length(), text.length() + bare.length()));
            text.append(bare).append('\n');
        }
        List<Span> furniture = ArticleText.of(text.toString()).furniture();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int wanted = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span place = places.get(i);
            boolean found = furniture.stream().anyMatch(part -> part.contains(place));
            boolean marked = lines.get(i).startsWith("~");
            wanted += marked ? 1 : 0;
            if (marked && !found) {
                missed.add(lines.get(i));
            } else if (!marked && found) {
                wrong.add(lines.get(i));
            }
        }
        return new Page(String.valueOf(file.getFileName()), missed, wrong, wanted);
    }

    @Test
    void setsNoLineOfAnArticleAside() throws IOException {
        for (Page page : pages()) {
            assertEquals(List.of(), page.wrong(), page.name());
        }
    }

    @Test
    void setsNearlyAllOfAPageAside() throws IOException {
        List<Page> pages = pages();
        int missed = pages.stream().mapToInt(page -> page.missed().size()).sum();
        int wanted = pages.stream().mapToInt(Page::wanted).sum();
        assertTrue(missed * 20 <= wanted, () -> missed + " of " + wanted + ": " + pages);
    }

    @Test
    void readsTextInOtherScriptsAsText() {
        String text =
                "Мост через реку закрыли в понедельник после того, как в нём нашли две трещины.\n"
                        + "周一，在桥上发现两条裂缝后，该桥被关闭。市长说，桥将关闭到年底。";
        assertEquals(List.of(), ArticleText.of(text).furniture());
    }
}
