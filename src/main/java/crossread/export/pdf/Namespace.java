package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.util.Set;

/**
 * Where the types of structure elements are defined: in PDF 2.0's own namespace, save those that
 * only PDF 1.7 has; in PDF 1.7 there is no need to say so.
 */
final class Namespace {
    private static final Set<String> OLD = Set.of("TOC", "TOCI");

    private final boolean isNamed;
    private final COSDictionary dictionary = new COSDictionary();

    Namespace(Profile profile) {
        this.isNamed = profile == Profile.UA2;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
        dictionary.setString(COSName.getPDFName("NS"), "http://iso.org/pdf2/ssn");
    }

    void name(COSDictionary element, String type) {
        if (isNamed && !OLD.contains(type)) {
            element.setItem(COSName.getPDFName("NS"), dictionary);
        }
    }

    void complete(COSDictionary root) {
        if (isNamed) {
            COSArray all = new COSArray();
            all.add(dictionary);
            root.setItem(COSName.getPDFName("Namespaces"), all);
        }
    }
}
