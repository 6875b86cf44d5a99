package crossread.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contrast as WCAG 2.2 defines it. */
class PaletteTest {
    private static final Pattern ROLE = Pattern.compile("(-color-[a-z0-9-]+):\\s*#([0-9A-F]{6});");
    private static final List<String> CLAIMS = List.of("agree", "conflict", "compatible", "only");

    @ParameterizedTest
    @EnumSource(value = Look.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void textOnHighlightsIsEasyToRead(Look look) throws IOException {
        Map<String, Integer> roles = roles(look);
        for (String claim : CLAIMS) {
            assertContrast(roles, "-color-paper-ink", "-color-claim-" + claim + "-bg", 7.7);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void linesStandOutFromPaper(Look look) throws IOException {
        Map<String, Integer> roles = roles(look);
        for (String claim : CLAIMS) {
            assertContrast(roles, "-color-claim-" + claim + "-line", "-color-paper", 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void quietTextIsReadableEverywhere(Look look) throws IOException {
        Map<String, Integer> roles = roles(look);
        for (String ground : List.of("-color-paper", "-color-chrome")) {
            assertContrast(roles, "-color-fg-muted", ground, 4.5);
            assertContrast(roles, "-color-fg-default", ground, 7);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void wordsThatWereFoundStayReadable(Look look) throws IOException {
        Map<String, Integer> roles = roles(look);
        for (String found : List.of("-color-found", "-color-found-now")) {
            assertContrast(roles, "-color-paper-ink", found, 4.5);
        }
    }

    /** Some colours are one for some eyes: what they mean is told by more than colour. */
    @Test
    void relationsDifferWithoutColour() {
        List<RelationStyle> all = List.of(RelationStyle.values());
        assertEquals(
                all.size(), all.stream().map(RelationStyle::pattern).distinct().count(), "lines");
        assertEquals(
                all.size() - 1,
                all.stream().map(RelationStyle::badge).distinct().count(),
                "signs: compatible and not comparable share one, and differ in their line");
    }

    private static void assertContrast(
            Map<String, Integer> roles, String ink, String ground, double least) {
        double a = luminance(Objects.requireNonNull(roles.get(ink)));
        double b = luminance(Objects.requireNonNull(roles.get(ground)));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= least, () -> ink + " on " + ground + ": " + contrast);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> roles(Look look) throws IOException {
        Map<String, Integer> roles = new HashMap<>();
        try (InputStream in = Theme.class.getResourceAsStream(look.key() + ".css")) {
            String css =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Matcher role = ROLE.matcher(css);
            while (role.find()) {
                roles.put(role.group(1), Integer.parseInt(role.group(2), 16));
            }
        }
        return roles;
    }
}
