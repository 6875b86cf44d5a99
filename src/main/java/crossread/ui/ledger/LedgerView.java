package crossread.ui.ledger;

import crossread.i18n.Messages;
import crossread.model.Span;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Quotations at the left; all versions of the one that is chosen at the right. */
public final class LedgerView extends BorderPane {
    private static final double ROW = 84;
    private static final double LIST_SHARE = 0.4;

    private final LedgerViewModel model;
    private final Messages messages;
    private final Runnable onOpen;
    private final ListView<Utterance> list;
    private final VBox body = new VBox();
    private final Subscription subscription;

    /**
     * @param onOpen told when the selected quotation is to be shown in its article
     */
    public LedgerView(LedgerViewModel model, Messages messages, Runnable onOpen) {
        this.model = model;
        this.messages = messages;
        this.onOpen = onOpen;
        getStyleClass().add("ledger");
        setMinWidth(0);
        list = new ListView<>(model.utterances());
        list.setId("ledger-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new UtteranceCell(messages));
        list.setAccessibleText(messages.get("accessible"));
        Label none = new Label(messages.get("none"));
        Wrapping.in(none);
        none.getStyleClass().add("pane-empty");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.currentProperty().set(chosen);
                            }
                        });
        body.getStyleClass().add("ledger-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        SplitPane split = new SplitPane(list, scroll);
        split.setDividerPositions(LIST_SHARE);
        setTop(bar());
        setCenter(split);
        subscription = model.currentProperty().subscribe(this::show);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
    }

    private HBox bar() {
        Label summary = new Label();
        summary.getStyleClass().add("walk-position");
        summary.textProperty().bind(model.summaryProperty());
        HBox bar = new HBox(summary);
        bar.getStyleClass().add("reader-bar");
        return bar;
    }

    private void show(@Nullable Utterance utterance) {
        if (utterance == null) {
            body.getChildren().clear();
            return;
        }
        if (utterance != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(utterance);
        }
        List<Node> cards = new ArrayList<>();
        utterance.versions().forEach(version -> cards.add(card(version)));
        body.getChildren().setAll(cards);
    }

    private VBox card(Version version) {
        Label article = new Label(version.article());
        article.getStyleClass().add("wording-article");
        article.setMinWidth(0);
        Label date = new Label(version.date());
        date.getStyleClass().add("wording-date");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(article, date, space, pill(version));
        top.getStyleClass().add("wording-top");
        TextFlow words = new TextFlow();
        words.getStyleClass().add("wording-words");
        int at = 0;
        for (Span span : version.differing()) {
            add(words, version.words().substring(at, span.begin()), "words");
            add(words, span.in(version.words()), "words-differing");
            at = span.end();
        }
        add(words, version.words().substring(at), "words");
        Label says =
                new Label(
                        version.speaker().isEmpty()
                                ? messages.get("speaker.none")
                                : messages.get("speaker", version.speaker()));
        Wrapping.in(says);
        says.getStyleClass().add(version.otherSpeaker() ? "ledger-other" : "wording-says");
        Button open = new Button(messages.get("open"));
        open.getStyleClass().addAll("flat", "small");
        open.setOnAction(
                event -> {
                    model.select(version.claim());
                    onOpen.run();
                });
        VBox card = new VBox(top, words, says, open);
        card.getStyleClass().addAll("wording-card", "relation-only");
        return card;
    }

    private Label pill(Version version) {
        String how = messages.get("how." + version.how().key());
        Label pill =
                new Label(version.otherSpeaker() ? messages.get("how.otherSpeaker", how) : how);
        pill.getStyleClass().addAll("finer-pill", "ledger-" + version.how().key());
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private static void add(TextFlow flow, String words, String styleClass) {
        flow.getChildren().addAll(Wrapping.texts(words, styleClass));
    }
}
