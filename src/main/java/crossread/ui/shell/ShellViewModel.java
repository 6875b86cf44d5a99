package crossread.ui.shell;

import crossread.export.ExportException;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Opens, compares and exports, as jobs. */
public final class ShellViewModel {
    private static final System.Logger LOG = System.getLogger(ShellViewModel.class.getName());

    private final Services services;
    private final JobRunner jobs;
    private final Selection selection;
    private final Messages messages;
    private final Listener listener;
    private final List<String> paths = new ArrayList<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** Hears what a person has to be told. On the JavaFX thread. */
    public interface Listener {
        /** Some of what was asked for could not be read. */
        void unreadable(List<Problem> problems);

        /** A job failed: what happened, in words. */
        void failed(String message);

        void exported(Path file);
    }

    /** Articles that were read, the comparison of them, and what could not be read. */
    private record Opened(Comparison comparison, List<Problem> problems) {}

    public ShellViewModel(
            Services services,
            JobRunner jobs,
            Selection selection,
            Messages messages,
            Listener listener) {
        this.services = services;
        this.jobs = jobs;
        this.selection = selection;
        this.messages = messages;
        this.listener = listener;
        summary.set(messages.get("status.empty"));
    }

    /** Whether no article is open. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What is open, in short: "5 articles, 41 links, 6 conflicts". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public boolean hasSamples() {
        return !services.samples().isEmpty();
    }

    /** Closes what is open and opens these files and folders. */
    public void open(List<String> chosen) {
        read(List.copyOf(chosen));
    }

    /** Opens these files and folders beside those that are open. */
    public void add(List<String> chosen) {
        LinkedHashSet<String> all = new LinkedHashSet<>(paths);
        all.addAll(chosen);
        read(List.copyOf(all));
    }

    public void openSamples() {
        open(services.samples());
    }

    /** Shows a comparison that was made elsewhere. */
    public void show(Comparison comparison) {
        selection.show(comparison);
        empty.set(comparison.articles().isEmpty());
        summary.set(summary(selection.findings()));
    }

    /** Writes what is open as an annotated PDF. */
    public void export(Path file) {
        Comparison comparison = selection.findings().comparison();
        start(
                new Job<>(
                        messages.get("job.export"),
                        progress -> {
                            services.exporting().export(comparison, file, progress);
                            return file;
                        }),
                listener::exported,
                messages.get("failed.export"));
    }

    private void read(List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        start(
                new Job<>(messages.get("job.open"), progress -> opened(wanted, progress)),
                opened -> onOpened(wanted, opened),
                messages.get("failed.open"));
    }

    private Opened opened(List<String> wanted, Progress progress) {
        ReadResult read = services.reading().read(wanted, progress);
        progress.checkCancelled();
        Comparison comparison = services.comparing().compare(read.articles(), progress);
        return new Opened(comparison, read.problems());
    }

    private void onOpened(List<String> wanted, Opened opened) {
        if (!opened.comparison().articles().isEmpty()) {
            paths.clear();
            paths.addAll(wanted);
            show(opened.comparison());
        }
        if (!opened.problems().isEmpty()) {
            listener.unreadable(opened.problems());
        }
    }

    private <T> void start(Job<T> job, Consumer<T> onDone, String failed) {
        jobs.start(
                job,
                onDone,
                failure -> {
                    // The message may hold a path or an article's words: those stay out of the log.
                    LOG.log(Level.WARNING, "{0}: {1}", job.title(), failure.getClass().getName());
                    LOG.log(Level.DEBUG, job.title(), failure);
                    String told = failure instanceof ExportException ? failure.getMessage() : null;
                    listener.failed(told == null ? failed : told);
                });
    }

    private String summary(Findings findings) {
        return messages.get(
                "status.summary",
                findings.comparison().articles().size(),
                findings.comparison().claims().size(),
                findings.links().size(),
                findings.counts(true).getOrDefault(RelationStyle.CONFLICT, 0));
    }
}
