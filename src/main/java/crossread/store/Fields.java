package crossread.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Texts, some of them null, as one text: parted by tabs, what would mislead escaped. */
final class Fields {
    private static final String NULL = "\\-";
    private static final int DIGEST = 16;

    private Fields() {}

    static String join(List<? extends @Nullable String> fields) {
        StringBuilder joined = new StringBuilder();
        for (String field : fields) {
            if (!joined.isEmpty()) {
                joined.append('\t');
            }
            joined.append(field == null ? NULL : escaped(field));
        }
        return joined.toString();
    }

    /**
     * @throws IllegalArgumentException where the text was not joined here
     */
    static List<@Nullable String> split(String joined) {
        List<@Nullable String> fields = new ArrayList<>();
        for (String field : joined.split("\t", -1)) {
            fields.add(field.equals(NULL) ? null : plain(field));
        }
        return fields;
    }

    /** A short hash of fields, by which a changed byte is noticed. */
    static String digest(List<? extends @Nullable String> fields) {
        return sha256(join(fields)).substring(0, DIGEST);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An empty field is escaped too, so that one empty field differs from none. */
    private static String escaped(String field) {
        if (field.isEmpty()) {
            return "\\e";
        }
        StringBuilder escaped = new StringBuilder(field.length() + 8);
        for (int i = 0; i < field.length(); i++) {
            char unit = field.charAt(i);
            switch (unit) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (unit == 0 || isAlone(field, i)) {
                        escaped.append("\\u").append(HexFormat.of().toHexDigits(unit));
                    } else {
                        escaped.append(unit);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Half a surrogate pair, which no UTF-8 can hold. */
    private static boolean isAlone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            char unit = escaped.charAt(at++);
            if (unit != '\\') {
                plain.append(unit);
                continue;
            }
            if (at == escaped.length()) {
                throw new IllegalArgumentException("escape without an end");
            }
            char kind = escaped.charAt(at++);
            switch (kind) {
                case '\\' -> plain.append('\\');
                case 't' -> plain.append('\t');
                case 'n' -> plain.append('\n');
                case 'e' -> {}
                case 'u' -> {
                    if (at + 4 > escaped.length()) {
                        throw new IllegalArgumentException("escape without an end");
                    }
                    plain.append((char) HexFormat.fromHexDigits(escaped, at, at + 4));
                    at += 4;
                }
                default -> throw new IllegalArgumentException("no such escape");
            }
        }
        return plain.toString();
    }
}
