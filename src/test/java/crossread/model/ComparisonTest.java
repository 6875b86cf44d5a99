package crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Value.OrdinalValue;
import crossread.model.Value.StatementValue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ComparisonTest {
    private static final Span SENTENCE = new Span(0, 20);

    @Test
    void leavesOutLinksAndTopicsOfOneKindAndKeepsTheClaims() {
        List<Claim> claims =
                List.of(
                        claim(
                                "c1",
                                Kind.STATEMENT,
                                new StatementValue("win", List.of(), false, null)),
                        claim("c2", Kind.ORDINAL, new OrdinalValue(2, "race", null)),
                        claim(
                                "c3",
                                Kind.STATEMENT,
                                new StatementValue("win", List.of(), false, null)),
                        claim("c4", Kind.ORDINAL, new OrdinalValue(2, "race", null)));
        Topic sentences = new Topic("t1", "What is said?", null, List.of("c1", "c3"));
        Topic ranks = new Topic("t2", "Which race was it?", null, List.of("c2", "c4"));
        Link said = new Link("c1", "c3", "t1", Relation.SAME, null, null, "Both say so");
        Link ranked = new Link("c2", "c4", "t2", Relation.SAME, null, null, "The same rank");
        Comparison all =
                new Comparison(
                        List.of(),
                        List.of(),
                        List.of(),
                        claims,
                        List.of(sentences, ranks),
                        List.of(said, ranked));

        assertEquals(
                new Comparison(
                        List.of(), List.of(), List.of(), claims, List.of(ranks), List.of(ranked)),
                all.without(Kind.STATEMENT));
    }

    private static Claim claim(String id, Kind kind, Value value) {
        Mention mention =
                new Mention(
                        kind, SENTENCE, SENTENCE, null, null, value, Attribution.ARTICLE, false);
        return new Claim(id, "a1", mention, null);
    }
}
