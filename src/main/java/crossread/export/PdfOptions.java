package crossread.export;

import crossread.export.pdf.Profile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a PDF is made.
 *
 * @param standard which standards it follows
 * @param parts what it holds beside its first page
 * @param title printed on the first page, or null to have one made from the comparison
 * @param date the day it is made, printed and recorded; the clock is not asked
 * @param story a story file that travels inside, or null
 */
public record PdfOptions(
        Paper paper,
        Standard standard,
        Set<PdfPart> parts,
        Set<Choice> choices,
        @Nullable String title,
        LocalDate date,
        @Nullable Path story) {
    public PdfOptions {
        parts = Set.copyOf(parts);
        choices = Set.copyOf(choices);
    }

    /** Which pair of standards a PDF follows. */
    public enum Standard {
        /** PDF/UA-1 and PDF/A-3a, in PDF 1.7: what most readers know. */
        UA1,
        /** PDF/UA-2 and PDF/A-4f, in PDF 2.0. */
        UA2
    }

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

    /** What may be asked for beside the usual. */
    public enum Choice {
        /** Links between whole sentences are shown too. */
        STATEMENTS,
        /** Only what the analyst stands behind is shown. */
        ACCEPTED_ONLY,
        /** Made for paper without colour: fills are greys of their own, text is darker. */
        GREYSCALE,
        /** What the analyst says stands in a comment's own text, for viewers without replies. */
        REPLIES_INSIDE,
        /** Nothing travels inside. */
        NO_ATTACHMENTS
    }

    /** A4, all parts, in colour, with a title made from the comparison. */
    public static PdfOptions of(LocalDate date) {
        return new PdfOptions(
                Paper.A4, Standard.UA1, EnumSet.allOf(PdfPart.class), Set.of(), null, date, null);
    }

    Profile profile() {
        return standard == Standard.UA1 ? Profile.UA1 : Profile.UA2;
    }

    public boolean has(Choice choice) {
        return choices.contains(choice);
    }

    public PdfOptions on(Paper other) {
        return new PdfOptions(other, standard, parts, choices, title, date, story);
    }

    public PdfOptions as(Standard other) {
        return new PdfOptions(paper, other, parts, choices, title, date, story);
    }

    public PdfOptions with(Set<PdfPart> others) {
        return new PdfOptions(paper, standard, others, choices, title, date, story);
    }

    public PdfOptions choosing(Choice... wanted) {
        return new PdfOptions(
                paper, standard, parts, Set.copyOf(List.of(wanted)), title, date, story);
    }

    /** The same with one thing asked for, or not any more. */
    public PdfOptions with(Choice choice, boolean wanted) {
        EnumSet<Choice> changed = EnumSet.noneOf(Choice.class);
        changed.addAll(choices);
        if (wanted) {
            changed.add(choice);
        } else {
            changed.remove(choice);
        }
        return new PdfOptions(paper, standard, parts, changed, title, date, story);
    }

    /** The same with one part in it, or not any more. */
    public PdfOptions with(PdfPart part, boolean wanted) {
        EnumSet<PdfPart> changed = EnumSet.noneOf(PdfPart.class);
        changed.addAll(parts);
        if (wanted) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return with(changed);
    }

    public PdfOptions titled(@Nullable String other) {
        return new PdfOptions(paper, standard, parts, choices, other, date, story);
    }

    public PdfOptions carrying(@Nullable Path file) {
        return new PdfOptions(paper, standard, parts, choices, title, date, file);
    }
}
