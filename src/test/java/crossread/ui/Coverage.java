package crossread.ui;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Topic;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A comparison made by hand: three outlets on a fire in a harbour. */
public final class Coverage {
    private static final String HERALD =
            """
            Ferry terminal burns for three hours

            A fire tore through the old ferry terminal in Westhaven on Tuesday evening, and burned for about three hours before crews had it under control. No passengers were inside.

            Some 40 firefighters from four stations fought the flames. Two of them were treated for smoke, the fire service said.

            “We were lucky that the last boat had gone,” said Mara Lindqvist, the harbour master. “An hour earlier and this would be another story.”

            What comes next

            The terminal, built in 1931, was to be sold to a hotel company next spring. The council puts the damage at €2.4 million, and says that the sale will go on as planned.

            Share this article
            """;

    private static final String COURIER =
            """
            The blaze at Westhaven's disused ferry terminal was out after nearly three hours, the harbour authority said on Wednesday morning. It had begun at 7.15 p.m. in a store room on the ground floor.

            More than 40 firefighters were at the scene, some of them from as far as Kalby. Five were taken to hospital with breathing trouble, a spokesman said.

            Mara Lindqvist, the deputy harbour master, called it luck. “We were lucky,” she said, adding that the cause was under investigation.

            Damage is estimated at between two and three million euros. The building dates from 1931 and is listed.

            Neighbours had complained for years about the state of the wiring. “Everybody knew that this would happen,” said one of them, who did not want to be named.

            The council meets on Friday. Whether the sale to the hotel company can go ahead is open, according to the mayor.
            """;

    private static final String RADIO =
            """
            Two years after the fire that gutted its goods shed, Westhaven has lost another building on the quay. The earlier fire, in March 2023, had burned for nine hours.

            Tuesday's fire was smaller. Three dozen firefighters were sent out, and the flames were under control shortly after ten.

            The terminal has stood empty since 2019. A hotel company holds an option on it until the end of May.
            """;

    private final List<Claim> claims = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Article> articles =
            List.of(
                    article("a1", "Westhaven Herald", "2025-03-04", HERALD, true),
                    article("a2", "The Courier", "2025-03-05", COURIER, false),
                    article("a3", null, null, RADIO, false));

    private Coverage() {}

    /** Three articles with ten links, two of them conflicts. */
    public static Comparison comparison() {
        return new Coverage().build();
    }

    /** Words that the analyst calls a claim, as a statement. */
    public static Mention words(Article article, Span words) {
        return new Mention(
                Kind.STATEMENT,
                words,
                words,
                null,
                null,
                new Value.StatementValue("be", List.of(), false, null),
                Attribution.ARTICLE,
                false);
    }

    private Comparison build() {
        String lasted = "How long did the fire burn?";
        link(
                lasted,
                number("a1", "about three hours", 3, "hour"),
                number("a2", "nearly three hours", 2.9, "hour"),
                Relation.COMPATIBLE,
                Side.B,
                0.62,
                "“nearly three hours” lies within “about three hours” for 62 of 100 readers; it is the more precise");
        link(
                lasted,
                number("a1", "about three hours", 3, "hour"),
                number("a3", "nine hours", 9, "hour"),
                Relation.OTHER_EVENT,
                null,
                null,
                "“nine hours” is said of the fire of March 2023");
        String crew = "How many firefighters were there?";
        link(
                crew,
                number("a1", "Some 40 firefighters", 40, "firefighter"),
                number("a2", "More than 40 firefighters", 44, "firefighter"),
                Relation.COMPATIBLE,
                Side.B,
                0.71,
                "“more than 40” lies within “some 40” for 71 of 100 readers");
        link(
                crew,
                number("a1", "Some 40 firefighters", 40, "firefighter"),
                number("a3", "Three dozen firefighters", 36, "firefighter"),
                Relation.COMPATIBLE,
                Side.B,
                0.55,
                "36 lies within “some 40” for 55 of 100 readers");
        link(
                crew,
                number("a2", "More than 40 firefighters", 44, "firefighter"),
                number("a3", "Three dozen firefighters", 36, "firefighter"),
                Relation.CONFLICT,
                null,
                null,
                "“more than 40” leaves out the 36 of “three dozen”");
        link(
                "Who is Mara Lindqvist?",
                role("a1", "the harbour master"),
                role("a2", "the deputy harbour master"),
                Relation.CONFLICT,
                null,
                null,
                "“harbour master” and “deputy harbour master” are two offices");
        link(
                "What did Mara Lindqvist say?",
                quote("a1", "We were lucky that the last boat had gone"),
                quote("a2", "We were lucky"),
                Relation.COMPATIBLE,
                Side.A,
                null,
                "“We were lucky” is the same sentence, cut short");
        link(
                "When was the terminal built?",
                number("a1", "1931", 1931, "year"),
                number("a2", "1931", 1931, "year"),
                Relation.SAME,
                null,
                null,
                "both say 1931");
        link(
                "How many were hurt?",
                number("a1", "Two of them", 2, "person"),
                number("a2", "Five", 5, "person"),
                Relation.RELATED,
                null,
                null,
                "“treated for smoke” and “taken to hospital” are two measures");
        link(
                "How great is the damage?",
                number("a1", "€2.4 million", 2.4, "EUR"),
                number("a2", "between two and three million euros", 2.5, "EUR"),
                Relation.COMPATIBLE,
                Side.A,
                null,
                "2.4 million lies between two and three million; it is the more precise");
        claims.sort(
                (x, y) ->
                        x.article().equals(y.article())
                                ? x.span().compareTo(y.span())
                                : x.article().compareTo(y.article()));
        return new Comparison(articles, List.of(), events(), claims, topics, links);
    }

