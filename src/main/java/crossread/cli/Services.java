package crossread.cli;

import crossread.analysis.relate.TextRelation;
import crossread.export.ExportException;
import crossread.export.ExportRequest;
import crossread.export.PdfOptions;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.Reviewed;
import crossread.model.Step;

import java.nio.file.Path;
import java.util.List;

/** What the commands need done, built by the program's wiring. Used on one thread. */
public interface Services {
    /**
     * Compares articles as the analyst has decided.
     *
     * @param articles as they were read
     * @param steps the decisions that count
     */
    Reviewed compare(List<Article> articles, List<Step> steps, Progress progress);

    default Comparison compare(List<Article> articles, Progress progress) {
        return compare(articles, List.of(), progress).comparison();
    }

    /** The stories the articles tell, each article in one event of one story. */
    List<NewsStory> stories(List<Article> articles, Progress progress);

    /** How text b relates to text a, both taken whole. */
    TextRelation relate(Article a, Article b);

    /** The claims of one article, in the order of its text. */
    List<Mention> mentions(Article article);

    /** Writes the annotated PDF; the day of its making is set by the services. */
    void exportPdf(ExportRequest request, Path file, PdfOptions options, Progress progress)
            throws ExportException;

    /** How a PDF is made today where nothing else is asked for. */
    PdfOptions pdfOptions();
}
