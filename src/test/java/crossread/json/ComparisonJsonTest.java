package crossread.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Article;
import crossread.model.Attribution;
import crossread.model.Bound;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Origin;
import crossread.model.Passage;
import crossread.model.Relation;
import crossread.model.RoleAspect;
import crossread.model.Side;
import crossread.model.Span;
import crossread.model.Tenure;
import crossread.model.TimexType;
import crossread.model.Topic;
import crossread.model.Value;
import crossread.model.When;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

class ComparisonJsonTest {
    private static final String TEXT = "They met for 75 minutes on Monday, “for peace”, he said.";

    private static Article article(String id, @Nullable LocalDate published) {
        return new Article(
                id,
                "folder/" + id + ".txt",
                published == null ? null : "A \"title\"",
                null,
                null,
                published,
                "en",
                "00ff",
                TEXT,
                List.of(new Span(0, TEXT.length())),
                List.of(new Passage(new Span(0, TEXT.length()), "Gazette")),
                List.of(new Span(54, 55)));
    }

    private static Claim claim(String id, String article, Span span, Kind kind, Value value) {
        Mention mention =
                new Mention(
                        kind,
                        span,
                        new Span(0, TEXT.length()),
                        "meeting",
                        null,
                        value,
                        new Attribution("Anna Lind", new Span(48, 50), "said", "reportedly"),
                        false);
        return new Claim(id, article, mention, kind == Kind.DURATION ? "e1" : null);
    }

    private static Comparison comparison() {
        Value minutes =
                new Value.Amount(
                        75, 60, 90.5, "minute", 75, "minutes", Bound.ABOUT, null, "PT75M", null);
        Value monday =
                new Value.TimeValue(
                        "2031-02-03",
                        TimexType.DATE,
                        LocalDateTime.of(2031, 2, 3, 0, 0),
                        LocalDateTime.of(2031, 2, 4, 0, 0),
                        null,
                        DayOfWeek.MONDAY,
                        "'Monday', published Tuesday 2031-02-04, so 2031-02-03");
        Value quote = new Value.QuoteValue("for peace", "Anna Lind", new Span(48, 50), true);
        Value role = new Value.RoleValue("Anna Lind", "mayor", RoleAspect.OFFICE, Tenure.FORMER);
        Value ordinal = new Value.OrdinalValue(2, "meeting", null);
        Value statement = new Value.StatementValue("meet", List.of("Anna Lind"), true, null);
        Claim first = claim("c1", "a1", new Span(13, 23), Kind.DURATION, minutes);
        Claim last = claim("c6", "a2", new Span(13, 23), Kind.DURATION, minutes);
        return new Comparison(
                List.of(article("a1", LocalDate.of(2031, 2, 4)), article("a2", null)),
                List.of(
                        new Origin(
                                "o1",
                                "Gazette",
                                List.of("a2"),
                                List.of(new Origin.Evidence("a2", new Span(0, 4))))),
                List.of(
                        new Event(
                                "e1",
                                "meeting",
                                "Lind–Berg meeting",
                                List.of("Anna Lind", "Jo Berg"),
                                new When(LocalDate.of(2031, 2, 3), null, DayOfWeek.MONDAY),
                                List.of("a1", "a2"),
                                List.of(),
                                List.of("c1"),
                                "Both say so.")),
                List.of(
                        first,
                        claim("c2", "a1", new Span(27, 33), Kind.TIME, monday),
                        claim("c3", "a1", new Span(35, 46), Kind.QUOTE, quote),
                        claim("c4", "a1", new Span(0, 4), Kind.ROLE, role),
                        claim("c5", "a1", new Span(0, 4), Kind.ORDINAL, ordinal),
                        last,
                        claim("c7", "a2", new Span(0, 8), Kind.STATEMENT, statement)),
                List.of(new Topic("t1", "How long?", "e1", List.of("c1", "c6"))),
                List.of(
                        new Link(
                                "c1",
                                "c6",
                                "t1",
                                Relation.COMPATIBLE,
                                Side.A,
                                0.57,
                                "Both can be.")));
    }

    private static String golden() throws IOException {
        try (InputStream in = ComparisonJsonTest.class.getResourceAsStream("comparison.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesEveryFieldOfTheContract() throws IOException {
        assertEquals(golden(), ComparisonJson.write(comparison()));
    }

    @Test
    void writesTheSameBytesForTheSameComparison() {
        assertEquals(ComparisonJson.write(comparison()), ComparisonJson.write(comparison()));
    }

    @Test
    void writesAnEmptyComparison() {
        assertEquals(
                """
                {
                  "schema": "crossread/comparison/1",
                  "articles": [],
                  "origins": [],
                  "events": [],
                  "claims": [],
                  "topics": [],
                  "pairs": []
                }
                """,
                ComparisonJson.write(Comparison.EMPTY));
    }
}
