package crossread.ingest.page;

import crossread.ingest.text.OutletName;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a page says of itself: in JSON-LD, Open Graph, Dublin Core and other meta elements, in
 * {@code time} and in its headings, in this order.
 */
record PageFacts(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String address) {
    private static final List<String> TITLES =
            List.of(
                    "dc.title",
                    "dcterms.title",
                    "og.title",
                    "twitter.title",
                    "parsely-title",
                    "title");
    private static final List<String> OUTLETS =
            List.of("og.site_name", "application-name", "dc.publisher", "publisher", "cre");
    private static final List<String> AUTHORS =
            List.of(
                    "dc.creator",
                    "dcterms.creator",
                    "author",
                    "article.author",
                    "og.article.author",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "twitter.creator");
    private static final List<String> DATES =
            List.of(
                    "article.published_time",
                    "og.article.published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "dc.date",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "ptime",
                    "article.published",
                    "dateissued",
                    "publication_date");

    private static final String BYLINES =
            "[rel=author], [itemprop~=author], [class*=byline], [id*=byline], [class*=author],"
                    + " [id*=author], [class*=writtenby]";
    private static final String ASIDE =
            "[class*=comment], [id*=comment], [class*=follow], aside, footer, nav";
    private static final String NAME =
            "[itemprop=name], [rel=author], a[class*=author], [class*=author-name],"
                    + " [class*=authorname]";
    private static final int LONGEST_BYLINE = 80;
    private static final int LONGEST_NAME = 6;

    /** Elements of a sort looked at; no page of people has more. */
    private static final int MOST = 500;

    /** A date, a time or a count, and all that follows. */
    private static final String DATED =
            "(?iu)\\s*\\(?(?:(?:last )?updated|published|posted|on )?:?\\s*(?:\\b(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)?"
                    + "(?:\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.?\\s+)?\\d.*$";

    static PageFacts of(Document document) {
        LinkedData data = LinkedData.of(document);
        String outlet = first(data.publisher(), meta(document, OUTLETS));
        String named =
                first(
                        isOf(document, data.headline()) ? data.headline() : null,
                        meta(document, TITLES));
        String name = named != null ? named : headings(document);
        return new PageFacts(
                name == null ? null : withoutOutlet(name, outlet, named == null, document),
                outlet,
                first(author(data.author()), author(meta(document, AUTHORS)), byline(document)),
                published(document, data),
                language(document),
                address(document));
    }

