package crossread.ui.shell;

import crossread.export.PdfStory;
import crossread.store.StoryShelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stories that travel inside PDFs, each taken out into a draft of its own. */
final class PdfStories {
    private PdfStories() {}

    /**
     * The same paths, with a draft in the place of each PDF that holds a story.
     *
     * @throws IOException where the draft cannot be written
     */
    static List<String> takenOut(List<String> paths, StoryShelf shelf) throws IOException {
        List<String> taken = new ArrayList<>();
        for (String path : paths) {
            Optional<byte[]> story =
                    PdfStory.isPdf(path) ? PdfStory.in(Path.of(path)) : Optional.empty();
            if (story.isEmpty()) {
                taken.add(path);
                continue;
            }
            Path draft = shelf.newDraft(LocalDateTime.now(ZoneId.systemDefault()));
            Files.write(draft, story.get());
            taken.add(draft.toString());
        }
        return taken;
    }
}
