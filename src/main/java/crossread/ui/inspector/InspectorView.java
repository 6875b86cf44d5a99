package crossread.ui.inspector;

import crossread.i18n.Messages;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.RelationSwatch;
import crossread.ui.kit.Turns;
import crossread.ui.kit.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The selected link, and why; or, with nothing selected, what was found in short. */
public final class InspectorView extends VBox {
    private final InspectorViewModel model;
    private final Messages messages;
    private final OverviewPane overview;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Turns turns;
    private final Subscription subscription;

    /**
     * @param turns lets the overview be made after the articles
     */
    public InspectorView(InspectorViewModel model, Turns turns, Messages messages) {
        this.model = model;
        this.turns = turns;
        this.messages = messages;
        getStyleClass().add("inspector");
        body.getStyleClass().add("inspector-body");
        scroll.getStyleClass().addAll("inspector-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        overview = new OverviewPane(messages, model::select);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(overview, Priority.ALWAYS);
        getChildren().addAll(scroll, overview);
        subscription = model.contentProperty().subscribe(this::show);
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscription.unsubscribe();
    }

    private void show(Content content) {
        if (content instanceof Content.Overview found) {
            turns.once(overview, () -> overview.show(found));
            body.getChildren().clear();
        } else {
            body.getChildren().setAll(nodes(content));
        }
        boolean isOverview = content instanceof Content.Overview;
        overview.setVisible(isOverview);
        overview.setManaged(isOverview);
        scroll.setVisible(!isOverview);
        scroll.setManaged(!isOverview);
        scroll.setVvalue(0);
    }

    private List<Node> nodes(Content content) {
        return switch (content) {
            case Content.Nothing nothing -> List.of(text("empty", "inspector-hint"));
            case Content.Overview found -> List.of();
            case Content.Detail detail -> detail(detail);
            case Content.Single single -> single(single);
        };
    }

    private List<Node> detail(Content.Detail detail) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(heading(detail.style(), detail.relation()));
        nodes.add(Wrapping.label(detail.question(), "inspector-question"));
        for (Content.Wording wording : detail.wordings()) {
            nodes.add(new WordingCard(wording, detail.style(), messages));
        }
        nodes.add(text("detail.why", "section-title"));
        nodes.add(Wrapping.label(detail.reason(), "inspector-reason"));
        Content.Share share = detail.readers();
        if (share != null) {
            nodes.add(new ShareBar(share, detail.style()));
        }
        Curve curve = detail.curve();
        if (curve != null) {
            nodes.add(Wrapping.label(messages.get("curve.title", curve.words()), "share-words"));
            nodes.add(new CurveView(curve, detail.style(), messages));
        }
        addEvent(nodes, detail.event());
        if (!detail.others().isEmpty()) {
            nodes.add(text("detail.others", "section-title"));
            detail.others().forEach(row -> nodes.add(new LinkRow(row, model::select)));
        }
        return nodes;
    }

    private List<Node> single(Content.Single single) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(heading(RelationStyle.ONLY, single.relation()));
        nodes.add(text("single.explained", "inspector-question"));
        nodes.add(new WordingCard(single.wording(), RelationStyle.ONLY, messages));
        addEvent(nodes, single.event());
        return nodes;
    }

    private void addEvent(List<Node> nodes, Content.@Nullable Happening event) {
        if (event == null) {
            return;
        }
        nodes.add(text("detail.event", "section-title"));
        HBox line =
                new HBox(
                        Wrapping.label(event.label(), "event-name"),
                        Wrapping.label(event.when(), "event-when"));
        line.getStyleClass().add("event-line");
        nodes.add(line);
        nodes.add(Wrapping.label(event.reason(), "event-reason"));
    }

    private HBox heading(RelationStyle style, String relation) {
        Label word = Wrapping.label(relation, "inspector-relation");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button clear = new Button(messages.get("detail.clear"));
        clear.setId("inspector-clear");
        clear.getStyleClass().addAll("flat", "small");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> model.clear());
        HBox heading = new HBox(new RelationSwatch(style), word, space, clear);
        heading.getStyleClass().add("inspector-heading");
        return heading;
    }

    private Label text(String key, String styleClass) {
        return Wrapping.label(messages.get(key), styleClass);
    }
}
