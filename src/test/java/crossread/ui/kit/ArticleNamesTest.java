package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

class ArticleNamesTest {
    private final Findings findings = new Findings(Coverage.comparison());

    @Test
    void callsAnArticleByItsOutlet() {
        assertEquals("The Courier", ArticleNames.name(findings.index().article("a2")));
    }

    @Test
    void callsAnArticleWithoutOutletByItsFileWithoutTheHash() {
        assertEquals("a3_harbour", ArticleNames.name(findings.index().article("a3")));
    }

    @Test
    void opensWithTheFirstWordsWhereThereIsNoHeadline() {
        assertEquals(
                "Two years after the fire that gutted its goods shed, Westhaven has lost another building…",
                ArticleNames.title(findings.index().article("a3")));
    }
}
