package crossread.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that travel inside the document. */
public final class Attachments {
    private final Map<String, Attachment> files = new TreeMap<>();

    private record Attachment(String type, String description, byte[] content) {}

    /**
     * @param name the file's name, such as {@code comparison.json}
     * @param type its media type
     * @param description what it is, for a person to read
     * @param content its text, attached as UTF-8
     */
    public void add(String name, String type, String description, String content) {
        add(name, type, description, content.getBytes(StandardCharsets.UTF_8));
    }

    public void add(String name, String type, String description, byte[] content) {
        files.put(name, new Attachment(type, description, content));
    }

    /** The file of a name that travels inside a PDF, or nothing. */
    public static Optional<byte[]> read(Path pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
            PDComplexFileSpecification file = tree == null ? null : tree.getValue(name);
            PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
            return embedded == null ? Optional.empty() : Optional.of(embedded.toByteArray());
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Needs the document's names to be there already. */
    void complete(PDDocument pdf, DocumentFacts facts) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        COSArray associated = new COSArray();
        for (Map.Entry<String, Attachment> entry : files.entrySet()) {
            COSDictionary file = specification(pdf, facts, entry.getKey(), entry.getValue());
            names.add(new COSString(entry.getKey()));
            names.add(file);
            associated.add(file);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.getCOSDictionary(COSName.NAMES).setItem(COSName.getPDFName("EmbeddedFiles"), tree);
        catalog.setItem(COSName.AF, associated);
    }

    private static COSDictionary specification(
            PDDocument pdf, DocumentFacts facts, String name, Attachment attachment)
            throws IOException {
        byte[] bytes = attachment.content;
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.type);
        embedded.setSize(bytes.length);
        embedded.setCreationDate(facts.moment());
        embedded.setModDate(facts.moment());
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.setFileDescription(attachment.description);
        file.getCOSObject().setName("AFRelationship", "Data");
        return file.getCOSObject();
    }
}
