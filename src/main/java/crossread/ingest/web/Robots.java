package crossread.ingest.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site asks of programs (RFC 9309), as far as it concerns this one: the longest rule that
 * fits a path decides, and allowing wins between two of a length.
 *
 * @param pause that the site asks for between two requests
 */
record Robots(List<Rule> rules, Duration pause) {
    static final Robots NONE = new Robots(List.of(), Duration.ZERO);
    private static final String NAME = "crossread";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    Robots {
        rules = List.copyOf(rules);
    }

    /** A path's beginning, with {@code *} for anything and {@code $} for the end. */
    record Rule(String path, boolean allows) {
        boolean fits(String given) {
            String[] parts = path.replaceFirst("\\$$", "").split("\\*", -1);
            StringBuilder pattern = new StringBuilder();
            for (String part : parts) {
                pattern.append(pattern.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
            }
            pattern.append(path.endsWith("$") ? "" : ".*");
            return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(given).matches();
        }
    }

    static Robots of(String text) {
        Robots ours = group(text, NAME);
        return ours != null ? ours : java.util.Objects.requireNonNullElse(group(text, "*"), NONE);
    }

    /** The rules for programs of a name; null where there are none. */
    private static @org.jspecify.annotations.Nullable Robots group(String text, String name) {
        List<Rule> rules = new ArrayList<>();
        Duration pause = Duration.ZERO;
        boolean found = false;
        boolean applies = false;
        boolean inNames = false;
        for (String line : text.lines().limit(5000).toList()) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            String value = parts.length < 2 ? "" : parts[1].strip();
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    boolean named = value.equalsIgnoreCase(name);
                    applies = inNames ? applies || named : named;
                    found = found || named;
                    inNames = true;
                }
                case "allow", "disallow" -> {
                    inNames = false;
                    if (applies && !value.isEmpty() && value.length() < 500) {
                        rules.add(new Rule(value, parts[0].strip().equalsIgnoreCase("allow")));
                    }
                }
                case "crawl-delay" -> {
                    inNames = false;
                    pause = applies && value.matches("\\d{1,4}") ? seconds(value) : pause;
                }
                default -> {}
            }
        }
        return found ? new Robots(rules, pause) : null;
    }

    private static Duration seconds(String value) {
        Duration asked = Duration.ofSeconds(Long.parseLong(value));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    boolean allows(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && rule.fits(path)) {
                allowed = length == longest ? allowed || rule.allows() : rule.allows();
                longest = length;
            }
        }
        return allowed;
    }
}
