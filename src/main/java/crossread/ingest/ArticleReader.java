package crossread.ingest;

import crossread.i18n.Messages;
import crossread.ingest.format.Draft;
import crossread.ingest.format.UnreadableException;
import crossread.ingest.text.ArticleText;
import crossread.ingest.text.Language;
import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Makes articles of what was read. */
public final class ArticleReader {
    private static final Messages MESSAGES = Messages.of("ingest");

    private ArticleReader() {}

    /**
     * A text as an article, for text that comes from no file too.
     *
     * @throws UnreadableException where the text is blank
     */
    public static Article text(String id, String name, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(MESSAGES.get("without-text"));
        }
        return article(id, Draft.of(name, null, text));
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

    /** What a file says of its article goes before what its words show. */
    static Article article(String id, Draft draft) {
        String text = draft.text();
        ArticleText shown = ArticleText.of(text);
        String outlet = first(draft.outlet(), shown.outlet());
        List<Passage> passages =
                shown.passages().size() == 1
                        ? List.of(new Passage(shown.passages().getFirst().span(), outlet))
                        : shown.passages();
        return new Article(
                id,
                draft.name(),
                draft.address(),
                first(draft.title(), shown.title()),
                outlet,
                first(draft.author(), shown.author()),
                draft.published() != null ? draft.published() : shown.published(),
                draft.language() != null ? draft.language() : Language.of(text),
                sha256(text),
                text,
                shown.paragraphs(),
                passages,
                shown.furniture());
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
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
