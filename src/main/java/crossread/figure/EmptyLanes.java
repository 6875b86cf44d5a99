package crossread.figure;

import java.util.ArrayList;
import java.util.List;

/** What the lanes say where no event stands in them. */
record EmptyLanes(TimelineFrame frame, TextMeasure measure) {
    private static final double SIZE = 13;
    private static final double LINE = 18;

    /**
     * @param way how to go on; may be empty
     */
    void draw(String what, String way, Drawing drawing) {
        List<String> first = lines(what, Weight.SEMI_BOLD);
        List<String> second = lines(way, Weight.REGULAR);
        double height = LINE * (first.size() + second.size());
        double y = Math.max(frame.top() + LINE, (frame.top() + frame.axisY() - height) / 2 + LINE);
        for (String line : first) {
            text(line, y, Weight.SEMI_BOLD, Ink.TEXT, drawing);
            y += LINE;
        }
        for (String line : second) {
            text(line, y, Weight.REGULAR, Ink.MUTED, drawing);
            y += LINE;
        }
    }

    private void text(String words, double y, Weight weight, Ink ink, Drawing drawing) {
        double middle = (frame.plotLeft() + frame.plotRight()) / 2;
        drawing.shapes()
                .add(new Shape.Text(middle, y, words, SIZE, weight, Anchor.MIDDLE, ink, null));
    }

    /** Words in lines that have room beside each other; a longer word has a line of its own. */
    private List<String> lines(String words, Weight weight) {
        double room = frame.plotRight() - frame.plotLeft() - 2 * TimelineFrame.MARGIN;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.width(longer, SIZE, weight) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
