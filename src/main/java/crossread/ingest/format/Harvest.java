package crossread.ingest.format;

import crossread.i18n.Messages;
import crossread.job.CancelledException;
import crossread.job.Progress;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Gathers articles from sources, and from the sources within them, inside bounds that hold for all
 * of them together. What cannot be read is named with its reason, and hides nothing else.
 */
public final class Harvest {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final System.Logger LOG = System.getLogger(Harvest.class.getName());

    /** Characters of text kept in all; a long novel has a million. */
    private static final long ROOM = 48L << 20;

    /** Characters of one article: more than the longest report that anyone compares. */
    private static final int LONGEST = 2 << 20;

    /** An archive in an archive in an archive is as deep as people mean it. */
    private static final int DEEPEST = 3;

    private final Consumer<Draft> articles;
    private final BiConsumer<String, String> problems;
    private final Progress progress;
    private long room = ROOM;
    private int depth;

    /**
     * @param problems takes a source's name and the reason
     * @param progress asked between sources whether to stop
     */
    public Harvest(
            Consumer<Draft> articles, BiConsumer<String, String> problems, Progress progress) {
        this.articles = articles;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Reads a source by its format.
     *
     * @throws CancelledException where the work should stop
     */
    public void read(Source source) {
        progress.checkCancelled();
        Format format = Format.of(source.name());
        depth++;
        try {
            if (depth > DEEPEST) {
                throw new UnreadableException(MESSAGES.get("too-deep"));
            }
            format = Format.of(source);
            format.reader().read(source, this);
        } catch (UnreadableException e) {
            fail(source.name(), e.reason());
        } catch (AccessDeniedException e) {
            fail(source.name(), MESSAGES.get("not-permitted"));
        } catch (NoSuchFileException e) {
            fail(source.name(), MESSAGES.get("missing"));
        } catch (CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Libraries meet broken bytes with exceptions of every kind.
            LOG.log(System.Logger.Level.DEBUG, "unreadable", e);
            fail(source.name(), MESSAGES.get(damage(format)));
        } catch (StackOverflowError | OutOfMemoryError e) {
            // What it had built is let go by now, so the rest can be read.
            LOG.log(System.Logger.Level.DEBUG, "too complex", e);
            fail(source.name(), MESSAGES.get("too-complex"));
        } finally {
            depth--;
        }
    }

    private static String damage(Format format) {
        return switch (format) {
            case TEXT, UNNAMED, DATA, OTHER, STORY, OFFICE -> "not-readable";
            default -> "damaged";
        };
    }

    /** Keeps an article. */
    void add(Draft draft) throws UnreadableException {
        if (draft.text().isBlank()) {
            throw new UnreadableException(MESSAGES.get("without-text"));
        }
        if (draft.text().length() > LONGEST) {
            throw new UnreadableException(MESSAGES.get("too-long", LONGEST >> 20));
        }
        if (draft.text().length() > room) {
            throw new UnreadableException(MESSAGES.get("too-much", ROOM >> 20));
        }
        room -= draft.text().length();
        articles.accept(draft);
    }

    /** Names what could not be read. */
    void fail(String name, String reason) {
        problems.accept(name, reason);
    }
}
