package crossread.analysis.relate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit measures, and how large it is in the base unit of that dimension. International
 * definitions; months and years are the Gregorian means.
 */
record Scale(String dimension, double factor) {
    private static final Map<String, Scale> SCALES = scales();

    /** The scale of a unit in singular and lower case; empty for nouns that count things. */
    static Optional<Scale> of(String unit) {
        return Optional.ofNullable(SCALES.get(unit.toLowerCase(java.util.Locale.ROOT)));
    }

    /**
     * Factor that turns an amount in {@code from} into one in {@code to}; empty where none does.
     */
    static Optional<Double> factor(String from, String to) {
        if (from.equalsIgnoreCase(to)) {
            return Optional.of(1.0);
        }
        Optional<Scale> a = of(from);
        Optional<Scale> b = of(to);
        if (a.isEmpty() || b.isEmpty() || !a.get().dimension.equals(b.get().dimension)) {
            return Optional.empty();
        }
        return Optional.of(a.get().factor / b.get().factor);
    }

    private static Map<String, Scale> scales() {
        Map<String, Scale> scales = new HashMap<>();
        put(scales, "time", "second", 1, "minute", 60, "hour", 3600, "day", 86400);
        put(scales, "time", "week", 604800, "month", 2629746, "year", 31556952);
        put(scales, "time", "decade", 315569520, "century", 3155695200.0);
        put(scales, "length", "millimetre", 0.001, "centimetre", 0.01, "metre", 1);
        put(scales, "length", "kilometre", 1000, "inch", 0.0254, "foot", 0.3048);
        put(scales, "length", "yard", 0.9144, "mile", 1609.344, "nautical mile", 1852);
        put(scales, "length", "meter", 1, "kilometer", 1000, "km", 1000);
        put(scales, "mass", "gram", 0.001, "kilogram", 1, "tonne", 1000, "ton", 907.18474);
        put(scales, "mass", "pound", 0.45359237, "ounce", 0.028349523);
        put(scales, "area", "square metre", 1, "square kilometre", 1e6, "hectare", 1e4);
        put(
                scales,
                "area",
                "acre",
                4046.8564224,
                "square mile",
                2589988.11,
                "square foot",
                0.09290304);
        put(scales, "volume", "litre", 1, "gallon", 3.785411784, "barrel", 158.987295);
        put(scales, "volume", "cubic metre", 1000);
        put(scales, "speed", "kilometre per hour", 1, "mile per hour", 1.609344, "knot", 1.852);
        put(scales, "speed", "metre per second", 3.6);
        put(scales, "magnitude", "magnitude", 1, "richter", 1, "degree on the richter scale", 1);
        return scales;
    }

    private static void put(Map<String, Scale> scales, String dimension, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            double factor = ((Number) pairs[i + 1]).doubleValue();
            scales.put((String) pairs[i], new Scale(dimension, factor));
        }
    }
}
