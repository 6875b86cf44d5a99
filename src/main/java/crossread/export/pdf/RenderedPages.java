package crossread.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/** The pages of a finished PDF, to be looked at. For one thread at a time. */
public final class RenderedPages implements Closeable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    public RenderedPages(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
        this.renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * In points, as it is read.
     *
     * @param page from 0
     */
    public double width(int page) {
        return box(page).getWidth();
    }

    /**
     * In points, as it is read.
     *
     * @param page from 0
     */
    public double height(int page) {
        return box(page).getHeight();
    }

    /**
     * A page as it looks on paper, with its highlights.
     *
     * @param page from 0
     * @param scale pixels for each point
     */
    public PagePicture picture(int page, double scale) throws IOException {
        BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Arrays.setAll(pixels, at -> pixels[at] | 0xFF000000);
        return new PagePicture(width, height, pixels);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** The pages that we write are never turned. */
    private PDRectangle box(int page) {
        return document.getPage(page).getCropBox();
    }
}
