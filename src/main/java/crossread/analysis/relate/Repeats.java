package crossread.analysis.relate;

import crossread.model.Value.Amount;
import crossread.model.Value.OrdinalValue;
import crossread.model.Value.QuoteValue;
import crossread.model.Value.RoleValue;
import crossread.model.Value.StatementValue;
import crossread.model.Value.TimeValue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells mentions that only repeat a value of the same article. */
final class Repeats {
    /** At most so many links between statements for a sentence. */
    private static final int STATEMENT_LINKS = 3;

    private Repeats() {}

    /**
     * What a pair uses up, and how many may: the values of the two texts, the roles, the sentences
     * that it joins.
     */
    static Map<Object, Integer> limits(Candidate candidate) {
        Exhibit a = candidate.a();
        Exhibit b = candidate.b();
        return switch (a.kind()) {
            case STATEMENT ->
                    Map.of(
                            sentence(a), STATEMENT_LINKS,
                            sentence(b), STATEMENT_LINKS,
                            List.of(sentence(a), sentence(b)), 1);
            case ROLE ->
                    Map.of(
                            List.of(key(a), b.place().article(), b.place().passage()), 1,
                            List.of(key(b), a.place().article(), a.place().passage()), 1);
            default -> Map.of(key(candidate), 1);
        };
    }

    private static Object sentence(Exhibit exhibit) {
        return List.of(exhibit.claim().article(), exhibit.claim().mention().sentence());
    }

    /** Equal for pairs that join the same two values of the same two texts. */
    private static List<Object> key(Candidate candidate) {
        return List.of(key(candidate.a()), key(candidate.b()));
    }

    private static List<Object> key(Exhibit exhibit) {
        return List.of(
                exhibit.place().article(),
                exhibit.place().passage(),
                exhibit.event().event() == null ? "" : exhibit.event().event(),
                exhibit.kind(),
                value(exhibit));
    }

    private static String measure(Exhibit exhibit) {
        String measure = exhibit.claim().mention().measure();
        return measure == null || !UnitFit.isPersons(exhibit)
                ? ""
                : String.join(" ", new TreeSet<>(Measures.of(measure)));
    }

    private static String value(Exhibit exhibit) {
        return switch (exhibit.value()) {
            case Amount amount -> amount.best() + amount.unit() + amount.bound() + measure(exhibit);
            case TimeValue time ->
                    time.timex() + (exhibit.dating() ? "" : exhibit.claim().mention().measure());
            case OrdinalValue ordinal -> ordinal.rank() + ordinal.of();
            case RoleValue role -> role.person() + RoleWords.of(role.role()) + role.tenure();
            case QuoteValue quote -> QuoteWords.of(quote.words()).letters();
            case StatementValue statement -> exhibit.words();
        };
    }
}
