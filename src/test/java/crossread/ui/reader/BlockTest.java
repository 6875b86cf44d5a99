package crossread.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossread.ui.Coverage;

import org.junit.jupiter.api.Test;

import java.util.List;

class BlockTest {
    @Test
    void setsHeadingsBodyAndFurnitureApart() {
        List<Block.Style> styles =
                Block.of(Coverage.comparison().articles().getFirst()).stream()
                        .map(Block::style)
                        .toList();
        assertEquals(
                List.of(
                        Block.Style.HEADING,
                        Block.Style.BODY,
                        Block.Style.BODY,
                        Block.Style.BODY,
                        Block.Style.HEADING,
                        Block.Style.BODY,
                        Block.Style.FURNITURE),
                styles);
    }
}
