package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.ingest.page.WebPage;

import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

import java.io.IOException;
import java.io.InputStream;

/** Reads the pages of a web archive (WARC, plain or compressed) that hold an article. */
final class WebArchiveReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final int MEGABYTE = 1 << 20;

    /** Megabytes of records looked at before an archive is given up. */
    private static final long MOST = 4096;

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        int articles = 0;
        int others = 0;
        long seen = 0;
        try (InputStream in = source.open();
                WarcReader reader = new WarcReader(in)) {
            for (WarcRecord record = next(reader); record != null; record = next(reader)) {
                seen += record.body().size();
                if (seen > MOST * MEGABYTE) {
                    throw new UnreadableException(MESSAGES.get("archive-too-large", MOST >> 10));
                }
                Part part = part(record);
                if (part != null && part.read(source, harvest)) {
                    articles++;
                } else if (part != null) {
                    others++;
                }
            }
        }
        if (articles == 0) {
            throw new UnreadableException(MESSAGES.get("archive-without-articles", others));
        }
    }

    private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
        return reader.next().orElse(null);
    }

    /** A page or a document of an archive. */
    private record Part(String address, MediaType type, MessageBody body) {

        /** Whether it holds an article. */
        boolean read(Source archive, Harvest harvest) throws IOException, UnreadableException {
            String name = archive.name() + "/" + address;
            if (type.base().toString().equals("application/pdf")) {
                harvest.read(
                        Source.of(name, body.stream().readNBytes(64 * MEGABYTE))
                                .as(Format.PDF)
                                .at(address));
                return true;
            }
            WebPage page = WebPage.of(body.stream().readNBytes(TextReader.LIMIT * MEGABYTE));
            if (page.text().isBlank()) {
                return false;
            }
            harvest.add(Draft.of(name, address, page));
            return true;
        }
    }

    private static @Nullable Part part(WarcRecord record) throws IOException {
        Part part = null;
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            if (http.status() == 200) {
                part = new Part(response.target(), http.contentType(), http.bodyDecoded());
            }
        } else if (record instanceof WarcResource resource) {
            part = new Part(resource.target(), resource.contentType(), resource.body());
        }
        return part != null && isArticle(part.type()) ? part : null;
    }

    private static boolean isArticle(MediaType type) {
        String name = type.base().toString();
        return name.equals("text/html")
                || name.equals("application/xhtml+xml")
                || name.equals("application/pdf");
    }
}
