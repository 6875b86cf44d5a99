package crossread.ingest.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a Word document's main part, and which of them is its title. */
final class WordText {
    private static final String TITLE_STYLE = "(?i)title|heading ?1|titel|titre|überschrift ?1";

    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private @Nullable String title;
    private boolean isTitle;
    private boolean inText;

    /** How many elements are open whose content is passed over, the outermost among them. */
    private int passedOver;

    private WordText() {}

    static WordText of(XMLStreamReader reader) throws XMLStreamException {
        WordText text = new WordText();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.start(reader);
                case XMLStreamConstants.END_ELEMENT -> text.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.characters(reader.getText());
                default -> {}
            }
        }
        return text;
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** The words of the first paragraph in the style of a title, or null. */
    @Nullable String title() {
        return title;
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        // Struck words, and the second form of a drawing for older programs.
        if (passedOver > 0 || List.of("del", "moveFrom", "Fallback").contains(name)) {
            passedOver++;
            return;
        }
        switch (name) {
            case "p" -> {
                open.push(new StringBuilder());
                isTitle = false;
            }
            case "pStyle" -> isTitle = style(reader).matches(TITLE_STYLE);
            case "t" -> inText = true;
            case "tab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            default -> {}
        }
    }

    private static String style(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private void end(String name) {
        if (passedOver > 0) {
            passedOver--;
        } else if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            String words = open.pop().toString().strip();
            if (!words.isEmpty()) {
                paragraphs.add(words);
                title = title == null && isTitle ? words.replaceAll("\\s+", " ") : title;
            }
        }
    }

    private void characters(String characters) {
        if (inText && passedOver == 0) {
            append(characters);
        }
    }

    private void append(String words) {
        StringBuilder paragraph = open.peek();
        if (paragraph != null) {
            paragraph.append(words);
        }
    }
}
