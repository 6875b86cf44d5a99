package crossread.store;

import crossread.model.Step;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A step as the columns of its row. */
final class StepRow {
    /** Columns after the step's number, the digest not among them. */
    static final int COLUMNS = 4;

    private StepRow() {}

    static List<String> of(Step step) {
        return List.of(
                step.at().toString(),
                step.state().name().toLowerCase(Locale.ROOT),
                DecisionFields.type(step.decision()),
                DecisionFields.of(step.decision()));
    }

    /**
     * @throws RuntimeException where the columns are no step
     */
    static Step read(int number, List<@Nullable String> row) {
        return new Step(
                number,
                Instant.parse(given(row.get(0))),
                DecisionReader.read(given(row.get(2)), given(row.get(3))),
                Step.State.valueOf(given(row.get(1)).toUpperCase(Locale.ROOT)));
    }

    private static String given(@Nullable String field) {
        if (field == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        return field;
    }
}
