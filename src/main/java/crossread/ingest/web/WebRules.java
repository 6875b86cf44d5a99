package crossread.ingest.web;

import java.time.Duration;

/**
 * What a fetch may do.
 *
 * @param privateAllowed whether addresses of this machine and of its own network are fetched
 * @param connect time for a connection to be made
 * @param whole time for one address, its redirects not counted
 * @param bytes of one answer
 * @param redirects followed from one address
 * @param pause between two requests to one host
 */
public record WebRules(
        boolean privateAllowed,
        Duration connect,
        Duration whole,
        int bytes,
        int redirects,
        Duration pause) {

    /** What suits a person who reads: private addresses only where they are allowed. */
    public static WebRules usual(boolean privateAllowed) {
        return new WebRules(
                privateAllowed,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                32 << 20,
                5,
                Duration.ofSeconds(1));
    }
}
