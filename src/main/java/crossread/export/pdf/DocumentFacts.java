package crossread.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * What a document says of itself.
 *
 * @param title shown as the window's title
 * @param subject one sentence on what it holds
 * @param language BCP 47 tag of the document's own words
 * @param date the day it is made, printed and recorded; the clock is not asked
 * @param seed what tells it from others; two documents of one seed have the same identifier
 * @param profile which standards it follows
 */
public record DocumentFacts(
        String title, String subject, String language, LocalDate date, long seed, Profile profile) {
    private static final String XMP =
            """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           @standards@
           <dc:format>application/pdf</dc:format>
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
           <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@subject@</rdf:li></rdf:Alt></dc:description>
           <dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
           <xmp:CreatorTool>@program@</xmp:CreatorTool>
           <xmp:CreateDate>@date@T00:00:00Z</xmp:CreateDate>
           <xmp:ModifyDate>@date@T00:00:00Z</xmp:ModifyDate>
           <pdf:Producer>@program@</pdf:Producer>
          </rdf:Description>
          @extensions@
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static final String UA1_STANDARDS =
            """
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>""";

    private static final String UA2_STANDARDS =
            """
            <pdfaid:part>4</pdfaid:part>
            <pdfaid:rev>2020</pdfaid:rev>
            <pdfuaid:part>2</pdfuaid:part>
            <pdfuaid:rev>2024</pdfuaid:rev>""";

    /** PDF/A-3 wants every property described that its own standard does not know. */
    private static final String UA1_EXTENSIONS =
            """
          <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
           <pdfaExtension:schemas>
            <rdf:Bag>
             <rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property>
               <rdf:Seq>
                <rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
                </rdf:li>
               </rdf:Seq>
              </pdfaSchema:property>
             </rdf:li>
            </rdf:Bag>
           </pdfaExtension:schemas>
          </rdf:Description>""";

    private static final String PROGRAM = "Crossread";
    private static final String SRGB = "sRGB IEC61966-2.1";

    Calendar moment() {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    /**
     * @param hasFiles whether files travel inside: PDF/A-4f wants some, PDF/A-4 none
     */
    void complete(PDDocument pdf, boolean hasFiles) throws IOException {
        boolean is2 = profile == Profile.UA2;
        pdf.getDocument().setVersion(is2 ? 2f : 1.7f);
        if (!is2) {
            pdf.setVersion(1.7f);
        } else {
            pdf.getDocumentCatalog().setVersion("2.0");
        }
        pdf.setDocumentId(seed);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(intent(pdf));
        catalog.setPageLabels(labels(pdf));
        if (!is2) {
            // PDF/A-4 allows none: what it says stands in the metadata.
            addInformation(pdf);
        }
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(hasFiles).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private void addInformation(PDDocument pdf) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(moment());
        information.setModificationDate(moment());
        pdf.setDocumentInformation(information);
    }

    private static PDOutputIntent intent(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static PDPageLabels labels(PDDocument pdf) {
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, range);
        return labels;
    }

    private String xmp(boolean hasFiles) {
        boolean is2 = profile == Profile.UA2;
        String standards = is2 ? UA2_STANDARDS : UA1_STANDARDS;
        if (is2 && hasFiles) {
            standards += "\n<pdfaid:conformance>F</pdfaid:conformance>";
        }
        return XMP.replace("@standards@", standards)
                .replace("@extensions@", is2 ? "" : UA1_EXTENSIONS)
                .replace("@title@", escaped(title))
                .replace("@subject@", escaped(subject))
                .replace("@language@", escaped(language))
                .replace("@program@", PROGRAM)
                .replace("@date@", date.toString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
