package crossread.cli;

import crossread.ingest.ArticleReader;
import crossread.json.ClaimsJson;
import crossread.model.Article;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code crossread claims}: the claims of texts that come as JSON Lines. */
@Command(name = "claims", mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    ClaimsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new JsonLines(context).answer(out, line -> answer(ClaimsJson.read(line)));
    }

    private String answer(ClaimsJson.Question question) {
        Article article = ArticleReader.plain(question.id(), question.text(), question.date());
        return ClaimsJson.write(question, context.services().mentions(article));
    }
}
