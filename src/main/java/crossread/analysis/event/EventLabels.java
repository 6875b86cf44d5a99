package crossread.analysis.event;

import java.util.ArrayList;
import java.util.List;

/** Names events as a person would: "Trump–Putin call", "Qeshm quake". */
final class EventLabels {
    private EventLabels() {}

    /** Full names of those who take part, heaviest first. */
    static List<String> participants(String kind, ProperNames names) {
        List<String> keys = names.heaviest(EventKinds.SHIPPED.isMutual(kind) ? 2 : 3);
        double most = keys.isEmpty() ? 0 : names.weight(keys.getFirst());
        List<String> full = new ArrayList<>();
        for (String key : keys) {
            if (names.weight(key) >= most * 0.45) {
                full.add(names.full(key));
            }
        }
        return full;
    }

    static String of(String kind, List<String> participants) {
        if (participants.isEmpty()) {
            return kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1);
        }
        String first = ProperNames.key(participants.getFirst());
        if (EventKinds.SHIPPED.isMutual(kind) && participants.size() > 1) {
            return first + "–" + ProperNames.key(participants.get(1)) + " " + kind;
        }
        return first + " " + kind;
    }
}
