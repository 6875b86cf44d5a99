package crossread.ingest.format;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a message that matter for an article. */
final class Mail {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_ATTACHMENTS = 200;
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\b(?:file)?name\\*?=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern SENDER =
            Pattern.compile("^\\s*\"?(?<name>[^\"<>@]{2,100}?)\"?\\s*<[^<>]*>\\s*$");

    /** A file in a message. */
    record Attachment(String name, byte[] bytes) {
        Source under(String message) {
            return Source.of(message + "/" + name, bytes);
        }
    }

    private final Map<String, String> headers = new HashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private String html = "";

    /** The fields of the part being read. */
    private final Map<String, String> fields = new HashMap<>();

    private int depth;

    private Mail() {}

    static Mail of(byte[] bytes) throws IOException, MimeException {
        MimeConfig bounds =
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(1 << 16)
                        .setMaxHeaderCount(2000)
                        .setMaxContentLen(64L * MEGABYTE)
                        .build();
        MimeTokenStream stream = new MimeTokenStream(bounds);
        stream.parse(new ByteArrayInputStream(bytes));
        Mail mail = new Mail();
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            mail.take(state, stream);
        }
        return mail;
    }

    String subject() {
        String subject = decoded("subject");
        return subject == null ? "" : subject.replaceFirst("(?i)^(?:(?:re|fwd?|wg|aw):\\s*)+", "");
    }

    /** The name of who sent it, without the address, or null. */
    @Nullable String sender() {
        Matcher sender = SENDER.matcher(String.valueOf(decoded("from")));
        return sender.matches() ? sender.group("name").strip() : null;
    }

    @Nullable String date() {
        return headers.get("date");
    }

    /** Where the page that was saved stands on the web; null where this is no page. */
    @Nullable String address() {
        String address = headers.get("snapshot-content-location");
        String location = address == null ? headers.get("content-location") : address;
        return location != null && location.matches("(?i)https?://\\S+") ? location : null;
    }

    /** The first part in HTML, or an empty text. */
    String html() {
        return html;
    }

    /** All parts in plain text that stand before an attachment. */
    String plain() {
        return plain.toString().strip();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private @Nullable String decoded(String name) {
        String field = headers.get(name);
        return field == null ? null : DecoderUtil.decodeEncodedWords(field, DecodeMonitor.SILENT);
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> {
                fields.clear();
                depth++;
            }
            case T_FIELD -> {
                Field field = stream.getField();
                fields.put(
                        field.getName().toLowerCase(Locale.ROOT),
                        field.getBody().replaceAll("\\s+", " ").strip());
            }
            case T_END_HEADER -> {
                if (depth == 1 || (!headers.containsKey("content-location") && html.isEmpty())) {
                    fields.forEach(headers::putIfAbsent);
                }
            }
            case T_BODY -> body(stream);
            default -> {}
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        BodyDescriptor body = stream.getBodyDescriptor();
        String name = fileName();
        boolean attached =
                fields.getOrDefault("content-disposition", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("attachment");
        if (!attached && body.getMimeType().equals("text/html")) {
            String text = text(stream, body);
            html = html.isEmpty() ? text : html;
        } else if (!attached && body.getMimeType().equals("text/plain")) {
            plain.append(text(stream, body)).append("\n\n");
        } else if (name != null
                && Format.of(name).isTakenFromFolders()
                && attachments.size() < MOST_ATTACHMENTS) {
            attachments.add(
                    new Attachment(name, stream.getDecodedInputStream().readNBytes(64 * MEGABYTE)));
        }
    }

    private @Nullable String fileName() {
        String all =
                fields.getOrDefault("content-disposition", "")
                        + "; "
                        + fields.getOrDefault("content-type", "");
        Matcher name = FILE_NAME.matcher(all);
        if (!name.find()) {
            return null;
        }
        String given = name.group(1) != null ? name.group(1) : name.group(2);
        String decoded = DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT);
        return decoded.substring(decoded.lastIndexOf('/') + 1);
    }

    private static String text(MimeTokenStream stream, BodyDescriptor body) throws IOException {
        byte[] bytes = stream.getDecodedInputStream().readNBytes(TextReader.LIMIT * MEGABYTE);
        return new String(bytes, charset(body.getCharset()));
    }

    private static Charset charset(@Nullable String name) {
        try {
            boolean isPlain = name == null || name.equalsIgnoreCase("us-ascii");
            return isPlain ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
