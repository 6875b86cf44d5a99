package crossread.analysis.relate;

import crossread.model.Kind;

import java.util.EnumMap;
import java.util.Map;

/** The comparator for each kind of claim. */
public final class Comparators {
    private final Map<Kind, ValueComparator> byKind = new EnumMap<>(Kind.class);

    public Comparators(Readers readers) {
        ValueComparator amounts = new AmountComparator(readers);
        byKind.put(Kind.DURATION, amounts);
        byKind.put(Kind.COUNT, amounts);
        byKind.put(Kind.QUANTITY, amounts);
        byKind.put(Kind.MONEY, amounts);
        byKind.put(Kind.PERCENT, amounts);
        byKind.put(Kind.TIME, new TimeComparator());
        byKind.put(Kind.ORDINAL, new OrdinalComparator());
        byKind.put(Kind.ROLE, new RoleComparator());
        byKind.put(Kind.QUOTE, new QuoteComparator());
        byKind.put(Kind.STATEMENT, new StatementComparator());
    }

    /** How two claims of one kind relate, given that they answer the same question. */
    public Verdict verdict(Exhibit a, Exhibit b) {
        ValueComparator comparator = byKind.get(a.claim().kind());
        if (comparator == null || a.claim().kind() != b.claim().kind()) {
            throw new IllegalArgumentException("not of one kind: " + a.cited() + ", " + b.cited());
        }
        return comparator.verdict(a, b);
    }
}
