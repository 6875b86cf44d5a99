package crossread.analysis.relate;

import static crossread.model.Relation.COMPATIBLE;
import static crossread.model.Relation.RELATED;
import static crossread.model.Relation.SAME;

import crossread.model.Side;
import crossread.model.Value.QuoteValue;

import java.util.List;
import java.util.Set;

/** Compares quotations by aligning their words. */
final class QuoteComparator implements ValueComparator {
    /** Words whose change leaves an utterance what it was: tense shifted by reported speech. */
    private static final Set<String> SHIFTED =
            Set.of(
                    "will", "would", "can", "could", "may", "might", "is", "was", "are", "were",
                    "has", "had", "have", "a", "an", "the", "i", "he", "she", "we", "they", "that",
                    "my", "his", "her", "our", "their", "to", "and", "of");

    @Override
    public Verdict verdict(Exhibit a, Exhibit b) {
        QuoteValue first = (QuoteValue) a.value();
        QuoteValue second = (QuoteValue) b.value();
        QuoteWords x = a.quoted();
        QuoteWords y = b.quoted();
        if (x.letters().equals(y.letters())) {
            return Verdict.of(SAME, sameWords(a, b, first, second));
        }
        if (contains(x, y)) {
            return Verdict.finer(COMPATIBLE, Side.A, shortened(b, x, y));
        }
        if (contains(y, x)) {
            return Verdict.finer(COMPATIBLE, Side.B, shortened(a, y, x));
        }
        List<String> onlyA = x.missingFrom(y);
        List<String> onlyB = y.missingFrom(x);
        if (SHIFTED.containsAll(onlyA) && SHIFTED.containsAll(onlyB)) {
            return Verdict.of(
                    SAME,
                    "The same words save "
                            + listed(onlyA)
                            + " for "
                            + listed(onlyB)
                            + ", as reported speech shifts them");
        }
        if (first.direct() != second.direct()) {
            return Verdict.finer(
                    COMPATIBLE,
                    first.direct() ? Side.A : Side.B,
                    "One quotes the words, the other tells them: " + a.cited() + ", " + b.cited());
        }
        return altered(a, b, x, y);
    }

    private static Verdict altered(Exhibit a, Exhibit b, QuoteWords x, QuoteWords y) {
        int common = x.common(y);
        int shorter = Math.min(x.size(), y.size());
        String words = a.cited() + " and " + b.cited();
        if (common >= 4 && common * 10 >= shorter * 6) {
            @org.jspecify.annotations.Nullable
            Side finer = x.size() == y.size() ? null : x.size() > y.size() ? Side.A : Side.B;
            return Verdict.finer(
                    COMPATIBLE,
                    finer,
                    words + " share " + common + " words in order; the wording is altered");
        }
        return Verdict.of(RELATED, words + " share too few words to be one utterance");
    }

    private static boolean contains(QuoteWords longer, QuoteWords shorter) {
        return longer.size() > shorter.size() && shorter.size() > 0 && longer.indexOf(shorter) >= 0;
    }

    private static String sameWords(Exhibit a, Exhibit b, QuoteValue x, QuoteValue y) {
        return x.words().equals(y.words())
                ? "The same words: " + a.cited()
                : "The same words, spelt differently: " + a.cited() + " and " + b.cited();
    }

    private static String shortened(Exhibit part, QuoteWords whole, QuoteWords cut) {
        int at = whole.indexOf(cut);
        List<String> after = whole.words().subList(at + cut.size(), whole.size());
        boolean turns =
                !after.isEmpty() && Set.of("but", "however", "although").contains(after.getFirst());
        return part.cited()
                + (turns
                        ? " cuts the utterance before '"
                                + String.join(" ", after.subList(0, Math.min(4, after.size())))
                                + " …'"
                        : " is a part of the longer quotation");
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "nothing" : "'" + String.join(" ", words) + "'";
    }
}
