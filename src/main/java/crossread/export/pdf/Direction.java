package crossread.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way words run, by Unicode's bidirectional algorithm. */
final class Direction {
    private Direction() {}

    /** Words that run in one direction. */
    record Stretch(String words, boolean rightToLeft) {}

    /** The words of one line cut where their direction changes, from left to right as seen. */
    static List<Stretch> stretches(String words) {
        if (!isMixed(words)) {
            return List.of(new Stretch(words, false));
        }
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Stretch[] stretches = new Stretch[bidi.getRunCount()];
        byte[] levels = new byte[stretches.length];
        for (int i = 0; i < stretches.length; i++) {
            String part = words.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            stretches[i] = new Stretch(part, levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, stretches.length);
        return new ArrayList<>(List.of(stretches));
    }

    static boolean isMixed(String words) {
        char[] units = words.toCharArray();
        return Bidi.requiresBidi(units, 0, units.length);
    }
}
