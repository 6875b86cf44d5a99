package crossread.analysis.relate;

/** Sums over vectors of meaning. */
final class Vectors {
    private Vectors() {}

    /** Cosine of two vectors; 0 where one is missing. */
    static double cosine(float[] a, float[] b) {
        if (a.length == 0 || a.length != b.length) {
            return 0;
        }
        double dot = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            x += a[i] * a[i];
            y += b[i] * b[i];
        }
        return x == 0 || y == 0 ? 0 : dot / Math.sqrt(x * y);
    }
}
