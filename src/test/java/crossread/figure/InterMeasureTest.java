package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

class InterMeasureTest {
    private final TextMeasure measure = new InterMeasure();

    @ParameterizedTest
    @CsvSource({
        "REGULAR,Inter-Regular.ttf,'4 June 2025, Trump–Putin: “Ærø” ≥ ≠ × Żółć'",
        "SEMI_BOLD,Inter-SemiBold.ttf,'4 June 2025, Trump–Putin: “Ærø” ≥ ≠ × Żółć'"
    })
    void addsUpTheAdvancesOfTheFace(Weight weight, String file, String words) throws IOException {
        InputStream in = InterMeasure.class.getResourceAsStream("/crossread/assets/fonts/" + file);
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)))) {
            double units = 0;
            for (int c : words.codePoints().toArray()) {
                units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
            }
            double expected = units / font.getUnitsPerEm() * 12;
            assertEquals(expected, measure.width(words, 12, weight), 1e-6);
        }
    }
}
