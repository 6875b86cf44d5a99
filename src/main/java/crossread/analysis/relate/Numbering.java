package crossread.analysis.relate;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** Numbers claims by something about them, found once for each: equal things have one number. */
final class Numbering {
    private final Function<Exhibit, Object> thing;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Exhibit, Integer> known = new IdentityHashMap<>();

    Numbering(Function<Exhibit, Object> thing) {
        this.thing = thing;
    }

    int of(Exhibit exhibit) {
        Integer number = known.get(exhibit);
        if (number == null) {
            number = numbers.computeIfAbsent(thing.apply(exhibit), t -> numbers.size());
            known.put(exhibit, number);
        }
        return number;
    }
}
