package crossread.cli;

import crossread.analysis.version.Revisions;
import crossread.json.RevisionsJson;
import crossread.model.Edit;
import crossread.model.Kind;
import crossread.model.Revision;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code crossread versions PATH…}: what changed between versions of the same article. */
@Command(name = "versions", mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {
    private final Context context;
    private final Formats formats = new Formats("json", "text");

    @Mixin private Paths paths = new Paths();

    @Option(names = "--format", paramLabel = "json|text", descriptionKey = "format")
    private String format = "json";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    VersionsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        formats.check(format, context.messages());
        Given read = context.given(paths);
        List<Revision> revisions = Revisions.among(read.articles(), context.services()::mentions);
        context.answer(
                format.equals("json")
                        ? RevisionsJson.write(revisions)
                        : revisions.stream().map(this::text).collect(Collectors.joining("\n")),
                out);
        return Context.status(read);
    }

    private String text(Revision revision) {
        StringBuilder lines = new StringBuilder();
        lines.append(
                context.messages()
                        .get("versions", revision.later().file(), revision.earlier().file()));
        for (Edit edit : revision.edits()) {
            lines.append("\n  ").append(line(revision, edit));
        }
        int silent = revision.silent().size();
        lines.append("\n  ")
                .append(
                        context.messages()
                                .get(
                                        revision.notice() == null
                                                ? "versions-silent"
                                                : "versions-noticed",
                                        revision.edits().size(),
                                        silent));
        return lines.append('\n').toString();
    }

    private String line(Revision revision, Edit edit) {
        String before = edit.before().in(revision.earlier().text()).replaceAll("\\s+", " ");
        String after = edit.after().in(revision.later().text()).replaceAll("\\s+", " ");
        String kinds = edit.kinds().stream().map(Kind::code).collect(Collectors.joining(", "));
        String change =
                edit.before().isEmpty()
                        ? context.messages().get("versions-added", after)
                        : edit.after().isEmpty()
                                ? context.messages().get("versions-removed", before)
                                : context.messages().get("versions-changed", before, after);
        return kinds.isEmpty() ? change : change + " (" + kinds + ")";
    }
}
