package crossread.ingest.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server gave.
 *
 * @param address where it was found after all redirects
 * @param type as the server named it, parameters included; empty where it did not
 */
record Answer(URI address, String type, byte[] body) {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*\"?(?<name>[A-Za-z0-9._:-]+)");

    /** The type without parameters. */
    String plainType() {
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean isText() {
        return plainType().startsWith("text/") || plainType().endsWith("xml");
    }

    /**
     * The body, in UTF-8 where the server names another encoding and the bytes are not UTF-8 all
     * the same, as they are on many a page whose server was never told.
     */
    byte[] text() {
        Matcher charset = CHARSET.matcher(type);
        if (!isText() || !charset.find() || isUtf8()) {
            return body;
        }
        try {
            return new String(body, Charset.forName(charset.group("name")))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return body;
        }
    }

    private boolean isUtf8() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0;
    }
}
