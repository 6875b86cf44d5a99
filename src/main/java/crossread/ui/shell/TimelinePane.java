package crossread.ui.shell;

import crossread.analysis.WrittenDates;
import crossread.figure.TimeRange;
import crossread.i18n.Language;
import crossread.i18n.Messages;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Event;
import crossread.model.When;
import crossread.ui.kit.Days;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Selection;
import crossread.ui.timeline.Timeline;
import crossread.ui.timeline.TimelineBar;
import crossread.ui.timeline.TimelineDateField;
import crossread.ui.timeline.TimelineOverview;
import crossread.ui.timeline.TimelineTable;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The timeline under the articles. It follows the selected claim, and leads to articles. */
final class TimelinePane extends VBox {
    private final Selection selection;
    private final Timeline timeline = new Timeline();
    private final TimelineTable table = new TimelineTable(timeline, Language.spoken().locale());
    private final TimelineOverview overview = new TimelineOverview(timeline);
    private final StackPane strip = new StackPane(overview);
    private final TimelineDateField dateField;
    private final JobRunner jobs;
    private final Messages messages;
    private final WrittenDates writtenDates = new WrittenDates();
    private final ToggleButton asTable = new ToggleButton();
    private final Subscription subscription;
    private BiConsumer<Event, When> onDated = (event, when) -> {};

    /**
     * @param jobs reads dates in words
     */
    TimelinePane(Selection selection, Messages messages, JobRunner jobs) {
        this.selection = selection;
        this.messages = messages;
        this.jobs = jobs;
        this.dateField = new TimelineDateField(Messages.of("timeline"), this::read);
        getStyleClass().add("timeline-pane");
        Label heading = new Label(messages.get("timeline"));
        heading.getStyleClass().add("pane-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(heading, space, asTable, new TimelineBar(timeline));
        top.getStyleClass().add("timeline-heading");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setId("timeline-table");
        timeline.setOnDateRequested(this::askDate);
        timeline.setId("timeline");
        timeline.setOnOpenRequested(this::open);
        getChildren().addAll(top, dateField, timeline, table, strip);
        prepareTable();
        subscription =
                Subscription.combine(
                        selection.filterProperty().subscribe(this::showDays),
                        timeline.brushProperty().subscribe(this::narrow),
                        selection.findingsProperty().subscribe(this::show),
                        selection.claimProperty().subscribe(this::follow),
                        selection.hoveredProperty().subscribe(this::point));
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
        table.close();
        overview.close();
    }

    /** Hears when an event is dated otherwise. */
    void setOnDated(BiConsumer<Event, When> handler) {
        onDated = handler;
    }

    private void prepareTable() {
        Messages words = Messages.of("timeline");
        asTable.setId("timeline-as-table");
        asTable.setText(words.get("control.table.label"));
        asTable.setTooltip(new Tooltip(words.get("control.table")));
        asTable.setAccessibleText(words.get("control.table"));
        asTable.getStyleClass().addAll("flat", "small");
        asTable.selectedProperty()
                .subscribe(
                        on -> {
                            show(table, on);
                            show(timeline, !on);
                            show(strip, !on);
                        });
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.getAccelerators()
                                        .put(KeyCombination.valueOf("Shortcut+T"), asTable::fire);
                            }
                        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void askDate(String id) {
        selection.findings().comparison().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .ifPresent(dateField::ask);
    }

    /** "Tuesday" counts from the day on which the event's last article came out. */
    private void read(Event event, String written) {
        LocalDate said =
                selection.findings().comparison().articles().stream()
                        .filter(article -> event.articles().contains(article.id()))
                        .map(Article::published)
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        jobs.start(
                new Job<>(messages.get("job.date"), progress -> writtenDates.read(written, said)),
                when -> {
                    if (when.isPresent()) {
                        dateField.close();
                        timeline.requestFocus();
                        onDated.accept(event, when.get());
                    } else {
                        dateField.refuse();
                    }
                },
                failure -> dateField.refuse());
    }

    private void show(Findings findings) {
        timeline.setComparison(findings.comparison());
    }

    private void narrow(@Nullable TimeRange brushed) {
        Days days = brushed == null ? null : new Days(brushed.firstDay(), brushed.lastDay());
        Filter now = selection.filter();
        if (!Objects.equals(days, now.scope().days())) {
            selection.filterProperty().set(now.with(now.scope().withDays(days)));
        }
    }

    private void showDays(Filter filter) {
        Days days = filter.scope().days();
        timeline.brushProperty()
                .set(days == null ? null : TimeRange.ofDays(days.first(), days.last()));
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
