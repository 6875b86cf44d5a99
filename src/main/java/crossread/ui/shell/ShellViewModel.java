package crossread.ui.shell;

import crossread.export.ExportException;
import crossread.export.ExportFormat;
import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.ingest.feed.Feed;
import crossread.ingest.feed.FeedItem;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Revision;
import crossread.model.Story;
import crossread.store.Fault;
import crossread.store.Salvage;
import crossread.store.StoryFile;
import crossread.store.StoryFileException;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Opens, compares and exports, as jobs. */
public final class ShellViewModel {
    private static final System.Logger LOG = System.getLogger(ShellViewModel.class.getName());

    private final Services services;
    private final JobRunner jobs;
    private final Selection selection;
    private final Messages messages;
    private final Listener listener;
    private final StoryViewModel story;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** Hears what a person has to be told. On the JavaFX thread. */
    public interface Listener {
        /** Some of what was asked for could not be read. */
        void unreadable(List<Problem> problems);

        /** A job failed: what happened, in words. */
        void failed(String message);

        void exported(Path file);

        /** The pages are with the printer. */
        void printed();

        /** Another story, or other articles, are open. */
        void opened(Story story);

        /** A story file could not be opened; it is as it was. */
        void notOpened(Path file, Fault fault);

        /** The story could not be saved; all that was decided is open still. */
        void notSaved(Fault fault);

        void saved(Path file);

        /** What could be read of a damaged story is open, from another file. */
        void recovered(Path file, Salvage salvage);
    }

    /**
     * @param writes runs the short jobs that save beside the long ones
     */
    public ShellViewModel(
            Services services,
            JobRunner jobs,
            JobRunner writes,
            Selection selection,
            Messages messages,
            Listener listener) {
        this.services = services;
        this.jobs = jobs;
        this.selection = selection;
        this.messages = messages;
        this.listener = listener;
        this.story =
                new StoryViewModel(
                        services,
                        jobs,
                        writes,
                        selection,
                        messages,
                        Clock.system(ZoneId.systemDefault()),
                        new StoryEvents());
        summary.set(messages.get("status.empty"));
        story.placeProperty().subscribe(place -> updateTitle());
        story.accessProperty().subscribe(access -> updateTitle());
        story.unsavedProperty().subscribe(unsaved -> updateTitle());
    }

    public StoryViewModel story() {
        return story;
    }

    /** What stands above the window: the story's name, and whether it can't be changed or saved. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether no article is open. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What is open, in short: "5 articles, 41 links, 6 conflicts". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The stories opened lately, the latest first. */
    public List<Path> recent() {
        return services.shelf().recent();
    }

    /** Says that nothing is left to be saved. */
    void tellSaved() {
        Path place = story.placeProperty().get();
        if (place != null) {
            listener.saved(place);
        }
    }

    public boolean hasSamples() {
        return !services.samples().isEmpty();
    }

    /** Closes what is open and opens these files and folders, or the story among them. */
    public void open(List<String> chosen) {
        if (!chosen.isEmpty()) {
            start(
                    new Job<>(
                            messages.get("job.open"),
                            progress -> Opened.of(chosen, services, story, progress)),
                    this::onOpened,
                    this::onNotOpened);
        }
    }

    /** Opens these files and folders beside those that are open. */
    public void add(List<String> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        if (empty.get() || chosen.stream().anyMatch(StoryFile::isStory)) {
            open(chosen);
            return;
        }
        add(progress -> services.reading().read(chosen, progress));
    }

    /** Fetches what a feed lists, for someone to choose from. */
    void listFeed(String address, Consumer<Feed> onListed) {
        start(
                new Job<>(
                        messages.get("job.feed"),
                        progress -> services.feeds().list(address, progress)),
                onListed,
                failure ->
                        tell(List.of(new Problem(address, String.valueOf(failure.getMessage())))));
    }

    /** Fetches the pages of these items and opens them beside what is open. */
    void addItems(Feed feed, List<FeedItem> items) {
        if (!items.isEmpty()) {
            add(progress -> services.feeds().read(feed, items, progress));
        }
    }

    /** Finds what changed between versions of the same article. */
    void findVersions(Consumer<List<Revision>> onFound) {
        Comparison now = selection.findings().comparison();
        start(
                new Job<>(messages.get("job.versions"), progress -> Versions.among(now)),
                onFound,
                messages.get("failed.open"));
    }

    private void add(Function<Progress, ReadResult> reading) {
        Story now = story.story();
        boolean first = empty.get();
        start(
                new Job<>(
                        messages.get("job.open"),
                        progress ->
                                Opened.with(
                                        now, reading.apply(progress), services, story, progress)),
                added -> {
                    if (first) {
                        onOpened(added);
                        return;
                    }
                    if (added.story().articles().size() > now.articles().size()) {
                        story.add(added.story().articles(), added.compared());
                    }
                    tell(added.problems());
                },
                messages.get("failed.open"));
    }

