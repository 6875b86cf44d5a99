package crossread.export.pdf;

/** Which pair of standards a document follows. */
public enum Profile {
    /** PDF/UA-1 and PDF/A-3a, in PDF 1.7. */
    UA1,
    /** PDF/UA-2 and PDF/A-4f, in PDF 2.0. */
    UA2
}
