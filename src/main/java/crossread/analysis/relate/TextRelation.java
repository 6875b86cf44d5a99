package crossread.analysis.relate;

import crossread.model.Comparison;
import crossread.model.Relation;
import crossread.model.Side;

import org.jspecify.annotations.Nullable;

/**
 * How a text relates to another, both taken whole.
 *
 * @param relation null where nothing links them
 * @param finer the side that says more, where one says all that the other says; else null
 * @param reason one sentence that names the words it rests on
 * @param comparison of the two, with the links between their claims
 */
public record TextRelation(
        @Nullable Relation relation, @Nullable Side finer, String reason, Comparison comparison) {}
