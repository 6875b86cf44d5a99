package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A PDF in the making, with its logical structure, whose pages stay open until it is saved. Follows
 * a standard of accessibility and one of archiving at once. The same content gives the same bytes.
 */
public final class TaggedDocument implements AutoCloseable {
    private final PDDocument pdf = new PDDocument();
    private final DocumentFacts facts;
    private final Typefaces typefaces;
    private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
    private final Tag root;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final Destinations destinations;
    private final Namespace namespace;
    private final Outline outline;
    private final Attachments attachments = new Attachments();

    public TaggedDocument(DocumentFacts facts) {
        this(facts, false);
    }

    /**
     * @param ligatures whether the font library may draw several letters as one
     */
    TaggedDocument(DocumentFacts facts, boolean ligatures) {
        this.facts = facts;
        this.typefaces = new Typefaces(pdf, ligatures);
        this.namespace = new Namespace(facts.profile());
        this.root = new Tag("Document", structure.getCOSObject(), namespace);
        this.destinations = new Destinations(facts.profile());
        this.outline = new Outline(destinations);
        structure.setK(root.dictionary());
    }

    /** Adds an empty page, sizes in points. */
    public Sheet addSheet(float width, float height) throws IOException {
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        Sheet sheet = new Sheet(this, page, sheets.size() + 1);
        page.setStructParents(addParent(sheet.marks()));
        sheets.add(sheet);
        return sheet;
    }

    public List<Sheet> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    public Typefaces typefaces() {
        return typefaces;
    }

    /** The element that holds all others. */
    public Tag root() {
        return root;
    }

    public Outline outline() {
        return outline;
    }

    public Attachments attachments() {
        return attachments;
    }

    public DocumentFacts facts() {
        return facts;
    }

    /** The places that links lead to. */
    public Destinations destinations() {
        return destinations;
    }

    /** Registers who owns marked content or an annotation; the key finds it again. */
    int addParent(COSBase owner) {
        int key = parents.size();
        parents.put(key, owner);
        return key;
    }

    PDDocument pdf() {
        return pdf;
    }

    /** Completes and writes the document. Nothing can be added afterwards. */
    public void save(OutputStream target) throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        completeStructure(catalog);
        outline.complete(catalog);
        destinations.complete(catalog);
        attachments.complete(pdf, facts);
        facts.complete(pdf, !attachments.isEmpty());
        if (typefaces.hasShaped()) {
            // Fonts are cut to size while a document is saved, and told what glyphs mean after.
            pdf.save(OutputStream.nullOutputStream());
            typefaces.completeShaped();
        }
        pdf.save(target);
    }

    private void completeStructure(PDDocumentCatalog catalog) {
        COSArray numbers = new COSArray();
        parents.forEach(
                (key, owner) -> {
                    numbers.add(COSInteger.get(key));
                    numbers.add(owner);
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        structure.getCOSObject().setItem(COSName.getPDFName("ParentTree"), tree);
        structure.setParentTreeNextKey(parents.size());
        namespace.complete(structure.getCOSObject());
        catalog.setStructureTreeRoot(structure);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    @Override
    public void close() throws IOException {
        typefaces.close();
        pdf.close();
    }
}
