package crossread.export.pdf;

/**
 * A page as it looks.
 *
 * @param pixels opaque, as 0xFFRRGGBB, row by row from the top
 */
public record PagePicture(int width, int height, int[] pixels) {}
