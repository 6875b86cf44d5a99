package crossread.analysis.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.Comparer;
import crossread.ingest.ArticleReader;
import crossread.model.Relation;
import crossread.model.Side;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TextRelaterTest {
    private static final Comparer COMPARER = new Comparer();

    @AfterAll
    static void close() {
        COMPARER.close();
    }

    private static TextRelation relate(String a, String b) {
        return COMPARER.relate(
                ArticleReader.plain("a1", a, null), ArticleReader.plain("a2", b, null));
    }

    @Test
    void aTextThatHasAllOfAnotherIsTheFiner() {
        TextRelation relation =
                relate(
                        "The fire in the old harbour destroyed 12 boats on Monday night, the mayor"
                                + " said.",
                        "The fire destroyed 12 boats in the harbour.");
        assertEquals(Relation.COMPATIBLE, relation.relation());
        assertEquals(Side.A, relation.finer());
        assertTrue(relation.reason().contains("'boats'"), relation.reason());
    }

    @Test
    void aSumOfTwoCountsHoldsTheirTotal() {
        TextRelation relation =
                relate(
                        "The flood killed 11 villagers and six soldiers in Ruritania.",
                        "The flood killed 17 people in Ruritania.");
        assertTrue(relation.relation() != Relation.CONFLICT, relation.reason());
    }

    @Test
    void aFigureOfSomethingElseSupportsNothing() {
        TextRelation relation =
                relate(
                        "The bomb killed seven police officers and wounded 60 others in Ruritania.",
                        "The bomb killed 60 people in Ruritania.");
        assertTrue(
                relation.relation() == Relation.CONFLICT || relation.relation() == Relation.RELATED,
                relation.reason());
    }

    @Test
    void equalTextsSayTheSame() {
        String text = "The bridge was closed for two hours.";
        assertEquals(Relation.SAME, relate(text, text).relation());
    }

    @Test
    void textsOfOtherThingsAreUnrelated() {
        assertNull(
                relate("The bridge was closed for two hours.", "She likes green apples.")
                        .relation());
    }
}
