package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.ingest.page.StatedDate;
import crossread.ingest.page.WebPage;
import crossread.ingest.text.OutletName;

import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a message (EML) or a page that a browser saved as one (MHTML). What is attached to a
 * message is read after it.
 */
final class MailReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        Mail mail;
        try {
            mail = Mail.of(source.bytes(64));
        } catch (MimeException e) {
            throw new IOException("broken message", e);
        }
        boolean isPage = mail.address() != null;
        Draft draft = isPage ? page(source, mail) : message(source, mail);
        if (draft != null) {
            harvest.add(draft);
        }
        if (!isPage) {
            mail.attachments().forEach(file -> harvest.read(file.under(source.name())));
        }
        if (draft == null && (isPage || mail.attachments().isEmpty())) {
            throw new UnreadableException(
                    MESSAGES.get(isPage ? "without-main-text" : "without-text"));
        }
    }

    private static @Nullable Draft page(Source source, Mail mail) {
        WebPage page = WebPage.of(mail.html().getBytes(StandardCharsets.UTF_8));
        return page.text().isBlank() ? null : Draft.of(source.name(), mail.address(), page);
    }

    private static @Nullable Draft message(Source source, Mail mail) {
        String text = text(mail);
        if (text.isBlank()) {
            return null;
        }
        String sender = mail.sender();
        boolean isOutlet = sender != null && OutletName.hasOutletWord(sender);
        return new Draft(
                source.name(),
                null,
                mail.subject(),
                isOutlet ? sender : null,
                isOutlet ? null : sender,
                StatedDate.of(mail.date()),
                null,
                text);
    }

    /** The plain form of a message, unless it says much less than the one with pictures. */
    private static String text(Mail mail) {
        if (mail.html().isBlank()) {
            return mail.plain();
        }
        String text = WebPage.of(mail.html().getBytes(StandardCharsets.UTF_8)).text();
        return mail.plain().length() * 2 > text.length() ? mail.plain() : text;
    }
}
