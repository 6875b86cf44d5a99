package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.When;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TimelineLayoutTest {
    private static final TextMeasure MEASURE = new InterMeasure();

    private final TimelineLayout strike = layout(Stories.strike());

    @ParameterizedTest
    @CsvSource({
        "1,420",
        "1,900",
        "1,1400",
        "5,420",
        "5,900",
        "5,1400",
        "50,420",
        "50,900",
        "50,1400",
        "500,420",
        "500,900",
        "500,1400",
        "2000,420",
        "2000,900",
        "2000,1400"
    })
    void wordsNeverOverlapNorLeaveTheFigure(int events, int width) {
        TimelineLayout layout = layout(Stories.crowded(events));
        TimelineView view = TimelineView.whole(width);
        for (int zoom = 0; zoom < 12; zoom++) {
            Figure figure = layout.figure(view);
            assertWordsApart(figure);
            double middle = figure.width() * 0.6;
            view = new TimelineView(width, 0, layout.scale(view).zoomed(2.3, middle), "e1");
        }
    }

    /** In the window, where what has no room below scrolls. */
    @ParameterizedTest
    @CsvSource({"1,420", "5,900", "50,1400", "2000,420", "2000,900", "2000,1400"})
    void wordsNeverOverlapInALowWindow(int events, int width) {
        TimelineLayout layout = layout(Stories.crowded(events));
        TimelineView view = new TimelineView(width, 160, null, null);
        for (int zoom = 0; zoom < 8; zoom++) {
            assertWordsApart(layout.plot(view));
            assertWordsApart(layout.shelf(view));
            view = new TimelineView(width, 160, layout.scale(view).zoomed(2.3, width / 2.0), "e1");
        }
    }

    private static void assertWordsApart(Figure figure) {
        List<Box> boxes = texts(figure).stream().map(TimelineLayoutTest::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(
                    box.x() >= 0 && box.right() <= figure.width() + 0.01,
                    texts(figure).get(i) + " leaves the figure");
            assertTrue(
                    box.y() >= 0 && box.bottom() <= figure.height() + 0.01,
                    texts(figure).get(i) + " leaves the figure of " + figure.height());
            for (int k = 0; k < i; k++) {
                assertFalse(
                        box.overlaps(boxes.get(k)),
                        texts(figure).get(i) + " overlaps " + texts(figure).get(k));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5,900", "50,900", "500,420", "500,1400"})
    void eventsNeverOverlap(int events, int width) {
        List<Mark> marks =
                layout(Stories.crowded(events)).figure(TimelineView.whole(width)).marks().stream()
                        .filter(mark -> mark.targets().getFirst().startsWith("e"))
                        .toList();
        for (Mark mark : marks) {
            assertEquals(
                    1,
                    marks.stream().filter(other -> other.box().overlaps(mark.box())).count(),
                    mark::words);
        }
    }

    @Test
    void farAwayManyEventsAreColumnsWithTheirNumbers() {
        TimelineLayout layout = layout(Stories.crowded(500));
        TimelineView view = TimelineView.whole(420);
        assertTrue(layout.isDense(view));
        List<Mark> marks =
                layout.figure(view).marks().stream()
                        .filter(mark -> mark.targets().getFirst().startsWith("e"))
                        .toList();
        List<Integer> numbers =
                texts(layout.figure(view)).stream()
                        .map(Shape.Text::words)
                        .filter(words -> words.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .toList();
        assertFalse(numbers.isEmpty());
        List<Integer> sizes = marks.stream().map(mark -> mark.targets().size()).toList();
        assertTrue(sizes.containsAll(numbers), numbers + " are not of " + sizes);
    }

    @Test
    void fewEventsAreNeverColumns() {
        assertFalse(layout(Stories.crowded(5)).isDense(TimelineView.whole(420)));
    }

    @Test
    void columnsStayALittleLongerThanTheyCome() {
        TimelineLayout layout = layout(Stories.crowded(2000));
        TimelineView whole = TimelineView.whole(900);
        double days = 2.1;
        TimeRange all = layout.all();
        double width = layout.scale(whole).right() - layout.scale(whole).left();
        TimeRange range = new TimeRange(all.from(), all.from() + width / days);
        assertFalse(layout.isDense(new TimelineView(900, 0, range, null, false)));
        assertTrue(layout.isDense(new TimelineView(900, 0, range, null, true)));
    }

    @Test
    void theOverviewShowsAllAndWhatIsSeen() {
        TimelineLayout layout = layout(Stories.crowded(50));
        TimeRange all = layout.all();
        TimeRange seen = new TimeRange(all.from() + 10, all.from() + 40);
        TimeScale scale = layout.overviewScale(600);
        Shape.Rectangle brush =
                layout.overview(600, 40, seen).shapes().stream()
                        .filter(Shape.Rectangle.class::isInstance)
                        .map(Shape.Rectangle.class::cast)
                        .filter(box -> box.outline() == Ink.SELECTED)
                        .findFirst()
                        .orElseThrow();
        assertEquals(scale.x(seen.from()), brush.box().x(), 1e-6);
        assertEquals(scale.x(seen.to()), brush.box().right(), 1e-6);
    }

    /** Of the layout alone, the best of several, since other work may come between. */
    @Test
    void twoThousandEventsAreLaidOutWithinAFrame() {
        TimelineLayout layout = layout(Stories.crowded(2000));
        TimelineView view = new TimelineView(1200, 300, null, "e1");
        List<Long> best = new ArrayList<>();
        for (int zoom = 0; zoom < 10; zoom++) {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 30; i++) {
                long begin = System.nanoTime();
                layout.plot(view);
                layout.shelf(view);
                least = Math.min(least, System.nanoTime() - begin);
            }
            best.add(least / 100_000);
            view = new TimelineView(1200, 300, layout.scale(view).zoomed(1.8, 700), "e1");
        }
        assertTrue(best.stream().allMatch(tenths -> tenths < 160), best + " tenths of ms");
    }

    @Test
    void everyEventHasAMark() {
        Comparison crowded = Stories.crowded(500);
        List<String> marked =
                layout(crowded).figure(TimelineView.whole(900)).marks().stream()
                        .flatMap(mark -> mark.targets().stream())
                        .filter(id -> id.startsWith("e"))
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(crowded.events().stream().map(event -> event.id()).sorted().toList(), marked);
    }

    @Test
    void sameComparisonGivesTheSameFigure() {
        TimelineView view = new TimelineView(1000, 240, null, "e1");
        assertEquals(layout(Stories.strike()).figure(view), strike.figure(view));
    }

    @Test
    void datesThatDisagreeStandApartUnderABracket() {
        Figure figure = strike.figure(TimelineView.whole(1200));
        List<Shape.Rectangle> bars = rectangles(figure, "e2");
        assertEquals(
                List.of(Ink.CONFLICT, Ink.CONFLICT), bars.stream().map(r -> r.fill()).toList());
        assertFalse(bars.get(0).box().overlaps(bars.get(1).box()));
        assertTrue(words(figure).contains("≠ Fire in the grain store"));
    }

    @Test
    void anOpenDateHasNoEdgeWhereItIsOpen() {
        List<Shape.Line> lines =
                strike.figure(TimelineView.whole(1200)).shapes().stream()
                        .filter(Shape.Line.class::isInstance)
                        .map(Shape.Line.class::cast)
                        .filter(line -> "e3".equals(line.target()) && line.x1() == line.x2())
                        .toList();
        double end = strike.scale(TimelineView.whole(1200)).x(dayAfter(2024, 3, 21));
        assertEquals(List.of(end), lines.stream().map(Shape.Line::x1).toList());
        assertEquals(Stroke.DASHED, lines.getFirst().stroke());
    }

    @Test
    void anUncertainDateIsFadedOverAllItsDays() {
        TimelineView view = TimelineView.whole(1200);
        Shape.Rectangle fade = rectangles(strike.figure(view), "e4").getFirst();
        TimeScale scale = strike.scale(view);
        assertEquals(Ink.EVENT_FADE, fade.fill());
        assertEquals(scale.x(LocalDate.of(2024, 3, 11).toEpochDay()), fade.box().x(), 1e-6);
        assertEquals(scale.x(dayAfter(2024, 3, 17)), fade.box().right(), 1e-6);
    }

    @Test
    void whatHasNoDateStandsOnTheShelfWithWhatIsKnown() {
        Figure figure = strike.figure(TimelineView.whole(1200));
        assertTrue(
                words(figure)
                        .containsAll(
                                List.of(
                                        "Undated",
                                        "Third meeting of the harbour",
                                        "board",
                                        "a Thursday, date unknown",
                                        "1 article undated")));
    }

    @Test
    void theSelectedEventIsJoinedToItsReportsWithTheLag() {
        Figure figure = strike.figure(new TimelineView(1200, 0, null, "e1"));
        long lines =
                figure.shapes().stream()
                        .filter(Shape.Line.class::isInstance)
                        .map(Shape.Line.class::cast)
                        .filter(line -> line.ink() == Ink.SELECTED && line.x1() != line.x2())
                        .count();
        assertEquals(3, lines);
        assertTrue(words(figure).contains("Harbour Times · +4 d"));
        assertTrue(words(figure).contains("Coast Radio · +16 d"));
    }

    @Test
    void saysHowManyEventsAreOutOfSight() {
        TimeRange range = TimeRange.ofDays(LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 9));
        List<String> words = words(strike.figure(new TimelineView(900, 0, range, null)));
        assertTrue(words.containsAll(List.of("‹ 2 earlier", "2 later ›")), words::toString);
    }

    @Test
    void pointingAtAnEventTellsItsDateAndTheRuleOfEachSource() {
        List<Mark> marks = strike.figure(TimelineView.whole(1200)).marks();
        assertEquals(
                """
                Fire in the grain store
                The dates given disagree: 5 March 2024 ≠ 6 March 2024
                The Ledger: 'Tuesday', so 2024-03-05
                Evening Post: 'March 6' as written""",
                marks.stream()
                        .filter(mark -> mark.targets().contains("e2"))
                        .findFirst()
                        .orElseThrow()
                        .words());
    }

    @Test
    void theAlternativeTextTellsAllDates() {
        assertEquals(
                "Timeline of 5 events in 5 articles. Dockers’ walk-out: 5 March 2024. Fire in the"
                        + " grain store: The dates given disagree: 5 March 2024 ≠ 6 March 2024. Talks"
                        + " at the ministry: on or before 21 March 2024. Vote of the crews: between 11"
                        + " and 17 March 2024. Third meeting of the harbour board: a Thursday, date"
                        + " unknown.",
                strike.figure(TimelineView.whole(900)).alternativeText());
    }

    @Test
    void aLongQuietTimeIsFolded() {
        Comparison story =
                Stories.of(
                        List.of(
                                event("e1", Stories.day(1986, 4, 26)),
                                event("e2", Stories.day(2024, 3, 5)),
                                event("e3", Stories.day(2024, 3, 9))),
                        List.of(Stories.article("a1", "Dock News", LocalDate.of(2024, 3, 10))));
        TimeScale scale = layout(story).scale(TimelineView.whole(900));
        double early = scale.x(LocalDate.of(1986, 4, 26).toEpochDay());
        double late = scale.x(LocalDate.of(2024, 3, 5).toEpochDay());
        double last = scale.x(LocalDate.of(2024, 3, 9).toEpochDay());
        assertTrue(last - late > late - early, early + " " + late + " " + last);
        assertWordsApart(layout(story).figure(TimelineView.whole(900)));
    }

    @Test
    void nothingAtAllIsAFigureToo() {
        Figure figure = layout(Comparison.EMPTY).figure(TimelineView.whole(600));
        assertEquals("Timeline of no events in no articles.", figure.alternativeText());
        assertEquals(List.of(), figure.marks());
    }

    @Test
    void withoutAnyDateThereIsNoAxisButWordsOnHowToGoOn() {
        Comparison undated =
                Stories.of(
                        List.of(event("e1", new When(null, null, DayOfWeek.FRIDAY))),
                        List.of(Stories.article("a1", "Dock News", null)));
        for (int width : List.of(420, 900, 1400)) {
            Figure figure = layout(undated).figure(new TimelineView(width, 200, null, null));
            String all = String.join(" ", words(figure));
            assertTrue(all.contains("No event has a date yet."), all);
            assertTrue(all.contains("press F2"), all);
            assertFalse(all.contains("1970"), all);
            assertWordsApart(figure);
        }
        Figure printed = layout(undated).figure(TimelineView.whole(900));
        assertTrue(words(printed).contains("No event has a date yet."));
        assertFalse(String.join(" ", words(printed)).contains("F2"));
    }

    @Test
    void whatCameOutStandsOnTheAxisThoughNoEventHasADate() {
        Comparison published =
                Stories.of(
                        List.of(event("e1", When.UNKNOWN)),
                        List.of(Stories.article("a1", "Dock News", LocalDate.of(2024, 3, 10))));
        List<String> words = words(layout(published).figure(TimelineView.whole(900)));
        assertTrue(words.contains("No event has a date yet."), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.contains("March 2024")), words::toString);
    }

    @Test
    void articlesWithoutEventsSaySo() {
        Comparison none = Stories.of(List.of(), List.of(Stories.article("a1", "Dock News", null)));
        assertTrue(
                words(layout(none).figure(TimelineView.whole(900)))
                        .contains("No event was found in these articles."));
    }

    @Test
    void aGivenHeightIsFilled() {
        assertEquals(400, strike.figure(new TimelineView(900, 400, null, null)).height());
    }

    private static Event event(String id, When when) {
        return Stories.event(id, "Event " + id, when, List.of("a1"), List.of());
    }

    private static double dayAfter(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay() + 1.0;
    }

    private static TimelineLayout layout(Comparison comparison) {
        return new TimelineLayout(comparison, MEASURE, Locale.ENGLISH);
    }

    private static List<Shape.Text> texts(Figure figure) {
        return figure.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
    }

    private static List<String> words(Figure figure) {
        return texts(figure).stream().map(Shape.Text::words).toList();
    }

    /** The bars of an event: its filled rectangles. */
    private static List<Shape.Rectangle> rectangles(Figure figure, String target) {
        return figure.shapes().stream()
                .filter(Shape.Rectangle.class::isInstance)
                .map(Shape.Rectangle.class::cast)
                .filter(box -> target.equals(box.target()) && box.fill() != null)
                .toList();
    }

    /** Where the words stand, capitals without descenders. */
    private static Box box(Shape.Text text) {
        double width = MEASURE.width(text.words(), text.size(), text.weight());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        return new Box(left, text.y() - text.size() * 0.75, width, text.size() * 0.95);
    }
}
