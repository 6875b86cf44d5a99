package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.ui.reader.ScrollSync.Anchor;
import crossread.ui.reader.ScrollSync.Extent;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ScrollSyncTest {
    private static final Extent LONG = new Extent(2000, 400);
    private static final Extent SHORT = new Extent(1000, 400);

    @Test
    void endsMeetEndsWithoutAnyLink() {
        ScrollSync sync = ScrollSync.of(List.of());
        assertEquals(0, sync.follow(0, LONG, SHORT), 1e-9);
        assertEquals(SHORT.reach(), sync.follow(LONG.reach(), LONG, SHORT), 1e-9);
    }

    @Test
    void linkedPlacesMeetInTheMiddleOfTheViewport() {
        ScrollSync sync = ScrollSync.of(List.of(new Anchor(1200, 500)));
        // 1200 is in the middle of the leader at 1000, so 500 is in the middle of the other at 300.
        assertEquals(300, sync.follow(1000, LONG, SHORT), 1e-9);
    }

    @Test
    void placesBetweenTwoLinksAreSharedInProportion() {
        ScrollSync sync = ScrollSync.of(List.of(new Anchor(800, 400), new Anchor(1200, 600)));
        assertEquals(300, sync.follow(800, LONG, SHORT), 1e-9);
    }

    @Test
    void syncPointSlidesFromTheTopThroughTheMiddleToTheBottom() {
        assertEquals(0, ScrollSync.syncShare(0, LONG), 1e-9);
        assertEquals(0.25, ScrollSync.syncShare(100, LONG), 1e-9);
        assertEquals(0.5, ScrollSync.syncShare(200, LONG), 1e-9);
        assertEquals(0.5, ScrollSync.syncShare(1000, LONG), 1e-9);
        assertEquals(0.75, ScrollSync.syncShare(1500, LONG), 1e-9);
        assertEquals(1, ScrollSync.syncShare(1600, LONG), 1e-9);
    }

    @Test
    void crossingLinksGiveWayToTheLongestChain() {
        List<Anchor> anchors =
                List.of(
                        new Anchor(100, 900),
                        new Anchor(200, 150),
                        new Anchor(300, 200),
                        new Anchor(400, 350),
                        new Anchor(500, 50));
        assertEquals(anchors.subList(1, 4), ScrollSync.longestChain(anchors));
    }

    @Test
    void ofSeveralLinksAtOnePlaceOneIsFollowed() {
        List<Anchor> anchors = List.of(new Anchor(100, 100), new Anchor(100, 300));
        assertEquals(1, ScrollSync.longestChain(anchors).size());
    }

    @Test
    void aColumnThatFitsStaysAtItsTop() {
        assertEquals(0, ScrollSync.of(List.of()).follow(700, LONG, new Extent(300, 400)), 1e-9);
    }

    @Property
    void chainsIncreaseInBothColumns(@ForAll @Size(max = 60) List<Integer> numbers) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            anchors.add(new Anchor(i * 7 % 31, numbers.get(i)));
        }
        List<Anchor> chain = ScrollSync.longestChain(anchors);
        for (int i = 1; i < chain.size(); i++) {
            assertTrue(chain.get(i - 1).leading() < chain.get(i).leading());
            assertTrue(chain.get(i - 1).following() < chain.get(i).following());
        }
    }

    @Property
    void followersStayWithinTheirText(
            @ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 999) Double> places,
            @ForAll @DoubleRange(min = 0, max = 1599) double scroll) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            anchors.add(new Anchor(90.0 * i + 10, places.get(i)));
        }
        ScrollSync sync = ScrollSync.of(anchors);
        double here = sync.follow(scroll, LONG, SHORT);
        assertTrue(here >= 0 && here <= SHORT.reach());
    }
}
