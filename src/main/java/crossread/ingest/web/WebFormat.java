package crossread.ingest.web;

import crossread.ingest.format.Format;

import org.jspecify.annotations.Nullable;

/** Formats by the types that servers name. */
final class WebFormat {
    private WebFormat() {}

    /**
     * @return null where the content has to decide
     */
    static @Nullable Format of(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Format.PAGE;
            case "text/markdown" -> Format.MARKDOWN;
            case "application/pdf" -> Format.PDF;
            case "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json" ->
                    Format.FEED;
            case "application/epub+zip" -> Format.BOOK;
            case "message/rfc822" -> Format.MAIL;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                    Format.WORD;
            case "application/warc" -> Format.WEB_ARCHIVE;
            case "text/plain" -> Format.TEXT;
            default -> null;
        };
    }
}