    /** Closes what is open and starts with nothing. */
    public void startNew() {
        story.open(Story.EMPTY, Comparison.EMPTY, Findings.NONE, null);
    }

    /** Opens what can be read of a damaged story, from a new file beside it. */
    public void recover(Path damaged) {
        jobs.start(
                new Job<>(
                        messages.get("job.recover"),
                        progress -> {
                            Salvage salvage = Salvage.of(damaged);
                            return new Recovered(
                                    salvage.savedBeside(damaged, services.shelf()), salvage);
                        }),
                recovered -> {
                    listener.recovered(recovered.file(), recovered.salvage());
                    open(List.of(recovered.file().toString()));
                },
                failure ->
                        listener.notOpened(
                                damaged,
                                failure instanceof StoryFileException known
                                        ? known.fault()
                                        : Fault.FAILED));
    }

    public void openSamples() {
        open(services.samples());
    }

    /** Shows a comparison that was made elsewhere. */
    public void show(Comparison comparison) {
        story.open(
                Story.EMPTY.with(comparison.articles()),
                comparison,
                new Findings(comparison),
                null);
    }

    /** What is open as it is now, to be written. */
    ExportRequest request(ExportFormat format) {
        return new ExportRequest(selection.findings().reviewed(), format, story.story());
    }

    /** Writes what was asked for; off the JavaFX thread. */
    void write(ExportRequest request, Path file, PdfOptions options, Progress progress)
            throws IOException {
        services.exporting().export(request, file, options, progress);
    }

    void tellExported(Path file) {
        listener.exported(file);
    }

    void tellPrinted() {
        listener.printed();
    }

    /**
     * Writes what is open.
     *
     * @param options how a PDF is made
     */
    public void export(ExportFormat format, Path file, PdfOptions options) {
        ExportRequest request = request(format);
        start(
                new Job<>(
                        messages.get("job.export"),
                        progress -> {
                            write(request, file, options, progress);
                            return file;
                        }),
                listener::exported,
                messages.get("failed.export"));
    }

    private record Recovered(Path file, Salvage salvage) {}

    private void onOpened(Opened opened) {
        if (!opened.story().articles().isEmpty() || opened.file() != null) {
            story.open(opened.story(), opened.compared(), opened.findings(), opened.file());
        }
        tell(opened.problems());
    }

    private void onNotOpened(Exception failure) {
        if (failure instanceof StoryFileException known) {
            listener.notOpened(known.file(), known.fault());
        } else {
            listener.failed(messages.get("failed.open"));
        }
    }

    private void tell(List<Problem> problems) {
        if (!problems.isEmpty()) {
            listener.unreadable(problems);
        }
    }

    private void updateTitle() {
        Path place = story.placeProperty().get();
        Path last = place == null ? null : place.getFileName();
        String name =
                last == null || !story.isNamed() ? messages.get("title.untitled") : last.toString();
        boolean bare = !story.isNamed() && selection.findings().isEmpty();
        if (bare) {
            title.set(messages.get("window.title"));
        } else if (story.unsavedProperty().get()) {
            title.set(messages.get("title.unsaved", name));
        } else if (story.accessProperty().get().isReadOnly()) {
            title.set(messages.get("title.readOnly", name));
        } else {
            title.set(messages.get("title.named", name));
        }
    }

    private final class StoryEvents implements StoryViewModel.Listener {
        @Override
        public void opened(Story opened) {
            listener.opened(opened);
        }

        @Override
        public void notSaved(Fault fault) {
            listener.notSaved(fault);
        }

        @Override
        public void saved(Path file) {
            updateTitle();
            listener.saved(file);
        }

        @Override
        public void reviewed() {
            Findings findings = selection.findings();
            empty.set(findings.isEmpty());
            summary.set(findings.isEmpty() ? messages.get("status.empty") : summary(findings));
            updateTitle();
        }

        @Override
        public void failed(String message) {
            listener.failed(message);
        }
    }

    private <T> void start(Job<T> job, Consumer<T> onDone, String failed) {
        start(
                job,
                onDone,
                failure -> {
                    String told = failure instanceof ExportException ? failure.getMessage() : null;
                    listener.failed(told == null ? failed : told);
                });
    }

    private <T> void start(Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        jobs.start(
                job,
                onDone,
                failure -> {
                    // The message may hold a path or an article's words: those stay out of the log.
                    LOG.log(Level.WARNING, "{0}: {1}", job.title(), failure.getClass().getName());
                    LOG.log(Level.DEBUG, job.title(), failure);
                    onFailed.accept(failure);
                });
    }

    private String summary(Findings findings) {
        return messages.get(
                "status.summary",
                findings.comparison().articles().size(),
                findings.comparison().claims().size(),
                findings.links().size(),
                findings.shown(Filter.ALL).counts().getOrDefault(RelationStyle.CONFLICT, 0));
    }
}
