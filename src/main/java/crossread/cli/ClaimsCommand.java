package crossread.cli;

import crossread.ingest.ArticleReader;
import crossread.json.ClaimsJson;
import crossread.model.Article;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        int[] bad = new int[1];
        Path file = out;
        if (file == null) {
            try {
                Writer writer =
                        new OutputStreamWriter(context.terminal().out(), StandardCharsets.UTF_8);
                bad[0] = answer(writer);
                writer.flush();
            } catch (IOException e) {
                throw new FailureException(context.messages().get("no-answer"), e);
            }
        } else {
            context.save(
                    file,
                    to -> {
                        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
                            bad[0] = answer(writer);
                        }
                    });
        }
        return bad[0] == 0 ? Context.DONE : Context.DONE_IN_PART;
    }

    /** Answers each line, and returns how many could not be read. */
    private int answer(Writer writer) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(context.terminal().in(), StandardCharsets.UTF_8));
        int bad = 0;
        int number = 0;
        String line;
        while ((line = lines.readLine()) != null) {
            number++;
            String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (bare.isBlank()) {
                continue;
            }
            try {
                writer.write(answer(ClaimsJson.read(bare)));
                writer.write('\n');
            } catch (ClaimsJson.MalformedException e) {
                bad++;
                context.complain(
                        "bad-line", number, context.messages().get("bad-line." + e.fault()));
            }
        }
        return bad;
    }

    private String answer(ClaimsJson.Question question) {
        Article article = ArticleReader.plain(question.id(), question.text(), question.date());
        return ClaimsJson.write(question, context.services().mentions(article));
    }
}
