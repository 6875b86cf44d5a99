package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class DifferingWordsTest {
    @Test
    void findsTheFigureThatDiffers() {
        assertDiffer("five people", List.of("five"), "two people", List.of("two"));
    }

    @Test
    void findsTheNegationThatIsLeftOut() {
        assertDiffer(
                "the sale will not go ahead", List.of("not"), "the sale will go ahead", List.of());
    }

    @Test
    void findsWillAndMay() {
        assertDiffer("It will rain.", List.of("will"), "it may rain", List.of("may"));
    }

    @Test
    void namesFiguresOnlyWhereNothingIsCommon() {
        assertDiffer("75 minutes", List.of("75"), "over an hour", List.of());
    }

    @Test
    void findsNothingInEqualWords() {
        assertDiffer("€2.4 million", List.of(), "€2.4 million", List.of());
    }

    @Test
    void takesAnAbbreviationWithAndWithoutPointsForOneWord() {
        assertDiffer("U.S. President Doe", List.of(), "former US President Doe", List.of("former"));
    }

    @Test
    void leavesLongTextsAlone() {
        String text = "word ".repeat(500);
        assertEquals(
                new DifferingWords(List.of(), List.of()), DifferingWords.of(text, "other word"));
    }

    @Test
    void knowsOtherScripts() {
        assertDiffer("ранены пять человек", List.of("пять"), "ранены два человек", List.of("два"));
    }

    private static void assertDiffer(String a, List<String> inA, String b, List<String> inB) {
        DifferingWords found = DifferingWords.of(a, b);
        assertEquals(inA, words(found.a(), a));
        assertEquals(inB, words(found.b(), b));
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
