package crossread.store;

import crossread.model.Story;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Decides without end, and says of each decision when it is saved: a process to be killed. */
public final class DecisionWriter {
    private DecisionWriter() {}

    public static void main(String[] arguments) throws StoryFileException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (StoryFile file = StoryFile.open(Path.of(arguments[0]))) {
            Story story = file.story();
            while (true) {
                int number = story.steps().size() + 1;
                story = story.with(Samples.note(number), Samples.NOON);
                file.save(story);
                out.println(number);
            }
        }
    }
}
