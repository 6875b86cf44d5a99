package crossread.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import crossread.analysis.claim.Mentions;
import crossread.analysis.claim.Reading;
import crossread.analysis.language.Annotator;
import crossread.ingest.ArticleReader;
import crossread.model.Article;
import crossread.model.Event;
import crossread.model.Mention;
import crossread.model.NewsStory;
import crossread.model.When;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class EventFinderTest {
    private final Annotator annotator = new Annotator();
    private final List<Report> reports = new ArrayList<>();

    private void add(String day, String text) throws Exception {
        int index = reports.size();
        Article article =
                ArticleReader.text("a" + (index + 1), "text", text).datedOn(LocalDate.parse(day));
        Reading reading = new Reading(article, annotator.annotate(article));
        List<Mention> mentions = Mentions.of(reading);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            ids.add("c" + index + "-" + i);
        }
        reports.add(new Report(index, reading, mentions, ids));
    }

    private static Event of(Events events, String article) {
        return events.events().stream()
                .filter(event -> event.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void joinsArticlesThatGiveOneDayInDifferentWords() throws Exception {
        add(
                "2031-03-09",
                "A landslide-driven explosion tore through a chemical plant in Lugau on March 7, 2031. "
                        + "The explosion injured nine workers at the plant, the Lugau fire service said.");
        add(
                "2031-03-08",
                "An explosion shook the chemical plant of Lugau on Friday, injuring nine workers. "
                        + "The fire service of Lugau said that the plant was evacuated after the explosion.");
        Events events = EventFinder.of(reports);
        LocalDate day = LocalDate.of(2031, 3, 7);
        assertEquals(of(events, "a1"), of(events, "a2"));
        assertEquals(new When(day, day, null), of(events, "a1").when());
        assertEquals("explosion", of(events, "a1").kind());
    }

    @Test
    void keepsSistersOfAnotherDayApart() throws Exception {
        add(
                "2031-03-08",
                "Mayor Ann Lee and Governor Tom Roe held a phone call on Friday about the Lugau bridge. "
                        + "The call lasted half an hour.");
        add(
                "2031-05-02",
                "Governor Tom Roe and Mayor Ann Lee held a phone call on Thursday about the Lugau tunnel. "
                        + "The call lasted an hour.");
        Events events = EventFinder.of(reports);
        assertNotEquals(of(events, "a1"), of(events, "a2"));
    }

    @Test
    void namesAnEventByWhomItBefell() throws Exception {
        add(
                "2031-03-08",
                "Police arrested Mara Vell on Friday in the port of Lugau. Vell, 44, a baker, was"
                        + " arrested at noon.");
        assertEquals("Arrest of Mara Vell", of(EventFinder.of(reports), "a1").label());
    }

    @Test
    void namesAnEventByItsPlace() throws Exception {
        add(
                "2031-03-08",
                "An earthquake in southern Karvia destroyed nine houses on Friday. The quake was"
                        + " felt in Lugau too.");
        assertEquals("Quake in Karvia", of(EventFinder.of(reports), "a1").label());
    }

    @Test
    void namesAnEventByTheThingItBefell() throws Exception {
        add(
                "2031-03-08",
                "The attack on the grain ships began on Friday. Smoke rose after the attack.");
        assertEquals("Attack on the grain ships", of(EventFinder.of(reports), "a1").label());
    }

    @Test
    void namesNoTwoSidesThatNoSentenceBringsTogether() throws Exception {
        add(
                "2031-03-08",
                "Negotiations will begin on Friday, and Karvia will come to the negotiations. Nobody"
                        + " knows how the negotiations will end. Negotiations without Norland make"
                        + " no sense, a farmer said.");
        assertEquals("Negotiation (Karvia)", of(EventFinder.of(reports), "a1").label());
    }

    @Test
    void callsNewsOfNoKnownKindByItsFirstLine() throws Exception {
        add("2031-03-08", "The oldest tree of Lugau is still green. Children love it.");
        assertEquals(
                "The oldest tree of Lugau is still green.",
                of(EventFinder.of(reports), "a1").label());
    }

    @Test
    void putsEachArticleIntoOneEventOfOneStory() throws Exception {
        add(
                "2031-03-08",
                "An explosion shook the chemical plant of Lugau on Friday, injuring nine workers.");
        add("2031-03-08", "The oldest tree of Norland is still green. Children love it.");
        add(
                "2031-03-09",
                "The explosion in the chemical plant of Lugau injured nine workers on Friday.");
        List<NewsStory> stories = StoryFinder.of(reports);
        assertEquals(List.of("s1", "s2"), stories.stream().map(NewsStory::id).toList());
        assertEquals(
                List.of(List.of("a1", "a3"), List.of("a2")),
                stories.stream()
                        .flatMap(story -> story.events().stream())
                        .map(Event::articles)
                        .toList());
        assertEquals(
                List.of("e1", "e2"),
                stories.stream().flatMap(story -> story.events().stream()).map(Event::id).toList());
    }
}
