package crossread.analysis.claim;

import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.OrdinalValue;
import crossread.model.Value.TimeValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that one article claims: what the finders find, each with who says so. Where two kinds want
 * the same words, one keeps them: a date's number is no count, and a length of time inside a date
 * is part of the date. Quotations and statements may hold other claims.
 */
public final class Mentions {
    private static final List<MentionFinder> FINDERS =
            List.of(
                    new TimeFinder(),
                    new AmountFinder(),
                    new OrdinalFinder(),
                    new QuoteFinder(),
                    new RoleFinder(),
                    new StatementFinder());
    private static final List<MentionFinder> ANSWERING =
            Stream.concat(FINDERS.stream(), Stream.of(new IndirectQuotes())).toList();
    private static final Set<Kind> HOLDERS = EnumSet.of(Kind.QUOTE, Kind.STATEMENT);

    private static final int LAST = 9;

    private Mentions() {}

    /** In the order of the text; of two that begin together, the longer first. */
    public static List<Mention> of(Reading reading) {
        return found(reading, FINDERS);
    }

    private static List<Mention> found(Reading reading, List<MentionFinder> finders) {
        List<Mention> all = new ArrayList<>();
        for (MentionFinder finder : finders) {
            for (Mention mention : finder.find(reading)) {
                if (!reading.article().isFurniture(mention.span()) && !mention.span().isEmpty()) {
                    all.add(mention);
                }
            }
        }
        Attributions attributions = new Attributions(reading);
        return resolved(all).stream()
                .map(attributions::attributed)
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::kind))
                .toList();
    }

    /**
     * What can answer a question: all but bare numbers and ages, and in addition what is told of
     * somebody's words without quotation marks.
     */
    public static List<Mention> answering(Reading reading) {
        return found(reading, ANSWERING).stream()
                .filter(mention -> !BareNumbers.isBare(mention) && isPlaced(mention))
                .toList();
    }

    /** "Now" and "every week" answer no question. */
    private static boolean isPlaced(Mention mention) {
        return !(mention.value() instanceof TimeValue time) || time.isPlaced();
    }

    /** What is left where kinds overlap. */
    static List<Mention> resolved(List<Mention> all) {
        List<Mention> kept =
                new ArrayList<>(
                        all.stream().filter(each -> HOLDERS.contains(each.kind())).toList());
        kept.addAll(dated(all));
        TreeMap<Integer, Mention> taken = new TreeMap<>();
        all.stream()
                .filter(each -> !HOLDERS.contains(each.kind()) && each.kind() != Kind.ROLE)
                .filter(each -> !isDated(each))
                .sorted(
                        Comparator.comparingInt((Mention each) -> rank(each))
                                .thenComparing(each -> -each.span().length())
                                .thenComparing(Mention::span))
                .forEach(each -> place(each, taken));
        List<Mention> roles = all.stream().filter(each -> each.kind() == Kind.ROLE).toList();
        taken.values().stream().filter(each -> !insideRole(each, roles)).forEach(kept::add);
        kept.addAll(roles);
        return kept;
    }

    /** Places in an order that say since when: beside the time within them, "this year". */
    private static List<Mention> dated(List<Mention> all) {
        return all.stream().filter(Mentions::isDated).toList();
    }

    private static boolean isDated(Mention mention) {
        return mention.value() instanceof OrdinalValue place && place.since() != null;
    }

    private static void place(Mention mention, TreeMap<Integer, Mention> taken) {
        Span span = mention.span();
        var before = taken.lowerEntry(span.end());
        if (before == null || !before.getValue().span().overlaps(span)) {
            taken.put(span.begin(), mention);
        }
    }

    /** An ordinal or number that is part of what somebody is: "second-term", the age. */
    private static boolean insideRole(Mention mention, List<Mention> roles) {
        boolean number = mention.kind() == Kind.COUNT || mention.kind() == Kind.ORDINAL;
        return number && roles.stream().anyMatch(role -> role.span().contains(mention.span()));
    }

    /** Lower wins. */
    private static int rank(Mention mention) {
        if (BareNumbers.isBare(mention)) {
            return LAST;
        }
        return switch (mention.kind()) {
            case TIME -> 0;
            case MONEY, PERCENT -> 1;
            case QUANTITY, DURATION -> 2;
            case ORDINAL -> 3;
            default -> 4;
        };
    }
}
