package crossread.ingest.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A saved web page: what it says of itself, and its main text as paragraphs with a blank line
 * between them.
 *
 * @param language BCP 47 tag without a region, or null
 * @param address where it belongs on the web by its own word, or null
 */
public record WebPage(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String address,
        String text) {

    /**
     * Reads a page. Bytes that are valid UTF-8 are taken for it, since many saved pages still
     * declare the encoding they had before; else the page's own declaration decides.
     */
    public static WebPage of(byte[] html) {
        try {
            return of(Jsoup.parse(utf8(html), ""));
        } catch (CharacterCodingException e) {
            return declared(html);
        }
    }

    private static String utf8(byte[] html) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static WebPage declared(byte[] html) {
        try {
            return of(Jsoup.parse(new ByteArrayInputStream(html), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static WebPage of(Document document) {
        PageFacts facts = PageFacts.of(document);
        return new WebPage(
                facts.title(),
                facts.outlet(),
                facts.author(),
                facts.published(),
                facts.language(),
                facts.address(),
                MainText.of(document));
    }
}
