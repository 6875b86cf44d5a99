package crossread.ui.shell;

import crossread.i18n.Language;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Comparison;
import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Topic;
import crossread.ui.Coverage;
import crossread.ui.kit.Toolkit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Opens the window in whatever words the bundles hold, and prints what it shows that is neither
 * from a bundle nor from the articles, and buttons that are cut off. Run by {@link
 * PseudoLocaleTest} in a process of its own.
 */
public final class PseudoWindow {
    private static final String MARK = "⟦";

    private final MainWindow window;
    private final List<String> content = new ArrayList<>();
    private final TreeSet<String> faults = new TreeSet<>();

    private PseudoWindow(Path shelf) {
        Comparison comparison = Coverage.comparison();
        window = Windows.of(comparison, shelf);
        window.scene(1900, 1000);
        fill(comparison);
    }

    /**
     * @param arguments a folder to use, and the name of a language
     */
    public static void main(String[] arguments) throws Exception {
        Language.valueOf(arguments[1]).speak();
        Toolkit.startHeadless();
        TreeSet<String> found = Toolkit.call(() -> new PseudoWindow(Path.of(arguments[0])).look());
        found.forEach(System.out::println);
        Toolkit.stop();
    }

    private TreeSet<String> look() {
        check(window);
        window.model().show(Coverage.comparison());
        for (View view : View.values()) {
            window.panes().viewProperty().set(view);
            check(window);
        }
        window.panes().viewProperty().set(View.READER);
        window.reader().find().start();
        window.reader().find().wordsProperty().set("fire");
        window.reader().nextConflict();
        check(window);
        for (int width : List.of(1400, 1000)) {
            window.resize(width, 900);
            layOut();
            checkEdge(width);
        }
        ((MenuBar) window.lookup(".menu-bar")).getMenus().forEach(this::check);
        return faults;
    }

    private void fill(Comparison comparison) {
        Arrays.stream(Language.values()).map(Language::ownName).forEach(content::add);
        for (Article article : comparison.articles()) {
            content.add(article.text().replaceAll("\\s+", " "));
            content.add(String.valueOf(article.outlet()));
            content.add(article.file());
        }
        comparison.topics().stream().map(Topic::question).forEach(content::add);
        comparison.links().stream().map(Link::reason).forEach(content::add);
        comparison.events().stream().map(Event::label).forEach(content::add);
        comparison.events().stream().map(Event::reason).forEach(content::add);
        comparison.claims().stream()
                .map(Claim::attribution)
                .forEach(said -> content.add(String.valueOf(said.source())));
    }

    private void check(Menu menu) {
        check(menu.getText(), "menu");
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                check(inner);
            } else if (item.getText() != null) {
                check(item.getText(), "menu item");
            }
        }
    }

    private void check(MainWindow root) {
        layOut();
        check((Node) root);
    }

    private void layOut() {
        for (int i = 0; i < 3; i++) {
            window.applyCss();
            window.layout();
        }
    }

    /** No tool lies beyond the window's edge. */
    private void checkEdge(double width) {
        for (Node tool :
                window.lookupAll(".main-tool-bar .button, .main-tool-bar .toggle-button")) {
            double right = tool.localToScene(tool.getLayoutBounds()).getMaxX();
            if (tool instanceof Labeled labeled && right > width) {
                faults.add("beyond " + width + ": " + labeled.getText());
            }
        }
    }

    private void check(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            check(labeled.getText(), String.join(".", node.getStyleClass()));
            boolean button = node instanceof Button || node instanceof ToggleButton;
            if (button && labeled.isTextTruncated()) {
                faults.add("cut off: " + labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::check);
        }
    }

    private void check(@Nullable String text, String where) {
        if (text == null || text.contains(MARK) || text.codePoints().noneMatch(this::isLetter)) {
            return;
        }
        String bare = bare(text);
        boolean known =
                bare.length() <= 1
                        || content.stream().anyMatch(words -> bare(words).contains(bare));
        if (!known && !bare.matches("\\d{1,2} [A-Z][a-z]+ \\d{4}")) {
            faults.add(where + ": " + text);
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[“”…]", "").replaceAll("\\s+", " ").strip();
    }

    private boolean isLetter(int unit) {
        return Character.isLetter(unit);
    }
}
