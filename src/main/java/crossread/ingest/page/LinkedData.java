package crossread.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few things wanted of a page's JSON-LD, taken by their keys: pages nest them in many ways, and
 * not all of them write valid JSON.
 */
record LinkedData(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String published) {
    private static final String STRING = "\"(?<value>(?:[^\"\\\\]++|\\\\.){0,1000}+)\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final String ARTICLE =
            "(?s).*\"(?:News|Report|Blog|Tech|Scholarly|Opinion|Analysis|Review)?"
                    + "(?:News)?(?:Article|Posting)\".*";

    static LinkedData of(Document document) {
        String all = "";
        for (Element script : document.select("script[type=application/ld+json]")) {
            if (script.data().matches(ARTICLE)) {
                all = script.data();
                break;
            }
        }
        return new LinkedData(
                value(all, "headline"),
                named(all, "publisher"),
                authors(all),
                value(all, "datePublished"));
    }

    private static @Nullable String value(String json, String key) {
        return found(json, "\"" + key + "\"\\s*:\\s*\\[?\\s*" + STRING);
    }

    /** All who are named in a list of authors. */
    private static @Nullable String authors(String json) {
        Matcher list =
                Pattern.compile("\"author\"\\s*:\\s*\\[(?<list>[^\\]]{0,5000})\\]").matcher(json);
        if (!list.find() || !list.group("list").contains("{")) {
            return named(json, "author");
        }
        List<String> names = new ArrayList<>();
        Matcher name = Pattern.compile("\"name\"\\s*:\\s*" + STRING).matcher(list.group("list"));
        while (name.find()) {
            names.add(plain(name.group("value")));
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** A name, or the name of the object that stands there. */
    private static @Nullable String named(String json, String key) {
        String object =
                found(
                        json,
                        "\""
                                + key
                                + "\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,500}?\"name\"\\s*:\\s*\\[?\\s*"
                                + STRING);
        return object != null ? object : value(json, key);
    }

    private static @Nullable String found(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            return null;
        }
        String text = plain(matcher.group("value"));
        return text.isEmpty() ? null : text;
    }

    /** A JSON string's value, without entities of HTML that some pages put into it. */
    private static String plain(String value) {
        String unescaped =
                ESCAPE.matcher(value)
                        .replaceAll(match -> Matcher.quoteReplacement(unescaped(match)));
        return Parser.unescapeEntities(unescaped, false).strip();
    }

    private static String unescaped(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n", "r", "t" -> " ";
            case "b", "f" -> "";
            default -> escape.group(2);
        };
    }
}
