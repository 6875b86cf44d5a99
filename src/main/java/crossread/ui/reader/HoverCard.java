package crossread.ui.reader;

import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * A card beside the claim that the pointer rests on: the other wordings, how they relate, and why.
 * It is part of the window, no window of its own, and lets the pointer through.
 */
final class HoverCard extends VBox {
    /** More than the eye takes in at a glance; the inspector has them all. */
    private static final int MOST = 3;

    private static final double SIDE = 14;
    private static final double GAP = 6;
    private static final double WIDEST = 420;

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * @param column the column that the claim is in
     * @param place where the claim is, from the top of the column
     */
    void show(List<LinkNote> notes, ArticleColumn column, Vertical place) {
        double width = Math.min(WIDEST, column.getWidth() - 2 * SIDE);
        double above = place.top() - GAP;
        double below = column.getHeight() - place.bottom() - GAP;
        int entries = Math.min(MOST, notes.size());
        double height = fill(notes, entries, width);
        while (entries > 1 && height > Math.max(above, below)) {
            entries--;
            height = fill(notes, entries, width);
        }
        boolean under = height <= below || below >= above;
        double y = under ? place.bottom() + GAP : above - height;
        resizeRelocate(column.getLayoutX() + SIDE, y, width, height);
        layout();
    }

    /** Returns the height that so many entries need. */
    private double fill(List<LinkNote> notes, int entries, double width) {
        getChildren().setAll(notes.stream().limit(entries).map(HoverCard::entry).toList());
        setVisible(true);
        applyCss();
        return prefHeight(width);
    }

    private static Node entry(LinkNote note) {
        Label relation = label(note.relation(), "card-relation");
        Label article = label(note.article(), "card-article");
        relation.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(article, Priority.ALWAYS);
        HBox top = new HBox(new RelationSwatch(note.style()), relation, article);
        top.getStyleClass().add("card-top");
        Label words = label("“" + note.words() + "”", "card-words");
        Label reason = label(note.reason(), "card-reason");
        Wrapping.in(words);
        Wrapping.in(reason);
        VBox entry = new VBox(top, words, reason);
        entry.getStyleClass().add("card-entry");
        return entry;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
