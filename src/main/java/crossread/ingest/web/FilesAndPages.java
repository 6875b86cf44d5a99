package crossread.ingest.web;

import crossread.ingest.Inputs;
import crossread.ingest.Problem;
import crossread.ingest.ReadResult;
import crossread.job.Progress;
import crossread.model.Article;

import java.util.ArrayList;
import java.util.List;

/** Reads files, folders and addresses on the web alike. */
public final class FilesAndPages {
    private FilesAndPages() {}

    /**
     * Reads files and folders first, then addresses, private ones refused; nothing is fetched where
     * none is given.
     *
     * @throws crossread.job.CancelledException where the progress is cancelled
     */
    public static ReadResult read(List<String> given, Progress progress) {
        List<String> addresses = given.stream().filter(WebAddress::isMeant).toList();
        List<String> files = given.stream().filter(path -> !WebAddress.isMeant(path)).toList();
        ReadResult read = Inputs.read(files, progress);
        if (addresses.isEmpty()) {
            return read;
        }
        List<Article> articles = new ArrayList<>(read.articles());
        List<Problem> problems = new ArrayList<>(read.problems());
        try (Web web = new Web(WebRules.usual(false), notice -> progress.report(-1, notice))) {
            ReadResult fetched = web.read(addresses, progress);
            for (Article article : fetched.articles()) {
                articles.add(article.named("a" + (articles.size() + 1)));
            }
            problems.addAll(fetched.problems());
        }
        return new ReadResult(articles, problems);
    }
}
