package crossread.ui;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Span;
import crossread.model.Topic;
import crossread.model.Value;

import java.util.ArrayList;
import java.util.List;

/** A comparison of any size, made by rule: each article answers the same questions. */
public final class LargeCoverage {
    private final int articleCount;
    private final int words;
    private final int claimCount;

    /**
     * @param articles how many
     * @param words in each article, at least
     * @param claims in each article; as many topics, with a link from each article to the next
     */
    public LargeCoverage(int articles, int words, int claims) {
        this.articleCount = articles;
        this.words = words;
        this.claimCount = claims;
    }

    public Comparison comparison() {
        List<Article> articles = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < articleCount; i++) {
            addArticle("a" + (i + 1), articles, claims);
        }
        Relation[] relations = Relation.values();
        for (int i = 0; i < claimCount; i++) {
            List<String> answers = new ArrayList<>();
            for (int j = 0; j < articleCount; j++) {
                answers.add(claims.get(j * claimCount + i).id());
            }
            Topic topic = new Topic("t" + i, "How many of number " + i + "?", null, answers);
            topics.add(topic);
            for (int j = 1; j < articleCount; j++) {
                links.add(
                        new Link(
                                answers.get(j - 1),
                                answers.get(j),
                                topic.id(),
                                relations[(i + j) % relations.length],
                                null,
                                null,
                                "The two figures were set side by side."));
            }
        }
        return new Comparison(articles, List.of(), List.of(), claims, topics, links);
    }

    private void addArticle(String id, List<Article> articles, List<Claim> claims) {
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < claimCount; i++) {
            int from = text.length();
            text.append(20 + i).append(" people came out. ");
            claims.add(claim(id, i, new Span(from, text.length() - 11)));
            if (i % 15 == 14) {
                paragraphs.add(new Span(begin, text.length()));
                text.append("\n\n");
                begin = text.length();
            }
        }
        int missing = words - text.toString().split("\\s+").length;
        for (int i = 0; i < missing; i += 12) {
            text.append("And so it went on there until late that evening, all agreed. ");
        }
        paragraphs.add(new Span(begin, text.length()));
        articles.add(
                new Article(
                        id,
                        id + ".txt",
                        "What happened in town " + id,
                        "Outlet " + id,
                        null,
                        null,
                        "en",
                        id,
                        text.toString(),
                        paragraphs,
                        List.of(new Passage(new Span(0, text.length()), null)),
                        List.of()));
    }

    private static Claim claim(String article, int number, Span span) {
        double value = 20 + number;
        return new Claim(
                article + "c" + number,
                article,
                new Mention(
                        Kind.COUNT,
                        span,
                        span,
                        null,
                        null,
                        new Value.Amount(
                                value,
                                value,
                                value,
                                "person",
                                value,
                                "people",
                                Bound.EXACT,
                                null,
                                null,
                                null),
                        Attribution.ARTICLE,
                        false),
                null);
    }
}
