package crossread.ingest.web;

import crossread.i18n.Messages;
import crossread.ingest.format.UnreadableException;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and pages write them, as addresses that can be asked for. */
public final class WebAddress {
    private static final Messages MESSAGES = Messages.of("web");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?i)(?<scheme>https?)://(?<host>\\[[0-9a-f:.]+\\]|[^/?#:@\\s]+)(?<port>:\\d{1,5})?"
                            + "(?<rest>[/?][^#]*)?(?:#.*)?");
    private static final Pattern UNSAFE =
            Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    /** Whether a text is meant as an address on the web rather than as a path. */
    public static boolean isMeant(String given) {
        return given.matches("(?is)https?://.*");
    }

    /**
     * @throws UnreadableException where it is no address that can be asked for
     */
    static URI of(String given) throws UnreadableException {
        Matcher parts = PARTS.matcher(given.strip());
        if (!parts.matches()) {
            throw new UnreadableException(MESSAGES.get("no-address"));
        }
        try {
            String host = parts.group("host");
            String name = host.startsWith("[") ? host : IDN.toASCII(host);
            String rest = parts.group("rest") == null ? "/" : safe(parts.group("rest"));
            String port = parts.group("port") == null ? "" : parts.group("port");
            URI address =
                    URI.create(
                            parts.group("scheme").toLowerCase(Locale.ROOT)
                                    + "://"
                                    + name
                                    + port
                                    + (rest.startsWith("/") ? rest : "/" + rest));
            if (address.getHost() == null || address.getPort() > 65_535) {
                throw new UnreadableException(MESSAGES.get("no-address"));
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(MESSAGES.get("no-address"), e);
        }
    }

    /** Where a redirect leads, seen from where it stands. */
    static URI of(URI place, String location) throws UnreadableException {
        if (location.isBlank()) {
            throw new UnreadableException(MESSAGES.get("broken"));
        }
        try {
            String given = location.strip();
            return of(isMeant(given) ? given : place.resolve(safe(given)).toString());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(MESSAGES.get("no-address"), e);
        }
    }

    private static String safe(String part) {
        return UNSAFE.matcher(part)
                .replaceAll(
                        match -> {
                            StringBuilder escaped = new StringBuilder();
                            for (byte b :
                                    match.group()
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                                escaped.append('%').append(String.format("%02X", b));
                            }
                            return Matcher.quoteReplacement(escaped.toString());
                        });
    }
}
