package crossread.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.format.UnreadableException;
import crossread.job.CancelledException;
import crossread.job.Progress;
import crossread.model.Article;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Each way in which a server can behave has a route of its own on a server of this machine. */
class WebTest {
    private static final String WORDS =
            "The harbour bridge was closed for nearly two hours on Tuesday, the authority said.";
    private static final String PAGE =
            "<html><head><title>Bridge closed</title></head><body><article><p>"
                    + WORDS
                    + "</p></article></body></html>";

    @TempDir Path folder = Path.of("");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> notices = new ArrayList<>();
    private final List<Headers> asked = new ArrayList<>();
    private HttpServer server = none();
    private String root = "";

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What a route does with a request. */
    private interface Route {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private String route(String path, Route route) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestHeaders());
                    try (exchange) {
                        route.answer(exchange);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        return root + path;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private String page(String path, String html) {
        return route(path, exchange -> send(exchange, 200, "text/html", utf8(html)));
    }

    private String status(String path, int status, String... headers) {
        return route(
                path,
                exchange -> {
                    for (int i = 0; i < headers.length; i += 2) {
                        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
                    }
                    send(exchange, status, "text/html", new byte[0]);
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static WebRules rules(boolean privateAllowed) {
        Duration second = Duration.ofSeconds(1);
        return new WebRules(privateAllowed, second, second, 1 << 20, 3, Duration.ZERO);
    }

    private ReadResult read(String... addresses) {
        try (Web web = new Web(rules(true), notices::add)) {
            return web.read(List.of(addresses), Progress.NONE);
        }
    }

    private String reason(String address) {
        ReadResult result = read(address);
        assertEquals(List.of(), result.articles());
        assertEquals(address, result.problems().getFirst().path());
        return result.problems().getFirst().reason();
    }

    private String text(String address) {
        ReadResult result = read(address);
        assertEquals(List.of(), result.problems());
        return result.articles().getFirst().text();
    }

    @Test
    void readsAPageWithItsAddressAndSendsNothingOfThePerson() {
        String address = page("/bridge", PAGE);
        Article article = read(address + "#top").articles().getFirst();
        assertEquals(
                List.of(address + "#top", address, "Bridge closed", WORDS),
                List.of(
                        article.file(),
                        String.valueOf(article.address()),
                        String.valueOf(article.title()),
                        article.text()));
        Headers headers = asked.getFirst();
        assertTrue(headers.getFirst("User-agent").startsWith("Crossread/"));
        assertEquals(
                List.of(false, false, false),
                List.of(
                        headers.containsKey("Cookie"),
                        headers.containsKey("Referer"),
                        headers.containsKey("Accept-language")));
    }

    @Test
    void sendsNoCookieThatItWasGiven() {
        String address =
                route(
                        "/cookie",
                        exchange -> {
                            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
                            send(exchange, 200, "text/html", utf8(PAGE));
                        });
        assertEquals(2, read(address, address).articles().size());
        assertEquals(false, asked.getLast().containsKey("Cookie"));
    }

    @Test
    void followsRedirectsAndTellsOfThem() {
        page("/new", PAGE);
        String old = status("/old", 301, "Location", "/new");
        assertEquals(root + "/new", read(old).articles().getFirst().address());
        assertEquals(List.of(old + " leads to " + root + "/new"), notices);
    }

    @Test
    void givesUpARedirectWithoutEnd() {
        String address = status("/loop", 302, "Location", "/loop");
        assertEquals(
                "It leads on more than 3 times: open it in a browser and give the address that it"
                        + " ends at.",
                reason(address));
    }

    @Test
    void refusesARedirectThatLeadsOutOfTheWeb() {
        String address = status("/file", 302, "Location", "file:///etc/passwd");
        assertEquals(
                "It is no address of a web page: check it, or copy it from a browser once more.",
                reason(address));
    }

    @Test
    void refusesPrivateAddressesBeforeAnyIsAsked() {
        String address = page("/bridge", PAGE);
        try (Web web = new Web(rules(false), notices::add)) {
            ReadResult result =
                    web.read(
                            List.of(address, "http://localhost:1/", "http://[::1]/"),
                            Progress.NONE);
            assertEquals(
                    List.of("127.0.0.1 is this", "localhost is this", "[::1] is this"),
                    result.problems().stream()
                            .map(problem -> problem.reason().replaceFirst(" machine.*", ""))
                            .toList());
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void givesUpAServerThatIsSlow() {
        String address = route("/slow", exchange -> Thread.sleep(5000));
        assertTrue(reason(address).startsWith("The server did not answer in full within 1 second"));
    }

    @Test
    void givesUpAnAnswerWithoutEndThatComesInDrops() {
        String address =
                route(
                        "/endless",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            for (int i = 0; i < 200; i++) {
                                exchange.getResponseBody().write(utf8("<p>drop"));
                                exchange.getResponseBody().flush();
                                Thread.sleep(50);
                            }
                        });
        assertTrue(reason(address).startsWith("The server did not answer in full within 1 second"));
    }

    @Test
    void givesUpAnAnswerThatIsHuge() {
        String address =
                route("/huge", exchange -> send(exchange, 200, "text/html", new byte[2 << 20]));
        assertTrue(reason(address).startsWith("It is larger than 1 MB"));
    }

    @Test
    void givesUpAnAnswerThatUnpacksToMore() {
        String address =
                route(
                        "/bomb",
                        exchange -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            send(exchange, 200, "text/html", gzip(new byte[20 << 20]));
                        });
        assertTrue(reason(address).startsWith("It is larger than 1 MB"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void readsWhatWasPackedWithoutBeingAskedFor() {
        String address =
                route(
                        "/packed",
                        exchange -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            send(exchange, 200, "text/html", gzip(utf8(PAGE)));
                        });
        assertEquals(WORDS, text(address));
    }

    @Test
    void readsTheEncodingThatTheServerNamesAndUtf8WhereItNamesAWrongOne() {
        String html = PAGE.replace("harbour", "Łódź");
        byte[] polish = html.getBytes(Charset.forName("ISO-8859-2"));
        String right =
                route(
                        "/right",
                        exchange -> send(exchange, 200, "text/html; charset=iso-8859-2", polish));
        String wrong =
                route(
                        "/wrong",
                        exchange ->
                                send(exchange, 200, "text/html; charset=iso-8859-1", utf8(html)));
        assertEquals(WORDS.replace("harbour", "Łódź"), text(right));
        assertEquals(WORDS.replace("harbour", "Łódź"), text(wrong));
    }

    @Test
    void refusesWhatIsNoArticle() {
        String address =
                route("/picture", exchange -> send(exchange, 200, "image/png", utf8("PNG")));
        assertEquals(
                "It is no article (image/png): give the address of the page it is on.",
                reason(address));
    }

    @Test
    void readsTextThatIsServedAsText() {
        String address = route("/a", exchange -> send(exchange, 200, "text/plain", utf8(WORDS)));
        assertEquals(WORDS, text(address));
    }

    @Test
    void saysWhatAStatusMeans() {
        assertTrue(reason(status("/402", 402)).startsWith("The server lets only those in"));
        assertTrue(reason(status("/404", 404)).startsWith("There is no page at that address"));
        assertEquals(
                "The server asks to come back in 120 seconds: wait and try again.",
                reason(status("/429", 429, "Retry-After", "120")));
        assertTrue(reason(status("/451", 451)).startsWith("The server withholds"));
        assertEquals("The server failed (status 500): try later.", reason(status("/500", 500)));
    }

    @Test
    void saysThatAPageAsksForConsentOrForASubscription() {
        String title = PAGE.replace("Bridge closed", "Before you continue to the Gazette");
        assertTrue(reason(page("/c", title)).startsWith("The site shows a page that asks"));
        String address =
                page("/p", PAGE.replace("</article>", "<p>Subscribe to continue reading.</p>"));
        ReadResult result = read(address);
        assertEquals(1, result.articles().size());
        assertEquals(
                List.of(
                        new Problem(
                                address,
                                "The page says that only subscribers may read it whole: what was"
                                        + " read may be its beginning.")),
                result.problems());
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);
        assertTrue(reason(root + "/").startsWith("The server does not answer at that address"));
    }

    @Test
    void readsTheOthersWhereOneCannotBeHad() {
        ReadResult result = read(status("/404", 404), "https://", page("/bridge", PAGE));
        assertEquals(1, result.articles().size());
        assertEquals(2, result.problems().size());
    }

    @Test
    void saysWhatIsWrongWithACertificate() throws Exception {
        HttpsServer secure =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        secure.start();
        try {
            assertTrue(
                    reason("https://127.0.0.1:" + secure.getAddress().getPort() + "/")
                            .startsWith("The connection is not safe ("));
        } finally {
            secure.stop(0);
        }
    }

    private SSLContext selfSigned() throws Exception {
        Path store = folder.resolve("keys");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        (keytool
                                        + " -genkeypair -alias a -keyalg EC -dname CN=a -storepass"
                                        + " secret -keystore "
                                        + store)
                                .split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void stopsWhereItIsCancelled() {
        String address = route("/slow", exchange -> Thread.sleep(5000));
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(double fraction, String step) {}

                    @Override
                    public boolean isCancelled() {
                        return !asked.isEmpty();
                    }
                };
        try (Web web = new Web(rules(true), notices::add)) {
            assertThrows(CancelledException.class, () -> web.read(List.of(address), cancelled));
        }
    }

    @Test
    void fetchesTheChosenItemsOfAFeedAsTheSiteAllows() throws UnreadableException {
        page("/news/bridge", PAGE);
        page("/private/bridge", PAGE);
        route(
                "/robots.txt",
                exchange ->
                        send(
                                exchange,
                                200,
                                "text/plain",
                                utf8("User-agent: *\nDisallow: /private/\n")));
        String item = "<item><title>%s</title><link>%s</link></item>";
        String feed =
                route(
                        "/feed",
                        exchange ->
                                send(
                                        exchange,
                                        200,
                                        "application/rss+xml",
                                        utf8(
                                                "<rss><channel><title>Gazette</title>"
                                                        + item.formatted("A", root + "/news/bridge")
                                                        + item.formatted(
                                                                "B", root + "/private/bridge")
                                                        + "</channel></rss>")));
        try (Web web = new Web(rules(true), notices::add)) {
            Feed listed = web.feed(feed, Progress.NONE);
            assertEquals("Gazette", listed.title());
            ReadResult result = web.read(listed, listed.items(), Progress.NONE);
            assertEquals(
                    List.of(root + "/news/bridge"),
                    result.articles().stream().map(Article::file).toList());
            assertEquals(
                    List.of(
                            new Problem(
                                    root + "/private/bridge",
                                    "The site asks programs not to fetch this page: open it in a"
                                            + " browser, save it and give that file.")),
                    result.problems());
            assertThrows(
                    UnreadableException.class,
                    () -> web.feed(root + "/news/bridge", Progress.NONE));
        }
    }
}