    private List<Event> events() {
        When tuesday = new When(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 4), null);
        return List.of(
                new Event(
                        "e1",
                        "fire",
                        "Fire at the ferry terminal",
                        List.of(),
                        tuesday,
                        List.of("a1", "a2", "a3"),
                        List.of(
                                new Dating(
                                        "c1", tuesday, "“Tuesday”, published Tuesday 2025-03-04")),
                        List.of(),
                        "All three name Westhaven, the terminal and Tuesday."),
                new Event(
                        "e2",
                        "fire",
                        "Fire at the goods shed",
                        List.of(),
                        new When(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31), null),
                        List.of("a3"),
                        List.of(),
                        List.of(),
                        "“March 2023” is said of another building."));
    }

    private void link(
            String question,
            Claim a,
            Claim b,
            Relation relation,
            @Nullable Side finer,
            @Nullable Double readers,
            String reason) {
        Topic topic =
                topics.stream()
                        .filter(known -> known.question().equals(question))
                        .findFirst()
                        .orElse(null);
        if (topic == null) {
            topic = new Topic("t" + (topics.size() + 1), question, "e1", List.of());
            topics.add(topic);
        }
        LinkedHashSet<String> answers = new LinkedHashSet<>(topic.claims());
        answers.add(a.id());
        answers.add(b.id());
        topics.set(
                topics.indexOf(topic),
                new Topic(topic.id(), question, topic.event(), List.copyOf(answers)));
        links.add(new Link(a.id(), b.id(), topic.id(), relation, finer, readers, reason));
    }

    private Claim number(String article, String words, double best, String unit) {
        Value.Amount value =
                new Value.Amount(best, best, best, unit, best, unit, Bound.ABOUT, null, null, null);
        return claim(article, words, unit.equals("hour") ? Kind.DURATION : Kind.COUNT, value);
    }

    private Claim role(String article, String words) {
        return claim(
                article,
                words,
                Kind.ROLE,
                new Value.RoleValue(
                        "Mara Lindqvist",
                        words,
                        crossread.model.RoleAspect.OFFICE,
                        crossread.model.Tenure.CURRENT));
    }

    private Claim quote(String article, String words) {
        return claim(
                article,
                words,
                Kind.QUOTE,
                new Value.QuoteValue(words, "Mara Lindqvist", null, true));
    }

    private Claim claim(String article, String words, Kind kind, Value value) {
        String text =
                articles.stream()
                        .filter(known -> known.id().equals(article))
                        .findFirst()
                        .orElseThrow()
                        .text();
        int begin = text.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        for (Claim known : claims) {
            if (known.article().equals(article) && known.span().equals(span)) {
                return known;
            }
        }
        int from = Math.max(text.lastIndexOf(". ", begin) + 2, text.lastIndexOf("\n", begin) + 1);
        int dot = text.indexOf(". ", span.end());
        int line = text.indexOf("\n", span.end());
        int to = dot < 0 || dot > line ? line : dot + 1;
        Mention mention =
                new Mention(
                        kind,
                        span,
                        new Span(from, to),
                        null,
                        null,
                        value,
                        new Attribution(
                                kind == Kind.QUOTE ? "Mara Lindqvist" : null,
                                null,
                                kind == Kind.QUOTE ? "said" : null,
                                null),
                        false);
        Claim claim =
                new Claim(
                        "c" + (claims.size() + 1),
                        article,
                        mention,
                        words.startsWith("nine") ? "e2" : "e1");
        claims.add(claim);
        return claim;
    }

    private static Article article(
            String id, @Nullable String outlet, @Nullable String day, String text, boolean titled) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("\n\n")) {
            paragraphs.add(new Span(begin, begin + paragraph.stripTrailing().length()));
            begin += paragraph.length() + 2;
        }
        int share = text.indexOf("Share this article");
        return new Article(
                id,
                "coverage/" + id + "_harbour_3fa90c1b2d.txt",
                titled ? paragraphs.getFirst().in(text) : null,
                outlet,
                null,
                day == null ? null : LocalDate.parse(day),
                "en",
                "0",
                text,
                paragraphs,
                List.of(new Passage(new Span(0, text.length()), outlet)),
                share < 0 ? List.of() : List.of(paragraphs.getLast()));
    }
}
