package crossread.json;

import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Reviewed;
import crossread.model.Ruling;
import crossread.model.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A comparison as annotations of the <a href="https://www.w3.org/TR/annotation-model/">Web
 * Annotation Data Model</a>, in JSON-LD: one for each end of each link, with the other end as its
 * body, and one for each claim that has no link. The same comparison gives the same bytes.
 */
public final class WebAnnotationsJson {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** How much of what stands around the words is given, in UTF-16 units. */
    private static final int AROUND = 40;

    private final Reviewed reviewed;
    private final Comparison comparison;
    private final Index index;
    private final Function<Relation, String> words;
    private final JsonText json = JsonText.indented();

    private WebAnnotationsJson(Reviewed reviewed, Function<Relation, String> words) {
        this.reviewed = reviewed;
        this.comparison = reviewed.comparison();
        this.index = comparison.index();
        this.words = words;
    }

    /** One annotation: a claim, and the link it is an end of, where there is one. */
    private record Item(Claim claim, Optional<Link> link) {}

    /**
     * An {@code AnnotationCollection} whose one page holds all, ending in a line break.
     *
     * @param words what each relation is called
     */
    public static String write(Reviewed reviewed, Function<Relation, String> words) {
        return new WebAnnotationsJson(reviewed, words).whole();
    }

    private String whole() {
        List<Item> items = items();
        String id = name("collection " + items.size());
        return json.object(
                        () -> {
                            json.field("@context", CONTEXT)
                                    .field("id", id)
                                    .field("type", "AnnotationCollection")
                                    .field("total", items.size());
                            json.object(
                                    "first",
                                    () -> {
                                        json.field("id", id + "#page")
                                                .field("type", "AnnotationPage")
                                                .field("partOf", id)
                                                .field("startIndex", 0);
                                        json.array("items", items, this::annotation);
                                    });
                        })
                .toString();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (Link link : comparison.links()) {
            items.add(new Item(index.claim(link.a()), Optional.of(link)));
            items.add(new Item(index.claim(link.b()), Optional.of(link)));
            linked.add(link.a());
            linked.add(link.b());
        }
        for (Claim claim : comparison.claims()) {
            if (!linked.contains(claim.id())) {
                items.add(new Item(claim, Optional.empty()));
            }
        }
        return items;
    }

    private void annotation(Item item) throws IOException {
        Claim claim = item.claim();
        String link = item.link().map(l -> l.topic() + " " + l.a() + " " + l.b()).orElse("");
        json.object(
                () -> {
                    json.field("id", name(claim.id() + " " + claim.span() + " " + link))
                            .field("type", "Annotation")
                            .field("motivation", link.isEmpty() ? "classifying" : "linking");
                    json.object(
                            "creator",
                            () -> json.field("type", "Software").field("name", "Crossread"));
                    json.array("body", bodies(item), JsonText.Content::write);
                    json.object("target", () -> place(claim));
                });
    }

    private List<JsonText.Content> bodies(Item item) {
        List<JsonText.Content> bodies = new ArrayList<>();
        Claim claim = item.claim();
        item.link()
                .ifPresent(
                        link -> {
                            bodies.add(text("tagging", words.apply(link.relation())));
                            bodies.add(text("describing", link.reason()));
                            standing(link).ifPresent(word -> bodies.add(text("assessing", word)));
                            comment(bodies, reviewed.note(link));
                            bodies.add(() -> partner(link.partnerOf(claim.id())));
                        });
        bodies.add(text("classifying", claim.kind().code()));
        comment(bodies, reviewed.note(claim));
        return bodies;
    }

    private void comment(List<JsonText.Content> bodies, String note) {
        if (!note.isBlank()) {
            bodies.add(text("commenting", note));
        }
    }

    /** What the analyst said of a link; nothing where nobody has. */
    private Optional<String> standing(Link link) {
        return reviewed.ruling(link)
                .map(Ruling::standing)
                .map(standing -> standing.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private JsonText.Content text(String purpose, String value) {
        return () ->
                json.object(
                        () ->
                                json.field("type", "TextualBody")
                                        .field("purpose", purpose)
                                        .field("value", value)
                                        .field("format", "text/plain")
                                        .field("language", "en"));
    }

    private void partner(String id) {
        json.object(
                () -> {
                    place(index.claim(id));
                    json.field("purpose", "linking");
                });
    }

    /** Where a claim stands: by its words and what is around them, and by its characters. */
    private void place(Claim claim) throws IOException {
        Article article = index.article(claim.article());
        String text = article.text();
        Span span = claim.span();
        json.field("type", "SpecificResource").field("source", source(article));
        json.array(
                "selector",
                List.<JsonText.Content>of(() -> quote(text, span), () -> position(text, span)),
                JsonText.Content::write);
    }

    private void quote(String text, Span span) {
        int before = whole(text, Math.max(0, span.begin() - AROUND));
        int after = whole(text, Math.min(text.length(), span.end() + AROUND));
        json.object(
                () ->
                        json.field("type", "TextQuoteSelector")
                                .field("exact", span.in(text))
                                .field("prefix", text.substring(before, span.begin()))
                                .field("suffix", text.substring(span.end(), after)));
    }

    /** The model counts characters (code points), where spans count UTF-16 units. */
    private void position(String text, Span span) {
        int start = text.codePointCount(0, span.begin());
        int length = text.codePointCount(span.begin(), span.end());
        json.object(
                () ->
                        json.field("type", "TextPositionSelector")
                                .field("start", start)
                                .field("end", start + length));
    }

    /** The offset, or the one before where it would cut a character in two. */
    private static int whole(String text, int offset) {
        boolean cuts =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return cuts ? offset - 1 : offset;
    }

    /** The article's address, or its path as an address that is relative to where this stands. */
    static String source(Article article) {
        String file = article.file().replace('\\', '/');
        if (file.matches("(?i)https?://\\S+")) {
            return file;
        }
        StringBuilder address = new StringBuilder();
        if (file.startsWith("/")) {
            address.append("file://");
        } else if (file.matches("[A-Za-z]:/.*")) {
            address.append("file:///");
        }
        for (byte unit : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            boolean isDrive = c == ':' && address.length() == "file:///C".length();
            address.append(plain || isDrive ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return address.toString();
    }

    private String name(String of) {
        StringBuilder seed = new StringBuilder();
        comparison.articles().forEach(article -> seed.append(article.sha256()).append(' '));
        byte[] bytes = seed.append(of).toString().getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
