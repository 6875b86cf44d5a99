package crossread.ingest;

import crossread.i18n.Messages;
import crossread.ingest.page.WebPage;
import crossread.ingest.text.ArticleText;
import crossread.ingest.text.Language;
import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Reads one input as an article: a text file, to the character, or a saved web page. */
public final class ArticleReader {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final long LARGEST = 10L << 20;
    private static final int MARKUP_WITHIN = 1024;

    private ArticleReader() {}

    /**
     * @param id of the article
     * @param name the file's place as people are to see it
     */
    public static Article read(String id, String name, Path file) throws UnreadableException {
        FileType type = FileType.of(file);
        checkType(type, file);
        Decoded decoded = Decoded.of(bytes(file));
        if (decoded == null) {
            throw new UnreadableException(MESSAGES.get("binary"));
        }
        boolean isPage =
                type == FileType.PAGE || (type == FileType.UNNAMED && isMarkup(decoded.text()));
        return isPage ? page(id, name, bytes(file)) : text(id, name, decoded.text());
    }

    /**
     * A text as an article, for text that comes from no file too.
     *
     * @throws UnreadableException where the text is blank
     */
    public static Article text(String id, String name, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(MESSAGES.get("without-text"));
        }
        return article(id, name, text, null);
    }

    /**
     * A text as an article of which nothing is set aside: no headline, no date line, no furniture.
     *
     * @param published the day the text is of, or null
     */
    public static Article plain(String id, String text, @Nullable LocalDate published) {
        return new Article(
                id,
                id,
                null,
                null,
                null,
                published,
                Language.of(text),
                sha256(text),
                text,
                ArticleText.paragraphs(text),
                List.of(new Passage(new Span(0, text.length()), null)),
                List.of());
    }

    private static Article page(String id, String name, byte[] bytes) throws UnreadableException {
        WebPage page = WebPage.of(bytes);
        if (page.text().isBlank()) {
            throw new UnreadableException(MESSAGES.get("without-main-text"));
        }
        return article(id, name, page.text(), page);
    }

    /** What a page says of itself goes before what its text shows. */
    private static Article article(String id, String name, String text, @Nullable WebPage page) {
        ArticleText shown = ArticleText.of(text);
        String outlet = first(page == null ? null : page.outlet(), shown.outlet());
        List<Passage> passages =
                shown.passages().size() == 1
                        ? List.of(new Passage(shown.passages().getFirst().span(), outlet))
                        : shown.passages();
        return new Article(
                id,
                name,
                first(page == null ? null : page.title(), shown.title()),
                outlet,
                first(page == null ? null : page.author(), shown.author()),
                page != null && page.published() != null ? page.published() : shown.published(),
                page != null && page.language() != null ? page.language() : Language.of(text),
                sha256(text),
                text,
                shown.paragraphs(),
                passages,
                shown.furniture());
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }

    private static void checkType(FileType type, Path file) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(MESSAGES.get("not-a-file"));
        }
        switch (type) {
            case PDF -> throw new UnreadableException(MESSAGES.get("type-pdf"));
            case DOCUMENT -> throw new UnreadableException(MESSAGES.get("type-document"));
            case STORY -> throw new UnreadableException(MESSAGES.get("type-story"));
            case OTHER -> throw new UnreadableException(MESSAGES.get("type-unknown"));
            case TEXT, PAGE, UNNAMED -> {}
        }
    }

    private static byte[] bytes(Path file) throws UnreadableException {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UnreadableException(
                        MESSAGES.get("too-large", (size + (1 << 20) - 1) >> 20, LARGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(MESSAGES.get("not-permitted"), e);
        } catch (IOException e) {
            throw new UnreadableException(MESSAGES.get("not-readable"), e);
        }
    }

    private static boolean isMarkup(String text) {
        return text.substring(0, Math.min(MARKUP_WITHIN, text.length()))
                .matches("(?is)\\s*(?:<!doctype html|<html|<\\?xml[^>]*>\\s*<!doctype html).*");
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
