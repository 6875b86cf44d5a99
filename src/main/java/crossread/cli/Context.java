package crossread.cli;

import crossread.analysis.version.Repeats;
import crossread.export.ExportException;
import crossread.export.SavedFile;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.ingest.web.Web;
import crossread.ingest.web.WebRules;
import crossread.job.Progress;
import crossread.model.Likeness;
import crossread.model.Repeat;
import crossread.model.Reviewed;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What all commands share: their services, where they write, and the words they use. */
record Context(Services services, Window window, Terminal terminal, Messages messages) {
    static final int DONE = 0;
    static final int DONE_IN_PART = 1;
    static final int WRONG_USE = 2;

    Context(Services services, Window window, Terminal terminal) {
        this(services, window, terminal, Messages.of("cli"));
    }

    Progress progress() {
        return new StepProgress(terminal.err());
    }

    /** Reads the inputs; each that cannot be read is named on standard error. */
    Given given(Paths paths) {
        WebRules rules = WebRules.usual(paths.privateAllowed());
        Given result =
                Given.read(
                        paths.given(), () -> new Web(rules, terminal.err()::println), progress());
        for (Problem problem : result.problems()) {
            complain("unreadable", problem.path(), problem.reason());
        }
        return result;
    }

    /** Reads the inputs, and tells of those that are alike to one before them. */
    Given read(Paths paths) {
        Given result = given(paths);
        for (Repeat repeat : Repeats.among(result.articles())) {
            boolean same = repeat.likeness() == Likeness.SAME_TEXT;
            complain(
                    same ? "again-same" : "again-version",
                    repeat.again().file(),
                    repeat.first().file());
        }
        return result;
    }

    /** The comparison of what was given, with the decisions of story files in effect. */
    Reviewed compare(Given given) {
        return services.compare(given.articles(), given.steps(), progress());
    }

    /** Opens the window and waits until it is closed. */
    int open(List<String> paths) {
        try {
            window.open(paths);
            return DONE;
        } catch (IllegalStateException failure) {
            complain("no-window", String.valueOf(failure.getMessage()));
            return WRONG_USE;
        }
    }

    static int status(Given result) {
        return result.problems().isEmpty() ? DONE : DONE_IN_PART;
    }

    void complain(String key, Object... arguments) {
        terminal.err().println(messages.get(key, arguments));
    }

    /** Puts an answer where it was asked for: into a file, or on standard output. */
    void answer(String text, @Nullable Path out) {
        if (out == null) {
            terminal.out().print(text);
            terminal.out().flush();
        } else {
            save(out, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
        }
    }

    /** Puts a picture where it was asked for: into a file, or on standard output. */
    void answer(byte[] picture, @Nullable Path out) {
        if (out == null) {
            terminal.out().write(picture, 0, picture.length);
            terminal.out().flush();
        } else {
            save(out, file -> Files.write(file, picture));
        }
    }

    /** Saves a file, whole or not at all, and makes its folder where there is none. */
    void save(Path file, SavedFile.Writing writing) {
        saving(() -> SavedFile.write(file, writing));
    }

    /** Something that saves files by itself. */
    @FunctionalInterface
    interface Saving {
        void run() throws ExportException;
    }

    void saving(Saving saving) {
        try {
            saving.run();
        } catch (ExportException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }
}
