package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.model.Event;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;
import crossread.ui.timeline.Timeline;
import crossread.ui.timeline.TimelineBar;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** The timeline under the articles. It follows the selected claim, and leads to articles. */
final class TimelinePane extends VBox {
    private final Selection selection;
    private final Timeline timeline = new Timeline();
    private final Subscription subscription;

    TimelinePane(Selection selection, Messages messages) {
        this.selection = selection;
        getStyleClass().add("timeline-pane");
        Label heading = new Label(messages.get("timeline"));
        heading.getStyleClass().add("pane-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(heading, space, new TimelineBar(timeline));
        top.getStyleClass().add("timeline-heading");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        timeline.setId("timeline");
        timeline.setOnOpenRequested(this::open);
        getChildren().addAll(top, timeline);
        subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::show),
                        selection.claimProperty().subscribe(this::follow),
                        selection.hoveredProperty().subscribe(this::point));
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
    }

    private void show(Findings findings) {
        timeline.setComparison(findings.comparison());
    }

    private void follow(@Nullable Claim claim) {
        timeline.setSelectedEvent(claim == null ? null : claim.event());
    }

    private void point(@Nullable Claim claim) {
        timeline.hoveredEventProperty().set(claim == null ? null : claim.event());
    }

    private void open(String id) {
        Findings findings = selection.findings();
        String article =
                findings.comparison().events().stream()
                        .filter(event -> event.id().equals(id))
                        .map(Event::articles)
                        .filter(articles -> !articles.isEmpty())
                        .map(articles -> articles.getFirst())
                        .findFirst()
                        .orElse(id);
        selection.articleProperty().set(null);
        selection.articleProperty().set(article);
    }
}