    private static @Nullable String meta(Document document, List<String> names) {
        List<Element> elements = document.select("meta[content]");
        for (String name : names) {
            for (String key : List.of("property", "name", "itemprop")) {
                for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
                    String given = element.attr("content").strip();
                    if (!given.isEmpty() && isNamed(element.attr(key), name)) {
                        return given;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNamed(String names, String name) {
        return Stream.of(names.replace(':', '.').split("\\s+")).anyMatch(name::equalsIgnoreCase);
    }

    /** Whether most words of a headline stand in the page's own title: some give a description. */
    private static boolean isOf(Document document, @Nullable String headline) {
        String title = document.title().toLowerCase(Locale.ROOT);
        return title.isBlank()
                || headline != null
                        && Stream.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                                        .filter(word -> !title.contains(word))
                                        .count()
                                <= headline.split(" ").length / 2;
    }

    private static @Nullable String headings(Document document) {
        if (!document.title().isBlank()) {
            return document.title();
        }
        Element heading = document.selectFirst("article h1, main h1, h1");
        return heading == null || heading.text().isBlank() ? null : heading.text();
    }

    /**
     * Whether the last part of a window's title is as short as a site's name, and the rest is one.
     */
    private static boolean isSite(String title, String last) {
        return last.length() <= 25
                && last.split(" ").length <= 3
                && title.substring(0, title.length() - last.length()).split(" ").length >= 5;
    }

    /** A title without the outlet that many pages put behind or before it. */
    private static String withoutOutlet(
            String title, @Nullable String outlet, boolean isOfWindow, Document document) {
        String clean = title.replaceAll("\\s+", " ").strip();
        for (Element heading : document.select("h1")) {
            String words = heading.text().strip();
            if (words.length() > 10 && words.length() < clean.length() && clean.startsWith(words)) {
                return words;
            }
        }
        String[] parts = clean.split("\\s+[|–—»·-]\\s+");
        if (parts.length < 2) {
            return clean;
        }
        String last = parts[parts.length - 1];
        boolean isOutlet =
                outlet != null && last.equalsIgnoreCase(outlet)
                        || (isOfWindow && isSite(clean, last))
                        || (OutletName.hasOutletWord(last) && last.length() <= 30);
        return isOutlet
                ? clean.substring(0, clean.lastIndexOf(last)).replaceAll("\\s+\\S\\s+$", "")
                : clean;
    }

    /** Who a page shows as its author: the first short text that is marked as a byline. */
    private static @Nullable String byline(Document document) {
        List<Element> elements = document.select(BYLINES);
        for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
            Element name = element.selectFirst(NAME);
            String text = author((name == null ? element : name).text());
            if (text != null && isName(text) && !isAside(element)) {
                return text;
            }
        }
        return null;
    }

    /** Whether a text is short enough for one name, or for names with something between them. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_BYLINE
                && (text.split("\\s+").length <= LONGEST_NAME
                        || text.matches(".*(?:[,&;|(]|\\b(?:and|et|und|y|e)\\b).*"))
                && !text.matches(".*[:$?!].*");
    }

    /**
     * Whether an element lies closely within comments or beside the article; what is marked as its
     * author may stand at its foot.
     */
    private static boolean isAside(Element element) {
        if (element.attr("itemprop").contains("author")) {
            return element.closest("[class*=comment], [id*=comment], [itemprop~=comment]") != null;
        }
        return Stream.iterate(element, around -> around != null, Element::parent)
                .limit(4)
                .anyMatch(around -> around.is(ASIDE));
    }

    /** A name without the word before it and the date behind it; null where no name is left. */
    private static @Nullable String author(@Nullable String given) {
        if (given == null || given.matches("(?i)\\s*(?:https?://|@).*")) {
            return null;
        }
        String name =
                given.replaceFirst(
                                "(?i)^\\W*(?:(?:written|posted)\\s+)?(?:by|par|por|von)\\b:?\\s*",
                                "")
                        .replaceFirst(DATED, "")
                        .replaceFirst("[\\s,|•·–—-]+$", "")
                        .strip();
        boolean isWord = name.matches("(?i)(?:about the |follow )?authors?|by|follow|share");
        return name.isEmpty() || isWord || name.matches(".*\\d.*") ? null : name;
    }

    private static @Nullable LocalDate published(Document document, LinkedData data) {
        LocalDate stated = StatedDate.of(data.published());
        if (stated == null) {
            stated = StatedDate.of(meta(document, DATES));
        }
        if (stated == null) {
            Element time =
                    document.selectFirst(
                            "[itemprop=datePublished], time[pubdate], article time, header time,"
                                    + " .published, .entry-date, time");
            stated =
                    time == null
                            ? null
                            : first(
                                    StatedDate.of(time.attr("datetime")),
                                    StatedDate.of(time.attr("content")),
                                    StatedDate.of(time.text()));
        }
        return stated;
    }

    /** The page's own word for where it belongs, where that is a whole address. */
    private static @Nullable String address(Document document) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String given =
                link != null ? link.attr("href") : meta(document, List.of("og.url", "twitter.url"));
        return given != null && given.strip().matches("(?i)https?://\\S{1,2000}")
                ? given.strip()
                : null;
    }

    private static @Nullable String language(Document document) {
        Element root = document.selectFirst("html[lang], body[lang], html[xml:lang]");
        String given =
                root == null
                        ? meta(document, List.of("og.locale", "content-language", "language"))
                        : first(root.attr("lang"), root.attr("xml:lang"));
        if (given == null || !given.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
            return null;
        }
        return given.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... candidates) {
        for (T candidate : candidates) {
            if (candidate != null && !candidate.toString().isBlank()) {
                return candidate;
            }
        }
        return null;
    }
}
