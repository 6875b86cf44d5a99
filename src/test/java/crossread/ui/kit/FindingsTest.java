package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.model.Article;
import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FindingsTest {
    private final Findings findings = new Findings(Coverage.comparison());
    private final Article radio = findings.index().article("a3");

    @Test
    void countsLinksByRelation() {
        assertEquals(
                Map.of(
                        RelationStyle.CONFLICT, 2,
                        RelationStyle.COMPATIBLE, 5,
                        RelationStyle.AGREE, 1,
                        RelationStyle.RELATED, 1,
                        RelationStyle.OTHER_EVENT, 1,
                        RelationStyle.ONLY, 0),
                findings.shown(Filter.ALL).counts());
    }

    @Test
    void marksAClaimByItsStrongestLink() {
        assertEquals(List.of("Three dozen firefighters"), marked(Filter.USUAL));
        assertEquals(
                RelationStyle.CONFLICT, findings.marks(radio, Filter.USUAL).getFirst().style());
        Filter calm = Filter.USUAL.with(RelationStyle.CONFLICT, false);
        assertEquals(RelationStyle.COMPATIBLE, findings.marks(radio, calm).getFirst().style());
    }

    @Test
    void marksOtherEventsOnlyWhenAsked() {
        assertEquals(
                List.of("nine hours", "Three dozen firefighters"),
                marked(Filter.USUAL.with(RelationStyle.OTHER_EVENT, true)));
    }

    private List<String> marked(Filter filter) {
        return findings.marks(radio, filter).stream()
                .map(mark -> findings.index().words(mark.claim()))
                .toList();
    }
}
