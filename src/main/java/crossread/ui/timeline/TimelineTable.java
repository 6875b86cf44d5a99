package crossread.ui.timeline;

import crossread.figure.WhenText;
import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Dating;
import crossread.model.Event;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The events of a timeline as a table: the same, for whoever reads better in rows or hears it read.
 * Every column sorts; by time the undated stand last.
 */
public class TimelineTable extends TableView<Event> {
    private final Timeline timeline;
    private final WhenText whens;
    private final Messages messages;
    private final Subscription subscriptions;
    private Map<String, Article> articles = Map.of();

    public TimelineTable(Timeline timeline, Locale locale) {
        this.timeline = timeline;
        this.whens = new WhenText(locale);
        this.messages = timeline.messages();
        getStyleClass().add("timeline-table");
        setAccessibleText(messages.get("table.name"));
        setPlaceholder(new Label(messages.get("table.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Event, Event> when = new TableColumn<>(messages.get("table.when"));
        when.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        when.setCellFactory(column -> new WhenCell());
        when.setComparator(Comparator.comparingLong(TimelineTable::begin));
        getColumns().add(column("event", Event::label));
        getColumns().add(when);
        getColumns().add(column("how", this::how));
        getColumns().add(column("articles", this::articles));
        getSortOrder().add(when);
        setOnKeyPressed(
                event -> {
                    Event chosen = getSelectionModel().getSelectedItem();
                    if (chosen != null && event.getCode() == KeyCode.F2) {
                        timeline.requestDate(chosen.id());
                        event.consume();
                    } else if (chosen != null && event.getCode() == KeyCode.ENTER) {
                        timeline.onOpenRequestedProperty().get().accept(chosen.id());
                        event.consume();
                    }
                });
        subscriptions =
                Subscription.combine(
                        timeline.comparisonProperty().subscribe(this::show),
                        timeline.selectedEventProperty().subscribe(this::select),
                        getSelectionModel().selectedItemProperty().subscribe(this::selected));
    }

    /** Ends all subscriptions; for the owner to call. */
    public void close() {
        subscriptions.unsubscribe();
    }

    private TableColumn<Event, String> column(String key, Function<Event, String> words) {
        TableColumn<Event, String> column = new TableColumn<>(messages.get("table." + key));
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        return column;
    }

    private void show(Comparison comparison) {
        articles =
                comparison.articles().stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
        getItems().setAll(comparison.events());
        sort();
    }

    private void select(String event) {
        getItems().stream()
                .filter(item -> item.id().equals(event))
                .findFirst()
                .ifPresentOrElse(
                        item -> getSelectionModel().select(item),
                        () -> getSelectionModel().clearSelection());
    }

    private void selected(Event event) {
        if (event != null && !event.id().equals(timeline.getSelectedEvent())) {
            timeline.setSelectedEvent(event.id());
        }
    }

    private static long begin(Event event) {
        LocalDate earliest = event.when().earliest();
        LocalDate first = earliest == null ? event.when().latest() : earliest;
        return first == null ? Long.MAX_VALUE : first.toEpochDay();
    }

    private String how(Event event) {
        List<String> rules = event.datings().stream().map(Dating::rule).distinct().toList();
        return rules.isEmpty() ? event.reason() : String.join("; ", rules);
    }

    private String articles(Event event) {
        return event.articles().stream()
                .map(articles::get)
                .filter(article -> article != null)
                .map(article -> article.outlet() == null ? article.file() : article.outlet())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A date in words. */
    private final class WhenCell extends javafx.scene.control.TableCell<Event, Event> {
        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            setText(empty || event == null ? null : whens.of(event.when()));
        }
    }
}
