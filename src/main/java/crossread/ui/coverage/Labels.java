package crossread.ui.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the analyst says of outlets: by label ("country") the value of each outlet. The program
 * itself rates nobody.
 */
public record Labels(Map<String, Map<String, String>> values) {
    public static final Labels NONE = new Labels(Map.of());

    /** Those that are offered before there are any. */
    static final List<String> USUAL = List.of("country", "owner", "leaning");

    private static final String PREFIX = "label ";
    private static final String BETWEEN = " | ";

    public Labels {
        values = Map.copyOf(values);
    }

    /** Names of all labels, the usual ones first. */
    List<String> names() {
        List<String> names = new java.util.ArrayList<>(USUAL);
        for (String name : new TreeSet<>(values.keySet())) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The value of an outlet, or an empty text. */
    String value(String label, String outlet) {
        return values.getOrDefault(label, Map.of()).getOrDefault(outlet, "");
    }

    /** The same with one value changed; an empty one is taken away. */
    Labels with(String label, String outlet, String value) {
        Map<String, Map<String, String>> changed = new TreeMap<>(values);
        Map<String, String> outlets = new TreeMap<>(changed.getOrDefault(label, Map.of()));
        if (value.isBlank()) {
            outlets.remove(outlet);
        } else {
            outlets.put(outlet, value.strip());
        }
        changed.put(label, Map.copyOf(outlets));
        return new Labels(changed);
    }

    /** The same with all that others say put over it. */
    Labels with(Labels others) {
        Labels changed = this;
        for (Map.Entry<String, Map<String, String>> label : others.values.entrySet()) {
            for (Map.Entry<String, String> outlet : label.getValue().entrySet()) {
                changed = changed.with(label.getKey(), outlet.getKey(), outlet.getValue());
            }
        }
        return changed;
    }

    /** As a story keeps it, by name. */
    public Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        values.forEach(
                (label, outlets) ->
                        outlets.forEach(
                                (outlet, value) ->
                                        kept.put(PREFIX + label + BETWEEN + outlet, value)));
        return kept;
    }

    /** What a story has kept; other names are passed over. */
    public static Labels of(Map<String, String> kept) {
        Labels labels = NONE;
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            int between = entry.getKey().indexOf(BETWEEN);
            if (entry.getKey().startsWith(PREFIX) && between > 0) {
                labels =
                        labels.with(
                                entry.getKey().substring(PREFIX.length(), between),
                                entry.getKey().substring(between + BETWEEN.length()),
                                entry.getValue());
            }
        }
        return labels;
    }
}
