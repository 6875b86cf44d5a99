package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** An element of the document's logical structure: a heading, a paragraph, a table cell. */
public final class Tag {
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;
    private @Nullable PDPage page;

    private final Namespace namespace;

    Tag(String type, COSDictionary parent, Namespace namespace) {
        this.type = type;
        this.namespace = namespace;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
        namespace.name(dictionary, type);
    }

    /** A new element below this one, after what it already holds. */
    public Tag child(String childType) {
        Tag child = new Tag(childType, dictionary, namespace);
        kids.add(child.dictionary);
        return child;
    }

    public Tag language(String tag) {
        dictionary.setString(COSName.LANG, tag);
        return this;
    }

    /** Says in words what a figure shows. Not for elements with text: it would hide that text. */
    public Tag alternative(String words) {
        dictionary.setString(COSName.ALT, words);
        return this;
    }

    /**
     * @param scope {@code Row} or {@code Column}
     */
    public Tag headerScope(String scope) {
        return attribute("Table", "Scope", scope);
    }

    /**
     * @param numbering {@code None}, {@code Decimal} and so on
     */
    public Tag listNumbering(String numbering) {
        return attribute("List", "ListNumbering", numbering);
    }

    /** The corners of a figure, in the page's own coordinates. */
    public Tag box(float left, float bottom, float right, float top) {
        COSArray corners = new COSArray();
        for (float value : new float[] {left, bottom, right, top}) {
            corners.add(new COSFloat(value));
        }
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
        attributes.setItem(COSName.BBOX, corners);
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    private Tag attribute(String owner, String name, String value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        attributes.setItem(COSName.getPDFName(name), COSName.getPDFName(value));
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Takes in what is marked so on a page. */
    void addMarked(PDPage on, int mark) {
        if (page == null) {
            page = on;
            dictionary.setItem(COSName.PG, on.getCOSObject());
        }
        if (on == page) {
            kids.add(COSInteger.get(mark));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, on.getCOSObject());
        reference.setInt(COSName.MCID, mark);
        kids.add(reference);
    }

    /** Takes in an annotation. */
    void addObject(PDPage on, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, on.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        kids.add(reference);
    }
}
