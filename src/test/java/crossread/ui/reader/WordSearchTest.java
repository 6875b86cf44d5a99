package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordSearchTest {
    @Test
    void findsWordsWhateverTheirCase() {
        assertEquals(
                List.of(new Span(0, 4), new Span(9, 13)), WordSearch.of("FIRE", "Fire and fire"));
    }

    @Test
    void takesALineBreakForASpace() {
        assertEquals(List.of(new Span(0, 11)), WordSearch.of("store  room", "store\n room in"));
    }

    @Test
    void takesMarksForEachOtherThatLookAlike() {
        assertEquals(List.of(new Span(0, 6)), WordSearch.of("it's a", "it’s a"));
        assertEquals(List.of(new Span(0, 5)), WordSearch.of("\"yes\"", "“yes”"));
        assertEquals(List.of(new Span(0, 3)), WordSearch.of("3-4", "3–4"));
    }

    @Test
    void takesEverySignAsItIs() {
        assertEquals(List.of(new Span(2, 5)), WordSearch.of("a.c", "abca.c".substring(1)));
        assertEquals(List.of(), WordSearch.of("(", "no brackets"));
        assertEquals(List.of(), WordSearch.of("  ", "anything"));
    }

    @Test
    void findsLettersOfOtherScripts() {
        assertEquals(List.of(new Span(0, 6)), WordSearch.of("ПОЖАРЫ", "Пожары в порту"));
    }
}
