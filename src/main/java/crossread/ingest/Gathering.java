package crossread.ingest;

import crossread.ingest.format.Draft;
import crossread.ingest.format.Harvest;
import crossread.ingest.format.Source;
import crossread.job.Progress;
import crossread.model.Article;

import java.util.ArrayList;
import java.util.List;

/** Articles as they come in, one source after the other, and what could not be read. */
public final class Gathering {
    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Harvest harvest;

    public Gathering(Progress progress) {
        this.harvest = new Harvest(this::add, this::fail, progress);
    }

    /** Reads a source as the articles that it holds. */
    public void read(Source source) {
        harvest.read(source);
    }

    /** Names an input that cannot be read. */
    public void fail(String name, String reason) {
        problems.add(new Problem(name, reason));
    }

    public ReadResult result() {
        return new ReadResult(articles, problems);
    }

    private void add(Draft draft) {
        articles.add(ArticleReader.article("a" + (articles.size() + 1), draft));
    }
}
