package crossread.ui.reader;

/** A stretch from top to bottom, in pixels. */
record Vertical(double top, double bottom) {
    double middle() {
        return (top + bottom) / 2;
    }

    Vertical shifted(double by) {
        return new Vertical(top + by, bottom + by);
    }

    Vertical cover(Vertical other) {
        return new Vertical(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
}
