package crossread.analysis;

import crossread.analysis.claim.MentionFinder;
import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.ReadersCurve;
import crossread.analysis.claim.Reading;
import crossread.analysis.decide.Decided;
import crossread.analysis.event.EventFinder;
import crossread.analysis.event.Events;
import crossread.analysis.event.Report;
import crossread.analysis.event.StoryFinder;
import crossread.analysis.language.Annotator;
import crossread.analysis.language.SentenceMeaning;
import crossread.analysis.relate.Comparators;
import crossread.analysis.relate.Exhibit;
import crossread.analysis.relate.Exhibits;
import crossread.analysis.relate.Origins;
import crossread.analysis.relate.TextRelater;
import crossread.analysis.relate.TextRelation;
import crossread.analysis.relate.TopicFinder;
import crossread.i18n.Messages;
import crossread.job.Progress;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.Reviewed;
import crossread.model.Step;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares articles: finds their claims and events, joins the claims that answer the same question,
 * and says how they relate.
 *
 * <p>To compare again after the analyst has dated an article, pass the dated article ({@link
 * Article#datedOn}) among the others. One instance serves any number of comparisons, one at a time;
 * close it to free the models it has loaded.
 */
public final class Comparer implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of("analysis");

    private final Annotator annotator = new Annotator();
    private final SentenceMeaning meaning = new SentenceMeaning();
    private final MentionFinder mentions;
    private final Comparators comparators;
    private final HandReading handReading = new HandReading();

    public Comparer() {
        this(Mentions::answering);
    }

    Comparer(MentionFinder mentions) {
        this.mentions = mentions;
        ReadersCurve readers = new ReadersCurve();
        this.comparators = new Comparators(readers::share);
    }

    /**
     * Compares articles; the result is the same for the same articles.
     *
     * @param articles with unique ids, in the order they are to be shown
     * @throws crossread.job.CancelledException where the job is told to stop
     */
    public Comparison compare(List<Article> articles, Progress progress) {
        List<Report> reports = reports(articles, progress);
        progress.report(0.4, MESSAGES.get("events"));
        Events events = EventFinder.of(reports);
        progress.checkCancelled();
        progress.report(0.5, MESSAGES.get("subjects"));
        List<Exhibit> exhibits = Exhibits.of(reports, events, meaning, progress);
        progress.checkCancelled();
        progress.report(0.8, MESSAGES.get("claims"));
        TopicFinder.Found found = TopicFinder.of(exhibits, events.events(), comparators, progress);
        List<Claim> claims = exhibits.stream().map(Exhibit::claim).toList();
        progress.report(1, MESSAGES.get("done"));
        return new Comparison(
                articles,
                Origins.of(reports),
                events.events(),
                claims,
                found.topics(),
                found.links());
    }

    /**
     * The stories the articles tell; each article is in one event of one of them.
     *
     * @throws crossread.job.CancelledException where the job is told to stop
     */
    public List<NewsStory> stories(List<Article> articles, Progress progress) {
        List<Report> reports = reports(articles, progress);
        progress.report(0.5, MESSAGES.get("stories"));
        List<NewsStory> stories = StoryFinder.of(reports);
        progress.report(1, MESSAGES.get("done"));
        return stories;
    }

    /**
     * Compares articles as the analyst has decided: with the dates and words the decisions give
     * them, and with the decisions in effect on what is found.
     *
     * @param articles as they were read
     * @param steps the decisions that count
     */
    public Reviewed compare(List<Article> articles, List<Step> steps, Progress progress) {
        return review(compare(Decided.articles(articles, steps), progress), steps);
    }

    /** Puts decisions into effect on a comparison of the articles they were applied to. */
    public Reviewed review(Comparison comparison, List<Step> steps) {
        return Decided.of(comparison, steps, handReading);
    }

    /**
     * How text b relates to text a, both taken whole.
     *
     * @throws crossread.job.CancelledException where the job is told to stop
     */
    public TextRelation relate(Article a, Article b) {
        Comparison comparison = compare(List.of(a, b), Progress.NONE);
        return new TextRelater(meaning).of(reading(a), reading(b), comparison);
    }

    private Reading reading(Article article) {
        return new Reading(article, annotator.annotate(article));
    }

    private List<Report> reports(List<Article> articles, Progress progress) {
        List<Report> reports = new ArrayList<>();
        int claims = 0;
        for (Article article : articles) {
            progress.checkCancelled();
            progress.report(
                    0.4 * reports.size() / articles.size(),
                    MESSAGES.get("reading", article.file()));
            Reading reading = reading(article);
            List<Mention> found = mentions.find(reading);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                claims++;
                ids.add("c" + claims);
            }
            reports.add(new Report(reports.size(), reading, found, ids));
        }
        return reports;
    }

    @Override
    public void close() {
        meaning.close();
    }
}
