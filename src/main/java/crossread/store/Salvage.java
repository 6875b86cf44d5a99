package crossread.store;

import crossread.model.Article;
import crossread.model.Step;
import crossread.model.Story;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can still be read of a damaged story file. Its pages are read one by one, without SQLite and
 * without the file's own directory of them, so that a lost header or a missing half does not hide
 * the rest. The file itself is not touched.
 *
 * @param story what was found whole; articles with a changed byte are in it too
 * @param doubtfulArticles ids of articles whose text or facts have changed
 * @param lostArticles how many articles are known to be missing, since later ones are there
 * @param lostSteps how many decisions are known to be missing, since later ones are there
 */
public record Salvage(Story story, List<String> doubtfulArticles, int lostArticles, int lostSteps) {
    public Salvage {
        doubtfulArticles = List.copyOf(doubtfulArticles);
    }

    /** Reads what is left; an empty story where that is nothing. */
    public static Salvage of(Path file) {
        try (PrivateCopy copy = PrivateCopy.of(file)) {
            return of(Files.readAllBytes(copy.file()));
        } catch (IOException gone) {
            return new Salvage(Story.EMPTY, List.of(), 0, 0);
        }
    }

    static Salvage of(byte[] bytes) {
        TreeMap<Long, Article> articles = new TreeMap<>();
        TreeMap<Long, Article> doubtful = new TreeMap<>();
        TreeMap<Integer, Step> steps = new TreeMap<>();
        Map<String, String> view = new TreeMap<>();
        for (LeafPages.Row row : LeafPages.rows(bytes)) {
            int columns = row.columns().size() - 2;
            if (columns < 1) {
                continue;
            }
            List<@Nullable String> content = row.columns().subList(1, columns + 1);
            String digest = row.columns().getLast();
            boolean whole = StoryRows.digest(row.key(), content).equals(digest);
            try {
                if (columns == ArticleRow.COLUMNS) {
                    Article article = ArticleRow.read(content);
                    (whole ? articles : doubtful).put(row.key(), article);
                } else if (columns == StepRow.COLUMNS && whole) {
                    steps.put((int) row.key(), StepRow.read((int) row.key(), content));
                } else if (columns == 2 && whole) {
                    view.put(String.valueOf(content.getFirst()), String.valueOf(content.getLast()));
                }
            } catch (RuntimeException malformed) {
                // A row that can't be read is lost; the others count.
            }
        }
        doubtful.keySet().removeAll(articles.keySet());
        doubtful.forEach((place, article) -> articles.put(place, rehashed(article)));
        Story story = new Story(List.copyOf(articles.values()), List.copyOf(steps.values()), view);
        int highest = steps.isEmpty() ? 0 : steps.lastKey();
        return new Salvage(
                story,
                doubtful.values().stream().map(Article::id).toList(),
                articles.isEmpty() ? 0 : (int) (articles.lastKey() - articles.size()),
                highest - steps.size());
    }

    /**
     * Saves what was found in a new file beside the damaged one; where that can't be, among the
     * stories without a name.
     */
    public Path savedBeside(Path damaged, StoryShelf shelf) throws StoryFileException {
        String name = String.valueOf(damaged.getFileName());
        String stem = StoryFile.isStory(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        Path file = damaged.resolveSibling(stem + " (recovered)" + StoryFile.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = damaged.resolveSibling(stem + " (recovered " + i + ")" + StoryFile.ENDING);
        }
        try {
            StoryFile.copy(file, story);
            return file;
        } catch (StoryFileException notThere) {
            try {
                Path draft = shelf.newDraft(LocalDateTime.now(ZoneId.systemDefault()));
                StoryFile.copy(draft, story);
                return draft;
            } catch (IOException nowhere) {
                throw notThere;
            }
        }
    }

    private static Article rehashed(Article article) {
        return new Article(
                article.id(),
                article.file(),
                article.address(),
                article.title(),
                article.outlet(),
                article.author(),
                article.published(),
                article.language(),
                Fields.sha256(article.text()),
                article.text(),
                article.paragraphs(),
                article.passages(),
                article.furniture());
    }
}
