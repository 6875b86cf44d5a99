package crossread.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ArticleTextTest {
    private static final String BODY =
            "The bridge over the Mire was closed on Monday after two cracks were found in it.";

    private static List<String> paragraphs(String text) {
        return ArticleText.of(text).paragraphs().stream().map(span -> span.in(text)).toList();
    }

    private static List<String> furniture(String text) {
        return ArticleText.of(text).furniture().stream().map(span -> span.in(text)).toList();
    }

    private static List<String> passages(String text) {
        return ArticleText.of(text).passages().stream()
                .map(passage -> passage.span().in(text).strip().lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void takesAHeadlineAboveTheTextAsTitle() {
        assertEquals(
                "Bridge closed after cracks",
                ArticleText.of("Bridge closed after cracks\n\n" + BODY).title());
        assertEquals(
                "Why was the bridge closed?",
                ArticleText.of("Why was the bridge closed?\n" + BODY).title());
    }

    @Test
    void takesNoSentenceAsTitle() {
        assertNull(ArticleText.of(BODY + "\n" + BODY + " It will stay so.").title());
    }

    @Test
    void readsTitleBylineAndDateInAnyOrder() {
        ArticleText read =
                ArticleText.of(
                        "Bridge closed after cracks\nBy Anna Lind and Jo Berg\nMay 4, 2019\n"
                                + BODY);
        assertEquals("Bridge closed after cracks", read.title());
        assertEquals("Anna Lind and Jo Berg", read.author());
        assertEquals(LocalDate.of(2019, 5, 4), read.published());
        assertEquals(2, read.furniture().size());
    }

    @Test
    void prefersTheDateOfPublicationToThatOfAnUpdate() {
        ArticleText read =
                ArticleText.of(
                        "Updated: May 6, 2019\nPublished: May 4, 2019\nBridge closed\n" + BODY);
        assertEquals(LocalDate.of(2019, 5, 4), read.published());
    }

    @Test
    void takesTheAgencyOfAWireOpeningAsOutlet() {
        assertEquals("Reuters", ArticleText.of("MIREPORT, Nov 27 (Reuters) – " + BODY).outlet());
        assertEquals("AP", ArticleText.of("MIREPORT (AP) -- " + BODY).outlet());
        assertNull(
                ArticleText.of("The Mire Bridge Company (MBC) said that it was closed.").outlet());
    }

    @Test
    void partsADateLineFromWhatFollowsItOnTheLine() {
        assertEquals(
                List.of("date 2031-02-03", BODY), paragraphs(" date 2031-02-03 " + BODY + " \n"));
    }

    @Test
    void makesOneParagraphOfLinesThatWereWrapped() {
        String wrapped =
                """
                The bridge over the Mire was closed on Monday after
                two cracks were found in it. The mayor said that it
                would stay closed until the end of the year, since
                nobody could say how deep the cracks were.

                What comes next

                A ferry will carry people over the Mire from Monday
                on. It holds forty people and needs ten minutes.
                """;
        assertEquals(3, paragraphs(wrapped).size());
        assertEquals("What comes next", paragraphs(wrapped).get(1));
    }

    @Test
    void keepsLinesThatAreParagraphsApart() {
        String text = BODY + "\nShort heading\n" + BODY + " It is old.\n- one\n- two";
        assertEquals(5, paragraphs(text).size());
    }

    @Test
    void findsNoWhiteSpaceAtTheEndsOfParagraphs() {
        String text = "\u00A0\t" + BODY + "\u00A0\r\n\r\n\u200B" + BODY + "  ";
        assertEquals(List.of(BODY, BODY), paragraphs(text));
    }

    @Test
    void setsCallsToTheReaderAside() {
        List<String> calls =
                List.of(
                        "For more stories like it, click the +Follow button at the top of this page.",
                        "Sign up for our newsletter and get the news in your inbox.",
                        "To see all sources please upgrade to Premium",
                        "Follow us on Facebook",
                        "Subscribe now",
                        "READ MORE: Ferry sinks");
        assertEquals(calls, furniture(BODY + "\n" + String.join("\n", calls) + "\n" + BODY));
    }

    @Test
    void setsCountsCreditsAndLabelsAside() {
        List<String> parts =
                List.of(
                        "212 Articles",
                        "35% of the sources are local",
                        "4 min read",
                        "Photo: Jo Berg/Harbour News",
                        "Featured image credit: Jo Berg",
                        "Advertisement",
                        "Related stories");
        assertEquals(parts, furniture(BODY + "\n" + String.join("\n", parts) + "\n" + BODY));
    }

    @Test
    void setsResiduesOfMarkupAndCreditsBehindCaptionsAside() {
        String text =
                BODY
                        + "]]>\nThe bridge on Monday.CreditJo Berg/Harbour News\n"
                        + BODY
                        + " It is old.";
        assertEquals(List.of("]]>", "CreditJo Berg/Harbour News"), furniture(text));
    }

    @Test
    void setsTheLabelsOfBoxesAtTheEndAside() {
        String text = BODY + "\nCoverage Details\nMore Numbers\n12 sources";
        assertEquals(List.of("Coverage Details", "More Numbers", "12 sources"), furniture(text));
    }

    @Test
    void keepsNewsThatSpeaksOfPagesAndApps() {
        String text =
                String.join(
                        "\n",
                        BODY,
                        "Share prices at Facebook fell after the firm closed its newsletter.",
                        "The company said its app has 30 million subscribers, and more will follow.",
                        "“Follow us on Twitter,” the mayor told her voters.",
                        "Watch sales rose by 40% of the total in March.",
                        "The terms and conditions of the offer were published by the company.",
                        "Conclusion",
                        "The bridge remains closed.");
        assertEquals(List.of(), furniture(text));
    }

    @Test
    void keepsAnArticleWithSectionsWhole() {
        String section = " The mayor, Anna Lind, said so. Mr. Berg denied it on Tuesday evening.";
        String text =
                String.join(
                        "\n\n",
                        "Bridge closed after cracks",
                        BODY + section,
                        "What Happened On The Bridge",
                        BODY + section,
                        "What Comes Next For The Town",
                        BODY + section,
                        "Who Has To Pay For A New Bridge",
                        BODY + section);
        assertEquals(1, passages(text).size());
    }

    @Test
    void partsAPageThatCollectsOutlets() {
        String text =
                """
                Lind and Berg meet for the third time this year
                - Mayor Anna Lind and engineer Jo Berg met on Monday to speak about the bridge.
                - The meeting followed the closing of the bridge two days earlier, officials said.
                87 Articles
                Lind leaves the meeting with Berg in anger over the bridge
                MIREPORT — Mayor Anna Lind said on Monday that she left a meeting with engineer Jo \
                Berg because he had no plan. The bridge has been clo…
                Berg admits that he has no plan for the closed bridge
                Engineer Jo Berg told Harbour News on Monday that he had nothing to offer to mayor \
                Anna Lind after a short meeting at the town hall, and that
                Mayor Anna Lind has met the engineer Jo Berg, and the meeting brought no result at \
                all, the town said on Monday.
                """;
        assertEquals(
                List.of(
                        "Lind and Berg meet for the third time this year",
                        "- Mayor Anna Lind and engineer Jo Berg met on Monday to speak about the"
                                + " bridge.",
                        "Lind leaves the meeting with Berg in anger over the bridge",
                        "Berg admits that he has no plan for the closed bridge",
                        "Mayor Anna Lind has met the engineer Jo Berg, and the meeting brought no"
                                + " result at all, the town said on Monday."),
                passages(text));
    }

    @Test
    void coversTheWholeTextWithPassages() {
        String text = "  " + BODY + "\n\n";
        assertEquals(
                new crossread.model.Span(0, text.length()),
                ArticleText.of(text).passages().getFirst().span());
    }

    @Test
    void readsTextsWithoutAnyWords() {
        assertEquals(List.of(), ArticleText.of("").paragraphs());
        assertEquals(1, ArticleText.of("\n***\n").passages().size());
    }
}
