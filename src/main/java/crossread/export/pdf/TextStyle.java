package crossread.export.pdf;

/**
 * How words look.
 *
 * @param size of the face, in points
 * @param leading from baseline to baseline, in points
 */
public record TextStyle(Face face, float size, float leading, Ink ink) {
    public TextStyle in(Ink other) {
        return new TextStyle(face, size, leading, other);
    }

    public TextStyle in(Face other) {
        return new TextStyle(other, size, leading, ink);
    }

    /** From the top of the line to its baseline, in points. */
    float ascent() {
        return (leading - size) / 2 + size * 0.8f;
    }
}
