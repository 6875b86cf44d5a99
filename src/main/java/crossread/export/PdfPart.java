package crossread.export;

/** The parts of the PDF that can be left out. The first page is always there. */
public enum PdfPart {
    DIFFERENCES,
    MATRIX,
    TIMELINE,
    SIDE_BY_SIDE,
    ARTICLES,
    NOTES
}
