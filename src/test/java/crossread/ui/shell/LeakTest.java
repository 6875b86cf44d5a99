package crossread.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crossread.model.Comparison;
import crossread.ui.LargeCoverage;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Toolkit;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A story that was closed is gone: from memory, and from the window. */
class LeakTest {
    private static final int STORIES = 50;

    /** The last ones may be held by what was looked at last. */
    private static final int HELD = 4;

    @TempDir private Path shelf;

    private final List<WeakReference<Findings>> opened = new ArrayList<>();

    @Test
    void opensAndClosesAStoryFiftyTimes() throws Exception {
        Toolkit.startHeadless();
        Comparison comparison = new LargeCoverage(3, 200, 20).comparison();
        MainWindow window = Toolkit.call(() -> window(comparison));
        int first = Toolkit.call(() -> open(window, comparison));
        int last = first;
        for (int i = 1; i < STORIES; i++) {
            last = Toolkit.call(() -> open(window, comparison));
        }
        assertTrue(last <= first + 20, first + " nodes at first, then " + last);
        assertTrue(alive() <= HELD, () -> alive() + " of " + STORIES + " stories are held");
        Toolkit.call(
                () -> {
                    window.close();
                    return true;
                });
    }

    private int open(MainWindow window, Comparison comparison) {
        window.model().show(comparison);
        settle(window);
        opened.add(new WeakReference<>(window.selection().findings()));
        window.reader().nextLink();
        for (View view : View.values()) {
            window.panes().viewProperty().set(view);
            settle(window);
        }
        window.panes().viewProperty().set(View.READER);
        settle(window);
        int nodes = nodes(window);
        window.model().startNew();
        settle(window);
        return nodes;
    }

    private long alive() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return opened.stream().filter(each -> each.get() != null).count();
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }

    private static void settle(MainWindow window) {
        window.finish();
        window.applyCss();
        window.layout();
    }

    private MainWindow window(Comparison comparison) {
        MainWindow window = Windows.of(comparison, shelf);
        window.scene(1200, 800);
        return window;
    }
}
