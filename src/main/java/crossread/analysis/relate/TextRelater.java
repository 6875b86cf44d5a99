package crossread.analysis.relate;

import crossread.analysis.claim.Reading;
import crossread.analysis.language.SentenceMeaning;
import crossread.model.Comparison;
import crossread.model.Index;
import crossread.model.Kind;
import crossread.model.Link;
import crossread.model.Mention;
import crossread.model.Relation;
import crossread.model.Side;
import crossread.model.Value.Amount;

import java.util.List;
import java.util.Optional;

/**
 * Relates two texts as wholes. One says what the other says where it has the other's names, every
 * figure of it in the same surroundings, most of its other words, a near meaning, and no denial
 * that the other lacks.
 */
public final class TextRelater {
    /** Sentences with a lower cosine speak of other things. */
    private static final double NEAR = 0.5;

    /** The least sum of cosine and share of words for one text to say what another says. */
    private static final double TOGETHER = 1.1;

    private final SentenceMeaning meaning;

    public TextRelater(SentenceMeaning meaning) {
        this.meaning = meaning;
    }

    /**
     * The relation of text b to text a.
     *
     * @param comparison of the two, a first
     */
    public TextRelation of(Reading a, Reading b, Comparison comparison) {
        double near = Math.max(nearness(a, b), nearness(b, a));
        Support forward = Support.of(a, b);
        Support back = Support.of(b, a);
        Optional<Link> conflict =
                comparison.links().stream()
                        .filter(link -> link.relation() == Relation.CONFLICT)
                        .filter(link -> isReal(a, b, comparison.index(), link))
                        .findFirst();
        boolean alike = near >= NEAR && forward.covers(Support.MOST);
        if (conflict.isPresent() && alike) {
            return new TextRelation(Relation.CONFLICT, null, conflict.get().reason(), comparison);
        }
        boolean entails = forward.isFull() && near + forward.coverage() >= TOGETHER;
        boolean entailed = back.isFull() && near + back.coverage() >= TOGETHER;
        if (entails && entailed) {
            return new TextRelation(
                    Relation.SAME, null, "Each says what the other says.", comparison);
        }
        if (entails || entailed) {
            String reason =
                    entails
                            ? "Text a has all that text b says" + forward.shared()
                            : "Text b has all that text a says" + back.shared();
            Side finer = entails ? Side.A : Side.B;
            return new TextRelation(Relation.COMPATIBLE, finer, reason, comparison);
        }
        boolean linked = near >= NEAR || !comparison.links().isEmpty();
        return new TextRelation(
                linked ? Relation.RELATED : null,
                null,
                linked
                        ? forward.missing()
                        : "They share no claim, and their meanings are far apart.",
                comparison);
    }

    /** Whether neither text states the other's figure elsewhere, or as a sum. */
    private static boolean isReal(Reading a, Reading b, Index index, Link link) {
        Mention first = index.claim(link.a()).mention();
        Mention second = index.claim(link.b()).mention();
        if (first.kind() == Kind.STATEMENT) {
            return false;
        }
        return !(first.value() instanceof Amount x
                && second.value() instanceof Amount y
                && (Support.hasValue(a, y)
                        || Support.hasValue(b, x)
                        || Support.hasSum(a, second)
                        || Support.hasSum(b, first)));
    }

    /** The highest cosine between one text whole and the other whole or a sentence of it. */
    private double nearness(Reading a, Reading b) {
        float[] whole = meaning.of(b.article().text());
        double best = SentenceMeaning.cosine(meaning.of(a.article().text()), whole);
        List<String> sentences =
                a.annotated().sentences().stream()
                        .map(sentence -> sentence.span().in(a.article().text()))
                        .toList();
        for (String sentence : sentences) {
            best = Math.max(best, SentenceMeaning.cosine(meaning.of(sentence), whole));
        }
        return best;
    }
}
