package crossread.export;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How a PDF is made.
 *
 * @param title printed on the first page, or null to have one made from the comparison
 * @param date the day it is made, printed and recorded; the clock is not asked
 * @param comparisonJson the comparison as JSON, attached to the PDF, or null to attach nothing
 */
public record PdfOptions(
        Paper paper, @Nullable String title, LocalDate date, @Nullable String comparisonJson) {

    /** A sheet's size. */
    public enum Paper {
        A4(595.28f, 841.89f),
        LETTER(612, 792);

        private final float width;
        private final float height;

        Paper(float width, float height) {
            this.width = width;
            this.height = height;
        }

        /** In points, upright. */
        public float width() {
            return width;
        }

        /** In points, upright. */
        public float height() {
            return height;
        }
    }

    /** A4, with a title made from the comparison and nothing attached. */
    public static PdfOptions of(LocalDate date) {
        return new PdfOptions(Paper.A4, null, date, null);
    }

    public PdfOptions on(Paper other) {
        return new PdfOptions(other, title, date, comparisonJson);
    }

    public PdfOptions titled(@Nullable String other) {
        return new PdfOptions(paper, other, date, comparisonJson);
    }

    public PdfOptions attaching(@Nullable String json) {
        return new PdfOptions(paper, title, date, json);
    }
}
