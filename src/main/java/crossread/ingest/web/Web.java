package crossread.ingest.web;

import crossread.i18n.Messages;
import crossread.ingest.Gathering;
import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.ingest.format.Source;
import crossread.ingest.format.UnreadableException;
import crossread.job.Progress;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The web, as far as someone asks for a page or a feed of it. Nothing is fetched before, beside or
 * after that. Used on one thread.
 */
public final class Web implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of("web");

    private final Fetcher fetcher;
    private final Map<String, Robots> robots = new HashMap<>();

    /**
     * @param notices takes a sentence about each redirect, for people to see where they were led
     */
    public Web(WebRules rules, Consumer<String> notices) {
        this.fetcher = new Fetcher(rules, notices);
    }

    /**
     * Fetches each address and reads it as articles, as a file of its kind would be. One that
     * cannot be had is named with the reason and hides no other.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public ReadResult read(List<String> addresses, Progress progress) {
        Gathering gathering = new Gathering(progress);
        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            progress.report((double) i / addresses.size(), MESSAGES.get("fetching", address));
            try {
                read(address, WebAddress.of(address), gathering, progress);
            } catch (UnreadableException e) {
                gathering.fail(address, e.reason());
            }
        }
        return gathering.result();
    }

    /**
     * What a feed lists, for someone to choose from.
     *
     * @throws UnreadableException where there is no feed
     */
    public Feed feed(String address, Progress progress) throws UnreadableException {
        try {
            Answer answer = fetcher.fetch(WebAddress.of(address), progress);
            return Feed.of(answer.text());
        } catch (IOException e) {
            throw new UnreadableException(MESSAGES.get("no-feed"), e);
        }
    }

    /**
     * Fetches the pages of items that were chosen, as the sites allow programs to, with the pause
     * that they ask for. The words of an item without an address are read as they stand.
     */
    public ReadResult read(Feed feed, List<FeedItem> items, Progress progress) {
        Gathering gathering = new Gathering(progress);
        for (int i = 0; i < items.size(); i++) {
            FeedItem item = items.get(i);
            String shown = String.valueOf(item.address() != null ? item.address() : item.title());
            progress.report((double) i / items.size(), MESSAGES.get("fetching", shown));
            try {
                if (item.address() == null) {
                    gathering.read(Source.of(shown, item.text().getBytes(StandardCharsets.UTF_8)));
                } else {
                    readAllowed(item.address(), gathering, progress);
                }
            } catch (UnreadableException e) {
                gathering.fail(shown, e.reason());
            }
        }
        return gathering.result();
    }

    private void readAllowed(String given, Gathering gathering, Progress progress)
            throws UnreadableException {
        URI address = WebAddress.of(given);
        Robots rules = robots(address, progress);
        String path =
                address.getRawPath()
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        if (!rules.allows(path)) {
            throw new UnreadableException(MESSAGES.get("robots"));
        }
        Fetcher.sleep(rules.pause(), progress);
        read(given, address, gathering, progress);
    }

    /** What the site asks of programs; nothing where it does not say. */
    private Robots robots(URI address, Progress progress) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            try {
                Answer answer = fetcher.fetch(URI.create(site + "/robots.txt"), progress);
                known = Robots.of(new String(answer.text(), StandardCharsets.UTF_8));
            } catch (UnreadableException e) {
                known = Robots.NONE;
            }
            robots.put(site, known);
        }
        return known;
    }

    private void read(String given, URI address, Gathering gathering, Progress progress)
            throws UnreadableException {
        Answer answer = fetcher.fetch(address, progress);
        String type = answer.plainType();
        if (type.matches("(?:image|audio|video|font)/.*|text/(?:css|javascript)")) {
            throw new UnreadableException(MESSAGES.get("type", type));
        }
        String gate = Gate.of(answer);
        if (gate.equals("consent")) {
            throw new UnreadableException(MESSAGES.get("consent"));
        }
        int before = gathering.result().articles().size();
        gathering.read(
                Source.of(given, answer.text())
                        .as(WebFormat.of(type))
                        .at(answer.address().toString()));
        if (gate.equals("paywall") && gathering.result().articles().size() > before) {
            gathering.fail(given, MESSAGES.get("paywall"));
        }
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
