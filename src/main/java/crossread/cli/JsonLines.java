package crossread.cli;

import crossread.json.MalformedLineException;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Questions as JSON Lines on standard input, and an answer to each on a line of its own. */
record JsonLines(Context context) {
    /** Answers one line. */
    @FunctionalInterface
    interface Answer {
        String to(String line) throws MalformedLineException;
    }

    /** Answers all lines, names those that ask nothing, and returns the status to exit with. */
    int answer(@Nullable Path out, Answer answer) {
        int[] bad = new int[1];
        if (out == null) {
            try {
                Writer writer =
                        new OutputStreamWriter(context.terminal().out(), StandardCharsets.UTF_8);
                bad[0] = write(writer, answer);
                writer.flush();
            } catch (IOException e) {
                throw new FailureException(context.messages().get("no-answer"), e);
            }
        } else {
            context.save(
                    out,
                    to -> {
                        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
                            bad[0] = write(writer, answer);
                        }
                    });
        }
        return bad[0] == 0 ? Context.DONE : Context.DONE_IN_PART;
    }

    /** Answers each line, and returns how many could not be read. */
    private int write(Writer writer, Answer answer) throws IOException {
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
                writer.write(answer.to(bare));
                writer.write('\n');
            } catch (MalformedLineException e) {
                bad++;
                context.complain(
                        "bad-line", number, context.messages().get("bad-line." + e.fault()));
            }
        }
        return bad;
    }
}
