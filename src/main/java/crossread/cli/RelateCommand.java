package crossread.cli;

import crossread.analysis.relate.TextRelation;
import crossread.ingest.ArticleReader;
import crossread.json.RelateJson;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread relate}: how one text relates to another, for pairs that come as JSON Lines. */
@Command(name = "relate", mixinStandardHelpOptions = true)
final class RelateCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    RelateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new JsonLines(context).answer(out, line -> answer(RelateJson.read(line)));
    }

    private String answer(RelateJson.Question question) {
        TextRelation found =
                context.services()
                        .relate(
                                ArticleReader.plain("a1", question.a(), question.dateA()),
                                ArticleReader.plain("a2", question.b(), question.dateB()));
        return RelateJson.write(
                question, found.relation(), found.finer(), found.reason(), found.comparison());
    }
}
