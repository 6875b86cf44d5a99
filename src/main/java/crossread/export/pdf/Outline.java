package crossread.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks beside the pages, two levels of them. */
public final class Outline {
    private final PDDocumentOutline top = new PDDocumentOutline();
    private PDOutlineNode part = top;
    private final Destinations destinations;
    private boolean empty = true;

    Outline(Destinations destinations) {
        this.destinations = destinations;
    }

    /** A part of the document. */
    public void addPart(String title, String destination) {
        part = item(top, title, destination);
    }

    /** A section of the part that was added last. */
    public void addSection(String title, String destination) {
        item(part, title, destination);
    }

    private PDOutlineItem item(PDOutlineNode below, String title, String destination) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        destinations.lead(item.getCOSObject(), destination);
        below.addLast(item);
        empty = false;
        return item;
    }

    void complete(PDDocumentCatalog catalog) {
        if (!empty) {
            top.openNode();
            catalog.setDocumentOutline(top);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
