package crossread.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.analysis.Comparer;
import crossread.ingest.Inputs;
import crossread.job.Progress;
import crossread.model.Comparison;
import crossread.model.Relation;
import crossread.model.Reviewed;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What stories are written as is what the shipped schema says. */
class ComparisonSchemaTest {
    private static final String SCHEMA = "comparison-1.schema.json";
    private static final Comparer COMPARER = new Comparer();

    @AfterAll
    static void close() {
        COMPARER.close();
    }

    private static Comparison compared(String folder) {
        return COMPARER.compare(
                Inputs.read(List.of(folder), Progress.NONE).articles(), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/crossread/stories/dam",
                "src/test/resources/crossread/stories/court",
                "src/test/resources/crossread/stories/match",
                "seeds"
            })
    void holdsForStories(String folder) {
        Comparison comparison = compared(folder);
        assertFalse(comparison.links().isEmpty());
        assertEquals(List.of(), Schemas.broken(SCHEMA, ComparisonJson.write(comparison)));
        assertEquals(
                List.of(),
                Schemas.broken(
                        "web-annotations.schema.json",
                        WebAnnotationsJson.write(Reviewed.of(comparison), Relation::code)));
    }

    @Test
    void holdsForNothing() {
        assertEquals(List.of(), Schemas.broken(SCHEMA, ComparisonJson.write(Comparison.EMPTY)));
    }

    @Test
    void refusesWhatIsNot() {
        String json = ComparisonJson.write(compared("src/test/resources/crossread/stories/court"));
        for (String wrong :
                List.of(
                        json.replace("crossread/comparison/1", "crossread/comparison/2"),
                        json.replaceFirst("\"kind\": \"money\"", "\"kind\": \"role\""),
                        json.replaceFirst("\"relation\": \"[a-z-]+\"", "\"relation\": \"odd\""),
                        json.replaceFirst("\"sha256\"", "\"sha\""),
                        json.replaceFirst("\"begin\": \\d+", "\"begin\": -1"))) {
            assertFalse(wrong.equals(json));
            assertTrue(!Schemas.broken(SCHEMA, wrong).isEmpty());
        }
    }
}
