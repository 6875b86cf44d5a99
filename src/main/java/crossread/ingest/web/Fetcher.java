package crossread.ingest.web;

import crossread.i18n.Messages;
import crossread.ingest.format.UnreadableException;
import crossread.job.CancelledException;
import crossread.job.Deadline;
import crossread.job.Progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import javax.net.ssl.SSLException;

/**
 * Fetches one address after the other: no cookies, no cache, no referrer, no proxy. Each redirect
 * is an address anew, with all its checks.
 */
final class Fetcher implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of("web");
    private static final String AGENT = "Crossread/0.1 (reads articles on a person's request)";

    private final WebRules rules;
    private final HttpClient client;
    private final Consumer<String> notices;
    private final Map<String, Long> lastAsked = new HashMap<>();

    Fetcher(WebRules rules, Consumer<String> notices) {
        this.rules = rules;
        this.notices = notices;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(rules.connect())
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build();
    }

    /**
     * What stands at an address; each redirect is told.
     *
     * @throws UnreadableException where there is nothing to be had, with the reason
     * @throws CancelledException where the progress is cancelled
     */
    Answer fetch(URI address, Progress progress) throws UnreadableException {
        URI place = address;
        for (int i = 0; i <= rules.redirects(); i++) {
            HttpResponse<byte[]> response = ask(place, progress);
            if (response.statusCode() / 100 != 3) {
                return answer(place, response);
            }
            URI next = next(place, response);
            notices.accept(MESSAGES.get("redirected", place, next));
            place = next;
        }
        throw new UnreadableException(MESSAGES.get("redirects", rules.redirects()));
    }

    private HttpResponse<byte[]> ask(URI place, Progress progress) throws UnreadableException {
        check(place);
        pause(place.getHost(), progress);
        HttpRequest request =
                HttpRequest.newBuilder(place)
                        .timeout(rules.whole())
                        .header("User-Agent", AGENT)
                        .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                        .build();
        try {
            return Deadline.within(
                    rules.whole(),
                    progress,
                    () ->
                            client.send(
                                    request,
                                    BodyHandlers.limiting(
                                            BodyHandlers.ofByteArray(), rules.bytes())));
        } catch (CancelledException e) {
            throw e;
        } catch (TimeoutException | HttpTimeoutException e) {
            throw new UnreadableException(MESSAGES.get("slow", rules.whole().toSeconds()), e);
        } catch (SSLException e) {
            throw new UnreadableException(MESSAGES.get("tls", reason(e)), e);
        } catch (ConnectException e) {
            throw new UnreadableException(MESSAGES.get("no-connection"), e);
        } catch (Exception e) {
            boolean tooLarge = String.valueOf(e.getMessage()).contains("capacity");
            throw new UnreadableException(
                    tooLarge ? MESSAGES.get("large", rules.bytes() >> 20) : MESSAGES.get("broken"),
                    e);
        }
    }

    /** The innermost reason, which is the one that says what is wrong with a certificate. */
    private static String reason(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage()).replaceAll("\\s+", " ");
    }

    /**
     * Java keeps what a name resolved to for 30 seconds, so the addresses that are checked here are
     * those that the connection is made to.
     */
    private void check(URI place) throws UnreadableException {
        if (rules.privateAllowed()) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(place.getHost())) {
                if (!PublicAddress.is(address)) {
                    throw new UnreadableException(MESSAGES.get("private", place.getHost()));
                }
            }
        } catch (UnknownHostException e) {
            throw new UnreadableException(MESSAGES.get("unknown-host", place.getHost()), e);
        }
    }

    /** Waits until the host was left alone for a while. */
    private void pause(String host, Progress progress) throws UnreadableException {
        long now = System.nanoTime();
        Long last = lastAsked.get(host);
        long left = last == null ? 0 : last + rules.pause().toNanos() - now;
        if (left > 0) {
            sleep(Duration.ofNanos(left), progress);
        }
        lastAsked.put(host, System.nanoTime());
    }

    /** Sleeps in short steps, so that a cancel is heard. */
    static void sleep(Duration time, Progress progress) throws UnreadableException {
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toMillis(); left > 0; ) {
                progress.checkCancelled();
                Thread.sleep(Math.min(100, left));
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private static URI next(URI place, HttpResponse<byte[]> response) throws UnreadableException {
        String location = response.headers().firstValue("location").orElse("");
        URI next = WebAddress.of(place, location);
        if (place.getScheme().equals("https") && next.getScheme().equals("http")) {
            throw new UnreadableException(MESSAGES.get("downgrade", next));
        }
        return next;
    }

    private Answer answer(URI place, HttpResponse<byte[]> response) throws UnreadableException {
        int status = response.statusCode();
        switch (status) {
            case 200, 203 -> {}
            case 401, 402, 403 -> throw new UnreadableException(MESSAGES.get("forbidden", status));
            case 404, 410 -> throw new UnreadableException(MESSAGES.get("gone", status));
            case 429, 503 -> throw new UnreadableException(wait(response));
            case 451 -> throw new UnreadableException(MESSAGES.get("withheld"));
            default ->
                    throw new UnreadableException(
                            MESSAGES.get(status >= 500 ? "server" : "status", status));
        }
        String type = response.headers().firstValue("content-type").orElse("");
        return new Answer(place, type, unpacked(response));
    }

    private static String wait(HttpResponse<byte[]> response) {
        String after = response.headers().firstValue("retry-after").orElse("");
        return after.matches("\\d{1,6}")
                ? MESSAGES.get("busy-seconds", Integer.parseInt(after))
                : MESSAGES.get("busy");
    }

    /** The body as it was before a server packed it without being asked to. */
    private byte[] unpacked(HttpResponse<byte[]> response) throws UnreadableException {
        String packing =
                response.headers()
                        .firstValue("content-encoding")
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        if (!packing.contains("gzip")) {
            return response.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = in.readNBytes(rules.bytes() + 1);
            if (body.length > rules.bytes()) {
                throw new UnreadableException(MESSAGES.get("large", rules.bytes() >> 20));
            }
            return body;
        } catch (IOException e) {
            throw new UnreadableException(MESSAGES.get("broken"), e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
