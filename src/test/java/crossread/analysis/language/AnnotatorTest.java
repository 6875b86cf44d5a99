package crossread.analysis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void sentencesKeepTheirAbbreviations() {
        assertEquals(
                List.of(
                        "U.S. President Ann Lee met Rep. J. R. Roe at 3 p.m. on Monday in Dover, Del.,"
                                + " for Acme Inc. shares.",
                        "No. 4 won.",
                        "They left at 5 p.m.",
                        "The U.S. delegation stayed."),
                sentences(
                        "U.S. President Ann Lee met Rep. J. R. Roe at 3 p.m. on Monday in Dover, Del.,"
                                + " for Acme Inc. shares. No. 4 won. They left at 5 p.m. The U.S."
                                + " delegation stayed."));
    }

    @Test
    void aClosingQuotationMarkStaysWithItsSentence() {
        assertEquals(
                List.of(
                        "“We are done.",
                        "We go home,” he said.",
                        "“Why?” Mr. Roe asked.",
                        "“Stop!”"),
                sentences("“We are done. We go home,” he said. “Why?” Mr. Roe asked. “Stop!”"));
    }

    @Test
    void aLineWithoutAPeriodIsASentenceOfItsOwn() {
        assertEquals(
                List.of("Talks end in Oslo", "They ended on Monday."),
                sentences("Talks end in Oslo\n\nThey ended on Monday."));
    }

    @Test
    void aSentenceWithoutEndIsCutAtASpace() {
        List<String> cut = sentences("word ".repeat(900));
        assertEquals(List.of(1999, 1999, 499), cut.stream().map(String::length).toList());
        assertEquals(
                List.of(2000, 500),
                sentences("x".repeat(2500)).stream().map(String::length).toList());
    }

    @Test
    void hyphenedWordsStayWholeAndUnitsAndCliticsStandAlone() {
        assertEquals(
                List.of(
                        "Lee",
                        "'s",
                        "two-year",
                        "plan",
                        "did",
                        "n't",
                        "cost",
                        "$",
                        "5.4",
                        "bn",
                        ",",
                        "or",
                        "32",
                        "km",
                        "for",
                        "1,200",
                        ",",
                        "15",
                        "."),
                words("Lee's two-year plan didn't cost $5.4bn, or 32km for 1,200,15."));
    }

    @Test
    void wordsHavePartsOfSpeechAndDictionaryForms() {
        List<Token> tokens = tokens("The leaders' calls lasted three hours and didn't end.");
        assertEquals("NOUN", tokens.get(1).tag());
        assertEquals("leader", tokens.get(1).lemma());
        assertEquals("last", byText(tokens, "lasted").lemma());
        assertEquals("VERB", byText(tokens, "lasted").tag());
        assertEquals("NUM", byText(tokens, "three").tag());
        assertEquals("hour", byText(tokens, "hours").lemma());
        assertEquals("not", byText(tokens, "n't").lemma());
        List<Token> blast = tokens("A blast hit the port, injuring five people and damaging it.");
        assertEquals("injure", byText(blast, "injuring").lemma());
        assertEquals("damage", byText(blast, "damaging").lemma());
    }

    @Test
    void furnitureIsNotAnnotated() {
        String text = "Real news here.\nFollow us.\nMore news.";
        Article article =
                new Article(
                        "a1",
                        "f",
                        null,
                        null,
                        null,
                        null,
                        "en",
                        "",
                        text,
                        List.of(new Span(0, 15), new Span(16, 26), new Span(27, 37)),
                        List.of(new Passage(new Span(0, 37), null)),
                        List.of(new Span(16, 26)));
        AnnotatedText annotated = ANNOTATOR.annotate(article);
        assertEquals(
                List.of("Real news here.", "More news."),
                annotated.sentences().stream().map(s -> s.span().in(text)).toList());
    }

    @Property(tries = 300)
    void tokensLieInOrderInTheirSentencesForAnyText(@ForAll String text) {
        AnnotatedText annotated = ANNOTATOR.annotate(text, List.of(new Span(0, text.length())));
        int at = 0;
        for (Sentence sentence : annotated.sentences()) {
            assertTrue(sentence.span().begin() >= at);
            at = sentence.span().begin();
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().begin() >= at && !token.span().isEmpty());
                assertEquals(token.text(), token.span().in(text));
                at = token.span().end();
            }
            assertTrue(at <= sentence.span().end());
            at = sentence.span().end();
        }
    }

    private static List<String> sentences(String text) {
        return ANNOTATOR.annotate(text, List.of(new Span(0, text.length()))).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence s :
                ANNOTATOR.annotate(text, List.of(new Span(0, text.length()))).sentences()) {
            tokens.addAll(s.tokens());
        }
        return tokens;
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static Token byText(List<Token> tokens, String text) {
        return tokens.stream().filter(token -> token.text().equals(text)).findFirst().orElseThrow();
    }
}
