package crossread.analysis.relate;

import crossread.model.Kind;
import crossread.model.Relation;
import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.RoleValue;
import crossread.model.Value.StatementValue;
import crossread.model.Value.TimeValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells mentions that only repeat a value of the same article. */
final class Repeats {
    /** At most so many links between statements for a sentence. */
    private static final int STATEMENT_LINKS = 3;

    private final Map<Object, Integer> taken = new HashMap<>();
    private final Numbering sentences = new Numbering(Exhibit::sentence);
    private final Numbering texts = new Numbering(Exhibit::text);

    /** One number for mentions of one value in one text. */
    private final Numbering values = new Numbering(Repeats::value);

    /** What a pair uses up, and how many pairs may use it. */
    private record Use(Object what, int most) {}

    private record Two(Kind kind, int first, int second) {}

    /** Whether what the pair uses up is still to be had; if so, it is taken. */
    boolean hasRoom(Candidate candidate) {
        List<Use> uses = uses(candidate);
        if (uses.stream().anyMatch(use -> taken.getOrDefault(use.what, 0) >= use.most)) {
            return false;
        }
        uses.forEach(use -> taken.merge(use.what, 1, Integer::sum));
        return true;
    }

    /** The values of the two texts, the roles, the sentences that it joins. */
    private List<Use> uses(Candidate candidate) {
        Exhibit a = candidate.a();
        Exhibit b = candidate.b();
        if (candidate.verdict().relation() == Relation.OTHER_EVENT) {
            return List.of(new Use(LookAlikes.key(a, b), 1));
        }
        return switch (a.kind()) {
            case STATEMENT ->
                    List.of(
                            new Use(sentences.of(a), STATEMENT_LINKS),
                            new Use(sentences.of(b), STATEMENT_LINKS),
                            new Use(new Two(a.kind(), sentences.of(a), sentences.of(b)), 1));
            case ROLE ->
                    List.of(
                            new Use(new Two(a.kind(), values.of(a), texts.of(b)), 1),
                            new Use(new Two(b.kind(), values.of(b), texts.of(a)), 1));
            default -> List.of(new Use(new Two(a.kind(), values.of(a), values.of(b)), 1));
        };
    }

    private static Object value(Exhibit exhibit) {
        return List.of(
                exhibit.text(),
                exhibit.event().event() == null ? "" : exhibit.event().event(),
                exhibit.kind(),
                written(exhibit));
    }

    private static String measure(Exhibit exhibit) {
        return UnitFit.isPersons(exhibit)
                ? String.join(" ", new TreeSet<>(exhibit.wording().measured()))
                : "";
    }

    private static String written(Exhibit exhibit) {
        return switch (exhibit.value()) {
            case Amount amount -> amount.best() + amount.unit() + amount.bound() + measure(exhibit);
            case TimeValue time ->
                    time.timex() + (exhibit.dating() ? "" : exhibit.claim().mention().measure());
            case OrdinalValue ordinal -> ordinal.rank() + ordinal.of();
            case RoleValue role -> role.person() + RoleWords.of(role.role()) + role.tenure();
            case QuoteValue quote -> exhibit.quoted().letters();
            case StatementValue statement -> exhibit.words();
        };
    }
}
