package crossread.ingest.format;

import crossread.i18n.Messages;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Word document (DOCX): its paragraphs as they stand with all changes accepted. When it was
 * made is not when it was published, so its date is looked for in its words alone.
 */
final class WordReader implements FormatReader {
    private static final Messages MESSAGES = Messages.of("ingest");
    private static final String TEXT = "word/document.xml";
    private static final String FACTS = "docProps/core.xml";

    @Override
    public void read(Source source, Harvest harvest) throws IOException, UnreadableException {
        Map<String, byte[]> parts =
                ZipEntries.of(source, name -> name.equals(TEXT) || name.equals(FACTS), 64);
        byte[] text = parts.get(TEXT);
        if (text == null) {
            throw new UnreadableException(MESSAGES.get("damaged"));
        }
        try {
            WordText words = WordText.of(reader(text));
            byte[] facts = parts.get(FACTS);
            String title = facts == null ? null : fact(facts, "title");
            harvest.add(
                    new Draft(
                            source.name(),
                            source.address(),
                            title != null ? title : words.title(),
                            null,
                            facts == null ? null : fact(facts, "creator"),
                            null,
                            null,
                            words.text()));
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    private static @Nullable String fact(byte[] xml, String name) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(name)) {
                String fact = reader.getElementText().strip();
                return fact.isEmpty() ? null : fact;
            }
        }
        return null;
    }

    /** Reads no document type, so no entity grows and nothing is fetched. */
    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
