package crossread.ingest.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The registry of formats: a new one is a line here, with the endings of its names and its reader.
 * What a file begins with goes before its name where the two differ.
 */
public enum Format {
    TEXT(new TextReader(), "txt", "text", "asc"),
    MARKDOWN(new MarkdownReader(), "md", "markdown"),
    PAGE(new PageReader(), "html", "htm", "xhtml"),
    PDF(new PdfReader(), "pdf"),
    WORD(new WordReader(), "docx"),
    BOOK(new BookReader(), "epub"),
    MAIL(new MailReader(), "eml"),
    SAVED_PAGE(new MailReader(), "mht", "mhtml"),
    FEED(new FeedReader(), "rss", "atom"),
    WEB_ARCHIVE(new WebArchiveReader(), "warc"),
    ZIP(new ZipReader(), "zip"),
    /** A name that says too little: the content decides, and is text where nothing else fits. */
    UNNAMED(new TextReader(), ""),
    /** Names of feeds among much else. */
    DATA(Refusal.of("unknown"), "xml", "json"),
    OFFICE(
            Refusal.of("document"),
            "doc",
            "odt",
            "rtf",
            "pages",
            "ppt",
            "pptx",
            "xls",
            "xlsx",
            "ods",
            "odp"),
    STORY(Refusal.of("story"), "crossread"),
    OTHER(Refusal.of("unknown"));

    private static final Pattern PAGE_HEAD =
            Pattern.compile(
                    "(?is)\\s*(?:<!--.{0,2000}?-->\\s*)?(?:<!doctype html|<html|<\\?xml[^>]*>\\s*"
                            + "(?:<!doctype html|<html)).*");
    private static final Pattern FEED_HEAD =
            Pattern.compile(
                    "(?is)\\s*(?:<\\?.{0,500}?\\?>\\s*|<!--.{0,1500}?-->\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
    private static final Pattern JSON_FEED = Pattern.compile("(?s)\\s*\\{.*jsonfeed\\.org.*");
    private static final Pattern MAIL_HEAD =
            Pattern.compile(
                    "(?s)(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*){2,}.*");

    private final FormatReader reader;
    private final List<String> endings;

    Format(FormatReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    FormatReader reader() {
        return reader;
    }

    /** What a name says. */
    public static Format of(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (last.endsWith(".warc.gz")) {
            return WEB_ARCHIVE;
        }
        int dot = last.lastIndexOf('.');
        String ending = dot <= 0 ? "" : last.substring(dot + 1);
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return format;
            }
        }
        return OTHER;
    }

    /** What a source's name and first bytes say. */
    public static Format of(Source source) throws IOException {
        return source.format() != null ? source.format() : of(source.name(), source.head());
    }

    /** What a name and the first bytes behind it say. */
    static Format of(String name, byte[] head) {
        Format named = of(name);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024 && isNoText(named)) {
            return PDF;
        }
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return List.of(WORD, BOOK, OFFICE, STORY).contains(named) ? named : ZIP;
        }
        if (start.startsWith("WARC/") || (start.startsWith("\u001F\u008B") && named != OTHER)) {
            return WEB_ARCHIVE;
        }
        if (start.startsWith("SQLite format 3\0")) {
            return STORY;
        }
        return named == UNNAMED || named == DATA ? byContent(start, named) : named;
    }

    private static boolean isNoText(Format named) {
        return named != PAGE && named != MARKDOWN && named != MAIL;
    }

    private static Format byContent(String start, Format named) {
        String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (FEED_HEAD.matcher(text).matches() || JSON_FEED.matcher(text).matches()) {
            return FEED;
        }
        if (PAGE_HEAD.matcher(text).matches()) {
            return PAGE;
        }
        boolean isMail = text.matches("(?is).*^(?:from|mime-version|message-id):.*");
        return named == UNNAMED && isMail && MAIL_HEAD.matcher(text).matches() ? MAIL : named;
    }

    /** Whether a folder's file with such a name is taken as articles without being named. */
    public boolean isTakenFromFolders() {
        return switch (this) {
            case UNNAMED, DATA, OFFICE, STORY, OTHER -> false;
            default -> true;
        };
    }
}
