package crossread.analysis.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Article;
import crossread.model.Passage;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class RepeatsTest {
    private static final String TEXT =
            "The harbour bridge was closed for nearly two hours on Tuesday. About 40 lorries waited"
                    + " on the northern ramp until the wind fell, the port authority said.";
    private static final String CORRECTED = TEXT.replace("40", "60");
    private static final String OTHER =
            "The council met on Monday to talk about the price of water, and put off its vote.";

    static Article article(
            String id, @Nullable String address, @Nullable String outlet, String text) {
        return new Article(
                id,
                id + ".txt",
                address,
                null,
                outlet,
                null,
                null,
                "en",
                "",
                text,
                List.of(new Span(0, text.length())),
                List.of(new Passage(new Span(0, text.length()), outlet)),
                List.of());
    }

    private static List<String> among(Article... articles) {
        return Repeats.among(List.of(articles)).stream()
                .map(
                        repeat ->
                                repeat.again().id()
                                        + " "
                                        + repeat.likeness()
                                        + " "
                                        + repeat.first().id())
                .toList();
    }

    @Test
    void knowsTheSameWordsWhateverTheirLineBreaks() {
        assertEquals(
                List.of("b SAME_TEXT a"),
                among(
                        article("a", null, null, TEXT),
                        article("b", null, null, TEXT.replace(". ", ".\r\n\r\n"))));
    }

    @Test
    void knowsAnotherVersionByMostOfItsWords() {
        assertEquals(
                List.of("c VERSION a"),
                among(
                        article("a", null, null, TEXT),
                        article("b", null, null, OTHER),
                        article("c", null, null, CORRECTED)));
    }

    @Test
    void knowsAnotherVersionByItsAddressWithoutWhatChangesAtEachVisit() {
        assertEquals(
                List.of("b VERSION a"),
                among(
                        article("a", "https://www.gazette.example/bridge?id=3", null, TEXT),
                        article(
                                "b",
                                "http://gazette.example/bridge?id=3&utm_source=mail#top",
                                null,
                                OTHER)));
    }

    @Test
    void takesAWireTextInTwoOutletsForTwoArticles() {
        assertEquals(
                List.of(),
                among(
                        article("a", null, "Harbour Gazette", TEXT),
                        article("b", null, "Mire Post", TEXT)));
    }

    @Test
    void takesTwoAddressesForTwoArticles() {
        assertEquals(
                List.of(),
                among(
                        article("a", "https://gazette.example/bridge", null, TEXT),
                        article("b", "https://gazette.example/other", null, CORRECTED)));
    }

    @Test
    void namesOnlyWhatIsAdded() {
        Article there = article("a", null, null, TEXT);
        assertEquals(
                List.of("b"),
                Repeats.of(
                                List.of(there, article("x", null, null, CORRECTED)),
                                List.of(article("b", null, null, TEXT)))
                        .stream()
                        .map(repeat -> repeat.again().id())
                        .toList());
    }
}
