package crossread.analysis.claim;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones as texts name them: by letters ("GMT", "ET"), by their distance from Greenwich
 * ("UTC+3") or by a place ("Moscow time"). Letters that stand for several zones are read as news in
 * English uses them.
 */
final class Zones {
    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("GMT", "Z"),
                    Map.entry("UTC", "Z"),
                    Map.entry("ET", "America/New_York"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("CT", "America/Chicago"),
                    Map.entry("CST", "-06:00"),
                    Map.entry("CDT", "-05:00"),
                    Map.entry("MT", "America/Denver"),
                    Map.entry("MST", "-07:00"),
                    Map.entry("MDT", "-06:00"),
                    Map.entry("PT", "America/Los_Angeles"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("AKST", "-09:00"),
                    Map.entry("AKDT", "-08:00"),
                    Map.entry("HST", "-10:00"),
                    Map.entry("BST", "+01:00"),
                    Map.entry("WEST", "+01:00"),
                    Map.entry("CET", "Europe/Paris"),
                    Map.entry("CEST", "+02:00"),
                    Map.entry("EET", "Europe/Athens"),
                    Map.entry("EEST", "+03:00"),
                    Map.entry("MSK", "+03:00"),
                    Map.entry("TRT", "+03:00"),
                    Map.entry("WAT", "+01:00"),
                    Map.entry("CAT", "+02:00"),
                    Map.entry("SAST", "+02:00"),
                    Map.entry("EAT", "+03:00"),
                    Map.entry("PKT", "+05:00"),
                    Map.entry("IST", "+05:30"),
                    Map.entry("SGT", "+08:00"),
                    Map.entry("HKT", "+08:00"),
                    Map.entry("AWST", "+08:00"),
                    Map.entry("JST", "+09:00"),
                    Map.entry("KST", "+09:00"),
                    Map.entry("AEST", "+10:00"),
                    Map.entry("AEDT", "+11:00"),
                    Map.entry("NZST", "+12:00"),
                    Map.entry("NZDT", "+13:00"));
    private static final Map<String, String> PLACES = places();

    /** What may stand behind a clock time; the group {@code zone} holds its name. */
    static final String AFTER_CLOCK =
            "(?:,? ?\\(?(?<zone>local time|(?-i:"
                    + "(?:GMT|UTC) ?[+−–-] ?\\d\\d?(?::?[0-5]\\d)?|"
                    + String.join(
                            "|",
                            LETTERS.keySet().stream()
                                    .sorted((a, b) -> b.length() - a.length())
                                    .toList())
                    + "|(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime|(?:Eastern|Pacific|Mountain|Central)(?! \\p{Lu})))(?![\\p{L}\\d])\\)?)?";

    private static final Pattern DISTANCE =
            Pattern.compile("(?:GMT|UTC) ?([+−–-]) ?(\\d\\d?)(?::?(\\d\\d))?");
    private static final Pattern REGION =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?(T\\d\\d:\\d\\d(?::\\d\\d)?)@(.+)");

    private Zones() {}

    /**
     * What to put behind a clock time: {@code Z}, a distance such as {@code +03:00}, or, where it
     * depends on the day, {@code @} and the region; empty for an unknown place.
     */
    static String suffix(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        Matcher distance = DISTANCE.matcher(zone);
        if (distance.matches()) {
            String minutes = distance.group(3) == null ? "00" : distance.group(3);
            String sign = distance.group(1).equals("+") ? "+" : "-";
            return "%s%02d:%s".formatted(sign, Integer.parseInt(distance.group(2)), minutes);
        }
        String known = LETTERS.get(zone);
        String place = known == null ? PLACES.get(place(zone)) : known;
        return place == null ? "" : place.contains("/") ? "@" + place : place;
    }

    private static String place(String zone) {
        return zone.toLowerCase(Locale.ROOT)
                .replaceAll(" (?:standard |daylight |summer )?time$", "");
    }

    /** A time with its distance from Greenwich on its day; without one where no day is known. */
    static String resolved(String timex) {
        Matcher region = REGION.matcher(timex);
        if (!region.matches()) {
            return timex;
        }
        String day = region.group(1);
        String clock = region.group(2);
        if (day == null) {
            return clock;
        }
        try {
            boolean end = clock.startsWith("T24");
            LocalDateTime moment = LocalDateTime.parse(day + (end ? "T23:59" : clock));
            ZoneOffset offset = ZoneId.of(region.group(3)).getRules().getOffset(moment);
            return day + clock + offset.getId();
        } catch (DateTimeException impossible) {
            return day + clock;
        }
    }

    /** Cities of the time zone database, and names of wider areas. */
    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            int stroke = id.lastIndexOf('/');
            if (stroke > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                places.put(id.substring(stroke + 1).replace('_', ' ').toLowerCase(Locale.ROOT), id);
            }
        }
        places.putAll(
                Map.ofEntries(
                        Map.entry("eastern", "America/New_York"),
                        Map.entry("central", "America/Chicago"),
                        Map.entry("mountain", "America/Denver"),
                        Map.entry("pacific", "America/Los_Angeles"),
                        Map.entry("washington", "America/New_York"),
                        Map.entry("central european", "Europe/Paris"),
                        Map.entry("eastern european", "Europe/Athens"),
                        Map.entry("british", "Europe/London"),
                        Map.entry("uk", "Europe/London"),
                        Map.entry("beijing", "Asia/Shanghai"),
                        Map.entry("china", "Asia/Shanghai"),
                        Map.entry("delhi", "Asia/Kolkata"),
                        Map.entry("new delhi", "Asia/Kolkata"),
                        Map.entry("mumbai", "Asia/Kolkata"),
                        Map.entry("indian", "Asia/Kolkata"),
                        Map.entry("japan", "Asia/Tokyo"),
                        Map.entry("korean", "Asia/Seoul"),
                        Map.entry("israel", "Asia/Jerusalem"),
                        Map.entry("kyiv", "Europe/Kiev")));
        return Map.copyOf(places);
    }
}
