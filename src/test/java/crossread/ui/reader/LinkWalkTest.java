package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Link;
import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

import java.util.List;

class LinkWalkTest {
    private final List<Link> links = Coverage.comparison().links().subList(0, 3);
    private final LinkWalk walk = new LinkWalk();

    @Test
    void beginsAtEitherEnd() {
        assertEquals(links.getFirst(), walk.step(links, null, true).link());
        assertEquals(links.getLast(), walk.step(links, null, false).link());
    }

    @Test
    void saysWhenTheEndIsReachedAndThenStartsOver() {
        assertEquals(new LinkWalk.Step(null, true), walk.step(links, links.getLast(), true));
        assertEquals(links.getFirst(), walk.step(links, links.getLast(), true).link());
    }

    @Test
    void goesBack() {
        assertEquals(links.get(1), walk.step(links, links.get(2), false).link());
    }

    @Test
    void findsNothingAmongNoLinks() {
        assertEquals(new LinkWalk.Step(null, false), walk.step(List.of(), null, true));
    }
}
