package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.model.Link;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Wrapping;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One topic at a time: what every article says of it, one under the other. */
public final class TopicView extends BorderPane {
    private final TopicViewModel model;
    private final Messages messages;
    private final Messages kit;
    private final Runnable onOpen;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Label position = new Label();
    private final Subscription subscription;
    private List<ExtractCard> cards = List.of();
    private Sheet shown = Sheet.NONE;

    /**
     * @param onOpen told when the selected pair is to be shown side by side
     */
    public TopicView(
            TopicViewModel model,
            Selection selection,
            Messages messages,
            Messages kit,
            Runnable onOpen) {
        this.model = model;
        this.messages = messages;
        this.kit = kit;
        this.onOpen = onOpen;
        getStyleClass().add("topic");
        setMinWidth(0);
        body.getStyleClass().add("topic-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "topic-scroll");
        position.getStyleClass().add("walk-position");
        setTop(bar());
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        subscription =
                Subscription.combine(
                        model.sheetProperty().subscribe(sheet -> showIfSeen()),
                        visibleProperty().subscribe(seen -> showIfSeen()),
                        selection.linkProperty().subscribe(this::onLink));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Gives the keyboard to the first extract. */
    public void focus() {
        if (!cards.isEmpty()) {
            cards.getFirst().requestFocus();
        }
    }

    private void showIfSeen() {
        Sheet sheet = model.sheetProperty().get();
        if (isVisible() && !sheet.equals(shown)) {
            boolean focused = cards.stream().anyMatch(ExtractCard::isFocused);
            shown = sheet;
            show(sheet);
            if (focused) {
                focus();
            }
        }
    }

    private void show(Sheet sheet) {
        position.setText(sheet.position());
        List<ExtractCard> made = new ArrayList<>();
        body.getChildren().clear();
        if (sheet.isNone()) {
            body.getChildren().add(Wrapping.label(messages.get("nothing.hint"), "matrix-empty"));
        } else {
            body.getChildren().add(heading(sheet));
            sheet.extracts()
                    .forEach(extract -> made.add(new ExtractCard(extract, kit, model::select)));
            body.getChildren().addAll(made);
            if (!sheet.silent().isEmpty()) {
                body.getChildren()
                        .add(Wrapping.label(messages.get("topic.others"), "section-title"));
                body.getChildren()
                        .add(Wrapping.label(String.join(" · ", sheet.silent()), "topic-silent"));
            }
        }
        cards = List.copyOf(made);
        scroll.setVvalue(0);
    }

    private VBox heading(Sheet sheet) {
        Label question = Wrapping.label(sheet.question(), "topic-question");
        HBox line =
                new HBox(
                        new RelationSwatch(sheet.style()),
                        Wrapping.label(
                                kit.get("relation." + sheet.style().key()), "topic-relation"),
                        Wrapping.label(sheet.event(), "topic-event"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("topic-line");
        VBox heading = new VBox(question, line);
        heading.getStyleClass().add("topic-heading");
        return heading;
    }

    private void onLink(@Nullable Link link) {
        cards.forEach(card -> card.setChosen(link != null && link.joins(card.claim().id())));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP -> focusCard(-1);
            case DOWN -> focusCard(1);
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focusCard(int by) {
        int now = -1;
        for (int i = 0; i < cards.size(); i++) {
            now = cards.get(i).isFocused() ? i : now;
        }
        if (!cards.isEmpty()) {
            ExtractCard card = cards.get(Math.clamp(now + by, 0, cards.size() - 1));
            card.requestFocus();
            model.select(card.claim());
            reveal(card);
        }
    }

    private void reveal(ExtractCard card) {
        double reach = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (reach > 0) {
            double middle = card.getBoundsInParent().getCenterY();
            double wanted = middle - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(wanted / reach, 0, 1));
        }
    }

    private HBox bar() {
        Label hint = Wrapping.label(messages.get("topic.hint"), "walk-notice");
        hint.setWrapText(false);
        hint.setMinWidth(0);
        HBox bar =
                new HBox(
                        button("topic.previous", "‹", () -> model.step(-1)),
                        position,
                        button("topic.next", "›", () -> model.step(1)),
                        hint);
        bar.getStyleClass().add("reader-bar");
        return bar;
    }

    private Button button(String key, String sign, Runnable action) {
        String words = messages.get(key);
        Button button = new Button(sign);
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "step-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}
