package crossread.export.pdf;

/**
 * A colour of sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Ink(int rgb) {
    public static final Ink BLACK = new Ink(0x1A1A1A);
    public static final Ink MUTED = new Ink(0x595959);
    public static final Ink FAINT = new Ink(0x737373);
    public static final Ink FURNITURE = new Ink(0x8A8A8A);
    public static final Ink RULE = new Ink(0xCCCCCC);
    public static final Ink SHADE = new Ink(0xF3F4F5);
    public static final Ink WHITE = new Ink(0xFFFFFF);

    /** The grey of the same lightness, by the weights of ITU-R BT.709. */
    public Ink grey() {
        int level = Math.round(255 * (0.2126f * red() + 0.7152f * green() + 0.0722f * blue()));
        return new Ink(level << 16 | level << 8 | level);
    }

    public float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    public float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    public float blue() {
        return (rgb & 0xFF) / 255f;
    }

    float[] components() {
        return new float[] {red(), green(), blue()};
    }
}
