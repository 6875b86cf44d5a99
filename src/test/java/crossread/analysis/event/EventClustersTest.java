package crossread.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.model.Article;
import crossread.model.Mention;
import crossread.model.Passage;
import crossread.model.Span;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class EventClustersTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void noArticlesMakeNoGroups() {
        assertEquals(List.of(), EventClusters.of(List.of()));
    }

    @Test
    void twoQuakesOfOneRegionAreKeptApartByTheirDays() {
        List<Chronicle> chronicles =
                List.of(
                        chronicle(
                                0,
                                LocalDate.of(2031, 3, 15),
                                "A strong earthquake struck the Lorva valley on March 14, 2031. "
                                        + "The quake killed 127 people in Lorva, officials said."),
                        chronicle(
                                1,
                                LocalDate.of(2033, 9, 3),
                                "An earthquake shook the Lorva valley on September 2, 2033. "
                                        + "The quake injured 46 people in Lorva, officials said."),
                        chronicle(
                                2,
                                LocalDate.of(2031, 3, 16),
                                "The earthquake of March 14 in the Lorva valley killed 127 people. "
                                        + "Rescuers in Lorva search for more survivors."));
        assertEquals(
                List.of(
                        new EventClusters.Cluster(0, List.of(0, 2)),
                        new EventClusters.Cluster(1, List.of(1))),
                EventClusters.of(chronicles));
    }

    @Test
    void completionOfATakeoverIsAnotherEventOfTheSameAffair() {
        List<Chronicle> chronicles =
                List.of(
                        chronicle(
                                0,
                                LocalDate.of(2031, 3, 1),
                                "Norvik agreed on the acquisition of Tarsel, a maker of pumps. The"
                                        + " acquisition of Tarsel will cost Norvik 34 million crowns."),
                        chronicle(
                                1,
                                LocalDate.of(2031, 3, 4),
                                "Norvik has completed its acquisition of Tarsel, a maker of pumps."
                                        + " Norvik paid 34 million crowns for Tarsel."));
        assertEquals(
                List.of(
                        new EventClusters.Cluster(0, List.of(0)),
                        new EventClusters.Cluster(0, List.of(1))),
                EventClusters.of(chronicles));
    }

    private static Chronicle chronicle(int index, LocalDate published, String text) {
        Span all = new Span(0, text.length());
        Article article =
                new Article(
                        "a" + (index + 1),
                        index + ".txt",
                        null,
                        null,
                        null,
                        published,
                        "en",
                        "",
                        text,
                        List.of(all),
                        List.of(new Passage(all, null)),
                        List.of());
        Reading reading = new Reading(article, ANNOTATOR.annotate(article));
        List<Mention> mentions = Mentions.of(reading);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            ids.add("a" + index + "c" + i);
        }
        return Chronicle.of(new Report(index, reading, mentions, ids));
    }
}
