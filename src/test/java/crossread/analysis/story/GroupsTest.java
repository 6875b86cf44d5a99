package crossread.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class GroupsTest {
    private static List<List<Integer>> groups(double[][] likeness, double least) {
        return Groups.of(likeness.length, (i, j) -> likeness[i][j], least);
    }

    @Test
    void mostAlikeAreJoinedFirst() {
        double[][] likeness = {
            {0, 0.2, 0.0, 0.0},
            {0.2, 0, 0.5, 0.0},
            {0.0, 0.5, 0, 0.0},
            {0.0, 0.0, 0.0, 0}
        };
        assertEquals(List.of(List.of(0), List.of(1, 2), List.of(3)), groups(likeness, 0.15));
    }

    @Test
    void groupsJoinWhileTheirMembersAreAlikeOnAverage() {
        double[][] likeness = {
            {0, 0.6, 0.3, 0.1},
            {0.6, 0, 0.3, 0.1},
            {0.3, 0.3, 0, 0.5},
            {0.1, 0.1, 0.5, 0}
        };
        assertEquals(List.of(List.of(0, 1, 2, 3)), groups(likeness, 0.19));
        assertEquals(List.of(List.of(0, 1), List.of(2, 3)), groups(likeness, 0.21));
    }

    @Test
    void whatSpeaksAgainstAPairKeepsItsGroupsApart() {
        double[][] likeness = {{0, 0.6, 0.4}, {0.6, 0, -0.4}, {0.4, -0.4, 0}};
        assertEquals(List.of(List.of(0, 1), List.of(2)), groups(likeness, 0.1));
    }

    @Test
    void groupsStandInTheOrderOfTheirFirst() {
        double[][] likeness = {{0, 0, 0.9}, {0, 0, 0}, {0.9, 0, 0}};
        assertEquals(List.of(List.of(0, 2), List.of(1)), groups(likeness, 0.1));
    }

    @Test
    void nothingMakesNoGroups() {
        assertEquals(List.of(), groups(new double[0][0], 0.1));
    }
}
