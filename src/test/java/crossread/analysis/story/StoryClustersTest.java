package crossread.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.ArticleReader;
import crossread.model.Article;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StoryClustersTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static final List<String> FIRST_ELECTION =
            List.of(
                    "Mira Dolen won the election in Karvia on Sunday. Dolen beat the premier,"
                            + " Pavel Orsk, in every province of Karvia.",
                    "Karvia voted on Sunday for Mira Dolen. Pavel Orsk, premier of Karvia, called"
                            + " the election of Dolen a mistake.",
                    "Pavel Orsk conceded the election in Karvia to Mira Dolen. Dolen promised to"
                            + " open the harbours.");

    private static final List<String> SECOND_ELECTION =
            List.of(
                    "Jonas Velt became president of Karvia in an election on Tuesday. Velt, a"
                            + " farmer, beat Tilda Brask.",
                    "Tilda Brask lost the election in Karvia to the farmer Jonas Velt. Brask said"
                            + " that Velt had lied about milk prices.",
                    "The farmer Jonas Velt celebrated his election in Karvia. Tilda Brask wished"
                            + " Velt well, and left for her village.");

    private static List<List<Integer>> stories(List<String> texts) {
        List<Reading> readings =
                IntStream.range(0, texts.size())
                        .mapToObj(i -> ArticleReader.plain("a" + i, texts.get(i), null))
                        .map(StoryClustersTest::reading)
                        .toList();
        return StoryClusters.of(Likeness.of(readings));
    }

    private static Reading reading(Article article) {
        return new Reading(article, ANNOTATOR.annotate(article));
    }

    @Test
    void articlesOfOneStoryAreTogetherWhateverTheirOrder() {
        List<String> texts =
                List.of(
                        FIRST_ELECTION.get(0),
                        "A ferry sank off Lindholm in a storm. Divers from Lindholm searched the"
                                + " wreck of the ferry.",
                        FIRST_ELECTION.get(1),
                        "Divers found the captain in the ferry that sank off Lindholm. The storm"
                                + " had surprised the ferry, Lindholm's mayor said.");
        assertEquals(List.of(List.of(0, 2), List.of(1, 3)), stories(texts));
    }

    @Test
    void twoElectionsOfOneCountryAreTwoStories() {
        List<String> texts =
                Stream.of(FIRST_ELECTION, SECOND_ELECTION).flatMap(List::stream).toList();
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), stories(texts));
    }

    @Test
    void articleOnItsOwnIsAStory() {
        assertEquals(List.of(List.of(0)), stories(FIRST_ELECTION.subList(0, 1)));
    }

    @Test
    void noArticlesMakeNoStories() {
        assertEquals(List.of(), stories(List.of()));
    }

    @Test
    void articlesWithoutWordsAreStoriesOfTheirOwn() {
        assertEquals(List.of(List.of(0), List.of(1)), stories(List.of("", "...")));
    }
}
