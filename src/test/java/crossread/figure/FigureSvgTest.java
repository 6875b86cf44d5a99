package crossread.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

class FigureSvgTest {
    private static final TextMeasure MEASURE = (words, size, weight) -> words.length() * size / 2;

    @Test
    void isWellFormedWhateverTheWords() throws Exception {
        String hostile = "a <b> & \"c\" \u0001 \uD83D\uDE00 ]]>";
        Figure figure =
                new Figure(
                        100,
                        50,
                        List.of(text(hostile)),
                        List.of(new Mark(List.of("e1"), new Box(0, 0, 9, 9), hostile)),
                        hostile);
        Document svg = parsed(FigureSvg.of(figure, Palette.LIGHT, MEASURE));
        String kept = hostile.replace('\u0001', '\uFFFD');
        assertEquals(kept, svg.getElementsByTagName("text").item(0).getTextContent());
        assertEquals(kept, svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(kept, svg.getElementsByTagName("title").item(1).getTextContent());
    }

    @Test
    void drawsEachShape() throws Exception {
        TimelineLayout layout = new TimelineLayout(Stories.strike(), MEASURE, Locale.ENGLISH);
        Figure figure = layout.figure(new TimelineView(900, 0, null, "e1"));
        Document svg = parsed(FigureSvg.of(figure, Palette.DARK, MEASURE));
        assertEquals(count(figure, Shape.Text.class), svg.getElementsByTagName("text").getLength());
        assertEquals(
                count(figure, Shape.Polygon.class),
                svg.getElementsByTagName("polygon").getLength());
        assertEquals(
                count(figure, Shape.Rectangle.class) + figure.marks().size() + 1,
                svg.getElementsByTagName("rect").getLength());
    }

    @Test
    void wordsKeepTheWidthTheyWereLaidOutWith() throws Exception {
        Figure figure = new Figure(100, 50, List.of(text("1234")), List.of(), "");
        Document svg = parsed(FigureSvg.of(figure, Palette.LIGHT, MEASURE));
        Element text = (Element) svg.getElementsByTagName("text").item(0);
        assertEquals("20", text.getAttribute("textLength"));
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", FigureSvg.number(0.001));
        assertEquals("-0.5", FigureSvg.number(-0.5));
        assertEquals("12.35", FigureSvg.number(12.3456));
        assertEquals("7", FigureSvg.number(7.0));
    }

    private static Shape.Text text(String words) {
        return new Shape.Text(1, 2, words, 10, Weight.REGULAR, Anchor.START, Ink.TEXT, null);
    }

    private static long count(Figure figure, Class<? extends Shape> type) {
        return figure.shapes().stream().filter(type::isInstance).count();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
