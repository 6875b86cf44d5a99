package crossread.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** A comment on a sheet, to which there can be replies. */
public final class Comment {
    private final COSDictionary annotation;
    private final Sheet sheet;
    private final Box place;

    Comment(COSDictionary annotation, Sheet sheet, Box place) {
        this.annotation = annotation;
        this.sheet = sheet;
        this.place = place;
    }

    COSDictionary annotation() {
        return annotation;
    }

    Sheet sheet() {
        return sheet;
    }

    Box place() {
        return place;
    }
}
