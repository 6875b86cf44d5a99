package crossread.ui.coverage;

import crossread.i18n.Messages;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/** How much coverage there is, where its texts come from, and how it divides by label. */
public final class CoverageView extends BorderPane {
    private final CoverageViewModel model;
    private final Messages messages;
    private final Runnable onImport;
    private final VBox head = new VBox();
    private final VBox tail = new VBox();
    private final VBox body = new VBox(head, tail);
    private final ScrollPane scroll = new ScrollPane(body);
    private final Subscription subscription;
    private boolean editing;

    /**
     * @param onImport told when labels are to be read from a file
     */
    public CoverageView(CoverageViewModel model, Messages messages, Runnable onImport) {
        this.model = model;
        this.messages = messages;
        this.onImport = onImport;
        getStyleClass().add("coverage");
        setMinWidth(0);
        body.getStyleClass().add("coverage-body");
        head.getStyleClass().add("coverage-part");
        tail.getStyleClass().add("coverage-part");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        subscription = model.coveredProperty().subscribe(this::show);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    /** Gives the keyboard to the page. */
    public void focus() {
        scroll.requestFocus();
    }

    /** While a label is typed its field stays as it is; all else is shown anew. */
    private void show(Covered covered) {
        List<Node> below = new ArrayList<>();
        addShares(below, covered);
        addTopics(below, covered);
        tail.getChildren().setAll(below);
        if (editing) {
            return;
        }
        List<Node> above = new ArrayList<>();
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("coverage-facts");
        covered.facts().forEach(fact -> facts.getChildren().add(fact(fact)));
        above.add(facts);
        addOrigins(above, covered);
        addLabels(above, covered);
        head.getChildren().setAll(above);
    }

    private static VBox fact(Covered.Fact fact) {
        return new VBox(
                Wrapping.label(fact.number(), "coverage-number"),
                Wrapping.label(fact.what(), "coverage-what"));
    }

    private void addOrigins(List<Node> nodes, Covered covered) {
        nodes.add(Wrapping.label(messages.get("origins"), "section-title"));
        if (covered.origins().isEmpty()) {
            nodes.add(Wrapping.label(messages.get("origins.none"), "inspector-hint"));
        }
        for (Covered.Shared origin : covered.origins()) {
            VBox card =
                    new VBox(
                            Wrapping.label(origin.words(), "wording-article"),
                            Wrapping.label(origin.label(), "wording-says"),
                            Wrapping.label(String.join(" · ", origin.articles()), "topic-silent"));
            card.getStyleClass().addAll("wording-card", "relation-only");
            nodes.add(card);
        }
    }

    private void addLabels(List<Node> nodes, Covered covered) {
        nodes.add(Wrapping.label(messages.get("labels"), "section-title"));
        nodes.add(Wrapping.label(messages.get("labels.hint"), "inspector-hint"));
        Button read = new Button(messages.get("labels.import"));
        read.setId("coverage-import");
        read.getStyleClass().add("small");
        read.setOnAction(event -> onImport.run());
        nodes.add(read);
        Labels labels = model.labelsProperty().get();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("coverage-labels");
        List<String> names = labels.names();
        for (int i = 0; i < names.size(); i++) {
            grid.add(Wrapping.label(named(names.get(i)), "column-meta"), i + 1, 0);
        }
        for (int row = 0; row < covered.outlets().size(); row++) {
            String outlet = covered.outlets().get(row);
            grid.add(Wrapping.label(outlet, "column-meta"), 0, row + 1);
            for (int i = 0; i < names.size(); i++) {
                grid.add(field(names.get(i), outlet, labels), i + 1, row + 1);
            }
        }
        nodes.add(grid);
    }

    private TextField field(String name, String outlet, Labels labels) {
        TextField field = new TextField(labels.value(name, outlet));
        field.setAccessibleText(messages.get("labels.field", named(name), outlet));
        field.setPrefColumnCount(10);
        field.setOnAction(event -> put(name, outlet, field.getText()));
        field.focusedProperty()
                .subscribe(
                        (before, now) -> {
                            if (!now) {
                                put(name, outlet, field.getText());
                            }
                        });
        return field;
    }

    private void put(String name, String outlet, String value) {
        editing = true;
        model.label(name, outlet, value);
        editing = false;
    }

    private void addShares(List<Node> nodes, Covered covered) {
        for (Covered.Shares shares : covered.shares()) {
            nodes.add(
                    Wrapping.label(messages.get("shares", named(shares.label())), "section-title"));
            nodes.add(new SharesBar(shares.parts()));
        }
    }

    private void addTopics(List<Node> nodes, Covered covered) {
        nodes.add(Wrapping.label(messages.get("topics"), "section-title"));
        for (Covered.OfTopic topic : covered.topics()) {
            VBox box =
                    new VBox(
                            Wrapping.label(
                                    messages.get("topic", topic.question(), topic.articles()),
                                    "coverage-topic"));
            topic.shares().forEach(shares -> box.getChildren().add(new SharesBar(shares.parts())));
            box.getStyleClass().add("coverage-topic-box");
            nodes.add(box);
        }
    }

    /** A label's name; the usual ones in the language of the window. */
    private String named(String label) {
        return Labels.USUAL.contains(label) ? messages.get("label." + label) : label;
    }
}
