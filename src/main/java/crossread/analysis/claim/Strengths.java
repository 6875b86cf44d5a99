package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Magnitudes without their word: "a 5.6 quake", "aftershocks of around 4.0". */
final class Strengths {
    private static final int REACH = 8;
    private static final Set<String> QUAKES =
            Set.of("quake", "earthquake", "tremor", "aftershock", "temblor", "foreshock");
    private static final Set<String> SCALES =
            Set.of("magnitude", "richter", "strength", "measure", "register");

    private Strengths() {}

    /** The unit of magnitude where the words around a bare decimal call for it, or null. */
    static @Nullable Unit unit(Line line, Quantity quantity, Units units) {
        Numeral numeral = quantity.numeral();
        boolean decimal =
                Math.abs(numeral.place() - 0.1) < 1e-9
                        && numeral.value() >= 1
                        && numeral.value() < 10;
        if (!decimal || line.isGlued(quantity.end()) && line.is(quantity.end(), "-")) {
            return null;
        }
        boolean of = line.is(quantity.begin() - 1, "of");
        boolean quake =
                QUAKES.contains(line.lemma(quantity.end()))
                        || (of && QUAKES.contains(line.lemma(quantity.begin() - 2)));
        for (int i = quantity.begin() - 1; !quake && i >= quantity.begin() - REACH; i--) {
            quake = SCALES.contains(line.lemma(i)) && isAboutQuakes(line);
        }
        return quake ? units.of("magnitude") : null;
    }

    private static boolean isAboutQuakes(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (QUAKES.contains(line.lemma(i)) || line.lemma(i).equals("magnitude")) {
                return true;
            }
        }
        return false;
    }
}
