package crossread.ingest.text;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening of a wire story: "TEHRAN, Nov 27 (Reuters) – …", "(CNN) -- …". */
final class Wire {
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?<place>[^()\\n.!?]{0,60}?(?:\\p{L}\\.[^()\\n]{0,40})?)"
                            + "\\((?<agency>\\p{Lu}[\\p{L}\\d .&/'’-]{1,30})\\)(?<dash>\\s*[-–—―:]+)?\\s*(?=\\S)");
    private static final int LONGEST = 80;

    private Wire() {}

    /** The agency that a paragraph's opening names, or null. */
    static @Nullable String agency(String paragraph) {
        Matcher opening = OPENING.matcher(paragraph);
        if (!opening.lookingAt() || opening.end() > LONGEST) {
            return null;
        }
        String place = opening.group("place").strip();
        String agency = opening.group("agency").strip();
        boolean atPlace = place.isEmpty() || startsInCapitals(place);
        boolean parted = opening.group("dash") != null;
        return atPlace && (parted || OutletName.hasOutletWord(agency)) ? agency : null;
    }

    /** The opening of a paragraph in which a dateline, with its date, can stand. */
    static String head(String paragraph) {
        Matcher dash = Pattern.compile("\\s[-–—―]+\\s").matcher(paragraph);
        boolean hasDash = dash.find() && dash.start() <= LONGEST;
        return hasDash && startsInCapitals(paragraph) ? paragraph.substring(0, dash.start()) : "";
    }

    private static boolean startsInCapitals(String place) {
        String city = place.split("[,(]", 2)[0].strip();
        int words = Sentences.words(city);
        return words <= 4 && words >= 1 && Sentences.capitals(city) == 1;
    }
}
