package crossread.analysis.relate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names can be one person's. */
final class People {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii");

    private People() {}

    static boolean same(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        List<String> x = words(a);
        List<String> y = words(b);
        if (x.isEmpty() || y.isEmpty() || !x.getLast().equals(y.getLast())) {
            return false;
        }
        boolean both = x.size() > 1 && y.size() > 1;
        return !both || x.getFirst().charAt(0) == y.getFirst().charAt(0);
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).replace("’s", "").split("[\\s]+")).stream()
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }
}
