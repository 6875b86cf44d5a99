package crossread.figure;

import java.util.ArrayList;
import java.util.List;

/** A figure while it is drawn. */
record Drawing(List<Shape> shapes, List<Mark> marks) {
    Drawing() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void mark(List<String> targets, Box box, String words) {
        marks.add(new Mark(targets, box, words));
    }
}
