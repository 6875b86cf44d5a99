package crossread.analysis.relate;

import crossread.analysis.event.WordList;
import crossread.model.Kind;
import crossread.model.Value.Amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether two amounts count or measure the same sort of thing. */
final class UnitFit {
    private static final Map<String, Set<String>> NOUNS = nouns();

    private UnitFit() {}

    /** 1 where the units are one, less where they may be, 0 where they are not. */
    static double of(Exhibit a, Exhibit b) {
        String x = a.wording().unit();
        String y = b.wording().unit();
        if (x.equals(y)) {
            return x.isEmpty() ? 0.6 : 1;
        }
        if (a.kind() != Kind.COUNT) {
            return Scale.factor(x, y).isPresent() ? 1 : 0;
        }
        if (x.isEmpty() || y.isEmpty()) {
            return 0.5;
        }
        return nounsFit(head(x), head(y));
    }

    /** Whether it counts persons, by whatever noun. */
    static boolean isPersons(Exhibit exhibit) {
        if (exhibit.kind() != Kind.COUNT) {
            return false;
        }
        return nounsFit("person", head(exhibit.wording().unit())) > 0;
    }

    static boolean isMagnitude(Exhibit exhibit) {
        return exhibit.value() instanceof Amount amount
                && Scale.of(amount.unit())
                        .filter(s -> s.dimension().equals("magnitude"))
                        .isPresent();
    }

    private static double nounsFit(String x, String y) {
        if (x.equals(y)) {
            return 0.9;
        }
        Set<String> groups = NOUNS.getOrDefault(x, Set.of());
        if (groups.stream().anyMatch(NOUNS.getOrDefault(y, Set.of())::contains)) {
            return 0.8;
        }
        return 0;
    }

    private static String head(String unit) {
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    private static Map<String, Set<String>> nouns() {
        Map<String, Set<String>> nouns = new HashMap<>();
        for (String line : WordList.lines(UnitFit.class, "counted.txt")) {
            for (String noun : line.split("\\s+")) {
                nouns.computeIfAbsent(noun, n -> new HashSet<>()).add(line);
            }
        }
        return nouns;
    }
}
