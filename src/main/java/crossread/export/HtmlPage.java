package crossread.export;

import crossread.figure.FigureSvg;
import crossread.figure.Ink;
import crossread.figure.Palette;
import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Relation;
import crossread.model.Reviewed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A comparison as one page that needs nothing else: no script to be read, no network, no fonts. Its
 * own script adds keys; the page forbids every other. The same comparison gives the same bytes.
 */
public final class HtmlPage {
    private static final int HASH_DIGITS = 12;

    private final Messages messages = Messages.of("html", Locale.ENGLISH);
    private final Catalogue catalogue;
    private final HtmlText html = new HtmlText();

    private HtmlPage(Reviewed reviewed) {
        this.catalogue = Catalogue.of(reviewed);
    }

    public static String of(Reviewed reviewed) {
        return new HtmlPage(reviewed).written();
    }

    private String written() {
        String script = resource("page.js");
        head(script);
        html.raw("<body>\n");
        overview();
        chapter("differences", () -> new HtmlDifferences(catalogue, html).write());
        chapter("matrix", () -> new HtmlTables(catalogue, html).matrix());
        chapter("timeline", () -> new HtmlTables(catalogue, html).timeline());
        chapter("articles", () -> new HtmlArticles(catalogue, html).write());
        chapter("notes", this::notes);
        html.raw("<p id=\"status\" role=\"status\"></p>\n");
        html.raw("<script>" + script + "</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(String script) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw(
                """
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
                style-src 'unsafe-inline'; script-src 'sha256-%s'; form-action 'none'; \
                base-uri 'none'">
                """
                        .formatted(hash(script)));
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", title());
        html.raw("<style>\n:root {").raw(inks(Palette.LIGHT)).raw("}\n");
        html.raw("@media (prefers-color-scheme: dark) { :root {");
        html.raw(inks(Palette.DARK)).raw("} }\n").raw(resource("page.css"));
        html.raw("</style>\n</head>\n");
    }

    private String title() {
        return catalogue.title();
    }

    private static String inks(Palette palette) {
        StringBuilder inks = new StringBuilder();
        for (Ink ink : Ink.values()) {
            String name = FigureSvg.property(ink);
            inks.append(name, "var(".length(), name.length() - 1)
                    .append(": ")
                    .append(palette.css(ink))
                    .append("; ");
        }
        return inks.toString();
    }

    private void overview() {
        html.raw("<header class=\"page\">\n").element("h1", title());
        html.raw("<nav>");
        for (String part : List.of("differences", "matrix", "timeline", "articles", "notes")) {
            html.link(part, catalogue.say(part + ".title")).raw(" ");
        }
        html.raw("</nav>\n</header>\n<section class=\"key\">\n");
        html.element("h2", catalogue.say("cover.key")).raw("<ul>\n");
        for (Relation relation : Marks.BY_WEIGHT) {
            long count =
                    catalogue.comparison().links().stream()
                            .filter(link -> link.relation() == relation)
                            .count();
            String code = relation.code();
            html.raw("<li><label><input type=\"checkbox\" checked id=\"show-" + code + "\"> ");
            html.raw("<mark class=\"" + code + "\">");
            html.text(RelationStyle.of(relation).badge() + " " + catalogue.word(relation));
            html.raw("</mark> ").text(count + "  ");
            html.element("span", "meta", catalogue.say("key." + code)).raw("</label></li>\n");
        }
        html.raw("</ul>\n").element("p", "meta", messages.get("html.key")).raw("</section>\n");
        articles();
    }

    private void articles() {
        html.raw("<section>\n").element("h2", catalogue.say("cover.articles"));
        html.raw("<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead><tr>");
        for (String key : List.of("number", "article", "published", "origin", "hash")) {
            html.raw("<th scope=\"col\">").text(messages.get("html.head." + key)).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Article article : catalogue.comparison().articles()) {
            html.raw("<tr>").element("td", Integer.toString(catalogue.number(article)));
            boolean isNamed = article.outlet() != null;
            String name = isNamed ? catalogue.name(article) : ArticleName.title(article);
            String title = isNamed && article.title() != null ? article.title() : "";
            html.raw("<td>").link(Book.placeOf(article), name);
            html.raw("<br>").text(title).raw("</td>");
            html.element("td", catalogue.published(article));
            html.element("td", catalogue.origins(article));
            digits(article.sha256());
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    /** Its begin; all of it where one points. */
    private void digits(String sha256) {
        String begin = sha256.substring(0, Math.min(HASH_DIGITS, sha256.length()));
        html.raw("<td class=\"hash\" title=\"" + HtmlText.escaped(sha256) + "\">");
        html.text(begin + "…").raw("</td>");
    }

    private void chapter(String place, Runnable content) {
        html.raw("<section id=\"" + place + "\">\n");
        html.element("h2", catalogue.say(place + ".title"));
        content.run();
        html.raw("</section>\n");
    }

    private void notes() {
        html.element("p", "meta", catalogue.say("notes.intro")).raw("<ol class=\"notes\">\n");
        for (Mark mark : catalogue.marks().all()) {
            html.raw("<li id=\"%s\" value=\"%d\">".formatted(mark.note(), mark.number()));
            Claim claim = mark.claim();
            html.link(mark.place(), Book.quoted(catalogue.words(claim))).raw(" ");
            html.element("span", "meta", "[" + catalogue.numberOfArticle(claim) + "]");
            html.raw("<ul>\n");
            mark.partners().forEach(this::partner);
            html.raw("</ul></li>\n");
        }
        html.raw("</ol>\n");
    }

    private void partner(Mark.Partner partner) {
        String code = partner.relation().code();
        html.raw("<li><b class=\"badge " + code + "\">");
        html.text(RelationStyle.of(partner.relation()).badge()).raw("</b> ");
        html.text(catalogue.word(partner.relation()) + " [");
        html.text(catalogue.numberOfArticle(partner.claim()) + "] ");
        String words = Book.quoted(catalogue.words(partner.claim()));
        html.link(Mark.placeOf(partner.claim().id()), words).raw(" ");
        html.element("span", "meta", Dates.writtenOut(partner.link().reason())).raw("</li>\n");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] bytes = sha.digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
