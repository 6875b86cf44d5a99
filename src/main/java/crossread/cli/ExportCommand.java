package crossread.cli;

import crossread.export.PdfOptions;
import crossread.model.Reviewed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread export PATH… --out FILE.pdf}: the annotated PDF. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private Paths paths = new Paths();

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "out-pdf")
    private Path out = Path.of("");

    @Mixin private PdfChoices choices = new PdfChoices();

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PdfOptions options = choices.of(context.services().pdfOptions(), context);
        Given read = context.read(paths);
        if (read.articles().isEmpty()) {
            context.complain("no-articles");
            return Context.DONE_IN_PART;
        }
        Reviewed reviewed = context.compare(read);
        context.saving(
                () ->
                        context.services()
                                .exportPdf(
                                        read.request(reviewed), out, options, context.progress()));
        return Context.status(read);
    }
}
