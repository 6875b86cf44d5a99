package crossread.ingest.format;

import java.io.IOException;

/** Reads the articles of one format. */
@FunctionalInterface
interface FormatReader {
    /**
     * Gives each article that it finds to the harvest.
     *
     * @throws UnreadableException where there is none, with the reason
     * @throws IOException where the bytes are not what the format asks for
     * @throws RuntimeException the same, by libraries that say it so
     */
    void read(Source source, Harvest harvest) throws IOException, UnreadableException;
}
