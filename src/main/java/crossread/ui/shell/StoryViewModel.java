package crossread.ui.shell;

import crossread.analysis.decide.Decided;
import crossread.i18n.Messages;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Decision;
import crossread.model.Step;
import crossread.model.Story;
import crossread.store.Access;
import crossread.store.Fault;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The story that is open: its articles, its decisions, its file. A decision is written first and
 * shown once it is on the disk. One that can't be written is shown too, and the story is marked as
 * not saved until a later attempt takes all of it.
 */
public final class StoryViewModel {
    private final Services services;
    private final JobRunner jobs;
    private final JobRunner writes;
    private final Selection selection;
    private final Messages messages;
    private final Listener listener;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Story> story =
            new ReadOnlyObjectWrapper<>(this, "story", Story.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Path> place =
            new ReadOnlyObjectWrapper<>(this, "place", null);
    private final ReadOnlyObjectWrapper<Access> access =
            new ReadOnlyObjectWrapper<>(this, "access", Access.WRITE);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked");

    private Slot slot = new Slot(null);
    private Comparison base = Comparison.EMPTY;
    private Runnable again = () -> {};

    /**
     * Where the file of one story is kept. What was decided on the last story is still written to
     * its own file when the next one is open already.
     */
    private static final class Slot {
        /** Used by the jobs of {@link #writes} only, one after the other. */
        private volatile @Nullable StoryFile file;

        Slot(@Nullable StoryFile file) {
            this.file = file;
        }
    }

    /** Hears what a person has to be told. On the JavaFX thread. */
    public interface Listener {
        /** The story could not be saved; it is open still, with all that was decided. */
        void notSaved(Fault fault);

        void saved(Path file);

        /** Another story is open. */
        void opened(Story story);

        /** The comparison has changed. */
        void reviewed();

        /** The articles could not be compared anew. */
        void failed(String message);
    }

    /**
     * @param writes runs the short jobs that save, in order, beside the long ones
     */
    public StoryViewModel(
            Services services,
            JobRunner jobs,
            JobRunner writes,
            Selection selection,
            Messages messages,
            Clock clock,
            Listener listener) {
        this.services = services;
        this.jobs = jobs;
        this.writes = writes;
        this.selection = selection;
        this.messages = messages;
        this.clock = clock;
        this.listener = listener;
    }

    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public Story story() {
        return story.get();
    }

    /** Where the story is saved, or null where it has no decision and no name yet. */
    public ReadOnlyObjectProperty<@Nullable Path> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Access> accessProperty() {
        return access.getReadOnlyProperty();
    }

    /** Whether the last attempt to save has failed. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether nothing may be decided, since the story is open for reading only. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether the story has a name that a person gave it. */
    public boolean isNamed() {
        Path now = place.get();
        return now != null && !services.shelf().isDraft(now);
    }

    /** Opens another story, closes the last, and shows it. */
    void open(Story next, Comparison compared, Findings findings, @Nullable StoryFile from) {
        close();
        slot = new Slot(from);
        base = compared;
        story.set(next);
        unsaved.set(false);
        follow(from);
        selection.open(findings);
        listener.reviewed();
        listener.opened(next);
    }

    /** Puts articles beside those of the story. */
    void add(List<Article> articles, Comparison compared) {
        base = compared;
        change(now -> now.with(articles));
    }

    /** The comparison as found, before decisions. */
    Comparison base() {
        return base;
    }

    public void decide(Decision decision) {
        if (!locked.get()) {
            change(now -> now.with(decision, clock.instant()));
        }
    }

    public void undo() {
        if (!locked.get()) {
            change(Story::undone);
        }
    }

    public void redo() {
        if (!locked.get()) {
            change(Story::redone);
        }
    }

    /** Remembers how something is shown. Nothing to undo; saved with the next decision. */
    public void showing(String name, String value) {
        if (!value.equals(story().view().get(name))) {
            story.set(story().showing(name, value));
        }
    }

    /** Tries to save again what could not be saved. */
    public void retry() {
        change(now -> now);
    }

    /** Saves the story under another name, and goes on with that file. */
    public void saveAs(Path to) {
        Story now = story();
        Slot of = slot;
        Job<StoryFile> job =
                new Job<>(
                        messages.get("job.save"),
                        progress -> {
                            StoryFile last = of.file;
                            if (last != null && isSame(last.file(), to)) {
                                last.save(now);
                                return last;
                            }
                            StoryFile next = StoryFile.create(to, now);
                            of.file = next;
                            if (last != null) {
                                last.close();
                                leave(last.file());
                            }
                            return next;
                        });
        writes.start(
                job,
                saved -> {
                    if (of == slot) {
                        unsaved.set(!story().equals(now));
                        follow(saved);
                        listener.saved(to);
                    }
                },
                this::onNotSaved);
    }

    /** Writes a copy of the story, and goes on with the file that is open. */
    public void duplicate(Path to) {
        Story now = story();
        writes.start(
                new Job<>(
                        messages.get("job.save"),
                        progress -> {
                            StoryFile.copy(to, now);
                            return to;
                        }),
                listener::saved,
                failed -> listener.notSaved(fault(failed)));
    }

    /** Saves what is still to be saved of the view, and lets go of the file. */
    public void close() {
        Story now = story();
        Slot of = slot;
        writes.start(
                new Job<>(
                        messages.get("job.save"),
                        progress -> {
                            StoryFile last = of.file;
                            of.file = null;
                            if (last != null) {
                                try (last) {
                                    if (!last.access().isReadOnly()) {
                                        last.save(now);
                                    }
                                }
                            }
                            return "";
                        }),
                done -> {},
                failed -> {});
    }

    private void change(UnaryOperator<Story> how) {
        Story before = story();
        Story next = how.apply(before);
        if (next.equals(before) && !unsaved.get()) {
            return;
        }
        story.set(next);
        Slot of = slot;
        Comparison compared = base;
        Job<Findings> job =
                new Job<>(
                        messages.get("job.save"),
                        progress -> {
                            write(of, next);
                            return findings(compared, next);
                        });
        writes.start(
                job,
                reviewed -> {
                    if (of == slot) {
                        unsaved.set(false);
                        follow(of.file);
                        show(next, reviewed);
                    }
                },
                failed -> {
                    onNotSaved(failed);
                    if (of == slot) {
                        show(next, findings(base, next));
                    }
                });
    }

    /** What was found, with the story's decisions in effect, ready to be shown. */
    Findings findings(Comparison compared, Story decided) {
        return new Findings(services.reviewing().review(compared, decided.done()))
                .prepared(selection.filter());
    }

    /** Writes a state of the story; one without a file gets one with its first decision. */
    private void write(Slot of, Story next) throws StoryFileException, IOException {
        StoryFile now = of.file;
        if (now != null) {
            now.save(next);
        } else if (!next.steps().isEmpty()) {
            of.file = StoryFile.create(services.shelf().newDraft(LocalDateTime.now(clock)), next);
        }
    }

    /** Shows a decided comparison, or has the articles compared anew where they have changed. */
    private void show(Story decided, Findings reviewed) {
        if (!decided.steps().equals(story().steps())
                || !decided.articles().equals(story().articles())) {
            return;
        }
        List<Article> wanted = Decided.articles(decided.articles(), decided.done());
        if (wanted.equals(base.articles())) {
            selection.show(reviewed);
            listener.reviewed();
            return;
        }
        Slot of = slot;
        again.run();
        again =
                jobs.start(
                        new Job<>(
                                messages.get("job.again"),
                                progress -> {
                                    Comparison compared =
                                            services.comparing().compare(wanted, progress);
                                    return new Again(compared, findings(compared, decided));
                                }),
                        done -> {
                            if (of == slot) {
                                base = done.compared();
                                onAgain(decided, done.reviewed());
                            }
                        },
                        failure -> listener.failed(messages.get("failed.again")));
    }

    private record Again(Comparison compared, Findings reviewed) {}

    /** More may have been decided while the articles were compared. */
    private void onAgain(Story decided, Findings reviewed) {
        Story now = story();
        if (now.steps().equals(decided.steps()) && now.articles().equals(decided.articles())) {
            show(now, reviewed);
        } else {
            show(now, findings(base, now));
        }
    }

    private void follow(@Nullable StoryFile from) {
        place.set(from == null ? null : from.file());
        access.set(from == null ? Access.WRITE : from.access());
        locked.set(access.get().isReadOnly());
        if (from != null) {
            services.shelf().opened(from.file());
        }
    }

    private void onNotSaved(Exception failure) {
        unsaved.set(true);
        listener.notSaved(fault(failure));
    }

    private static Fault fault(Exception failure) {
        return failure instanceof StoryFileException known ? known.fault() : Fault.FAILED;
    }

    /** A story that got a name leaves the drafts. */
    private void leave(Path last) throws IOException {
        if (services.shelf().isDraft(last)) {
            Files.deleteIfExists(last);
            services.shelf().forget(last);
        }
    }

    private static boolean isSame(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    /** The step that undo takes back, or null. */
    public @Nullable Step toUndo() {
        return story().toUndo();
    }

    /** The step that redo does again, or null. */
    public @Nullable Step toRedo() {
        return story().toRedo();
    }
}
