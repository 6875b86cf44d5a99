package crossread.store;

import crossread.model.Anchor;
import crossread.model.Article;
import crossread.model.ClaimAnchor;
import crossread.model.Decision;
import crossread.model.EventAnchor;
import crossread.model.Kind;
import crossread.model.LinkAnchor;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Story;
import crossread.model.TopicAnchor;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Stories to be saved. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");

    private Samples() {}

    static Article article(String id, String text, @Nullable LocalDate published) {
        int half = text.indexOf(' ', text.length() / 2);
        return new Article(
                id,
                "stories/" + id + ".txt",
                id.equals("a1") ? "Ferry hits pier" : null,
                "The Courier",
                null,
                published,
                "en",
                Fields.sha256(text),
                text,
                List.of(new Span(0, half), new Span(half + 1, text.length())),
                List.of(
                        new Passage(new Span(0, half), null),
                        new Passage(new Span(half, text.length()), "Harbour Wire")),
                List.of(new Span(0, 3)));
    }

    static List<Article> articles() {
        return List.of(
                article(
                        "a1",
                        "The ferry hit the pier at dawn.\n\nFourteen people were hurt, he said\u2026 \t\ud83d\ude00",
                        LocalDate.of(2026, 3, 3)),
                article(
                        "a2",
                        "A \\ backslash, and long:" + " words and words.".repeat(2000),
                        null));
    }

    static Anchor anchor(String words) {
        return new Anchor("hash", "stories/a1.txt", 42, words, "before\n", "\tafter \ud83d");
    }

    static ClaimAnchor claim(String words) {
        return new ClaimAnchor(Kind.COUNT, anchor(words));
    }

    static LinkAnchor link() {
        return new LinkAnchor(claim("14 hurt"), claim("fifteen hurt"));
    }

    static Decision note(int number) {
        return new Decision.Note(claim("words " + number), null, "note " + number);
    }

    /** One decision of each kind. */
    static List<Decision> decisions() {
        TopicAnchor topic = new TopicAnchor("How many?", List.of(claim("a"), claim("b")));
        EventAnchor event = new EventAnchor("collision", "Ferry collision", List.of(claim("c")));
        return List.of(
                new Decision.Accept(link(), Relation.CONFLICT),
                new Decision.Reject(link(), Relation.SAME),
                new Decision.Unsure(link(), Relation.RELATED),
                new Decision.Retype(link(), Relation.CONFLICT, Relation.COMPATIBLE, Side.B),
                new Decision.Retype(link(), Relation.CONFLICT, Relation.OTHER_EVENT, null),
                new Decision.SplitTopic(topic, List.of(claim("b")), ""),
                new Decision.MergeTopics(topic, topic),
                new Decision.Note(claim("d"), claim("e"), "two\nlines \\n \\-"),
                new Decision.MakeClaim(anchor("")),
                new Decision.MakeLink(link(), Relation.CONFLICT, Side.A),
                new Decision.DateArticle(anchor(""), LocalDate.of(2025, 7, 4)),
                new Decision.DateArticle(anchor(""), null),
                new Decision.DateEvent(
                        event, new When(LocalDate.of(2025, 7, 3), null, DayOfWeek.THURSDAY)),
                new Decision.RestoreFurniture(anchor("Share")));
    }

    /** Two articles and every kind of decision, one of them undone and one left. */
    static Story story() {
        Story story = new Story(articles(), List.of(), java.util.Map.of("pane", "open"));
        for (Decision decision : decisions()) {
            story = story.with(decision, NOON);
        }
        return story.undone().with(note(1), NOON).with(note(2), NOON).undone();
    }
}
