package crossread.export.pdf;

/** A page's size and what is left free around the text, in points. */
public record PageShape(
        float width, float height, float left, float top, float right, float bottom) {

    /** The same paper turned, with its margins where they were on the sheet. */
    public PageShape landscape(float side) {
        return new PageShape(height, width, side, top, side, bottom);
    }

    public PageShape withSides(float newLeft, float newRight) {
        return new PageShape(width, height, newLeft, top, newRight, bottom);
    }

    float textWidth() {
        return width - left - right;
    }
}
