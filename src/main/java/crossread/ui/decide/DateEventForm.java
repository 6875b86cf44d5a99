package crossread.ui.decide;

import crossread.i18n.Messages;
import crossread.model.Event;
import crossread.model.When;
import crossread.ui.kit.Dates;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** When an event happened: a day, or between two; an empty end is open. */
final class DateEventForm implements Form {
    private final DecisionsViewModel model;
    private final ComboBox<Event> events;
    private final DayField earliest;
    private final DayField latest;
    private final BooleanBinding incomplete;
    private final Node content;

    DateEventForm(DecisionsViewModel model, Messages messages, Dates dates) {
        this.model = model;
        Event chosen = model.event();
        events =
                Choice.of(
                        "date-event",
                        model.selection().findings().comparison().events(),
                        chosen,
                        event ->
                                messages.get(
                                        "date.eventName", event.label(), dates.when(event.when())));
        earliest = new DayField("date-earliest", null);
        latest = new DayField("date-latest", null);
        events.valueProperty().subscribe(this::show);
        incomplete =
                Bindings.createBooleanBinding(
                        this::isIncomplete,
                        events.valueProperty(),
                        earliest.getEditor().textProperty(),
                        latest.getEditor().textProperty());
        content =
                Form.form(
                        Form.field(messages.get("date.event"), events),
                        Form.field(messages.get("date.earliest"), earliest),
                        Form.field(messages.get("date.latest"), latest));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Node first() {
        return events;
    }

    @Override
    public ObservableBooleanValue incompleteProperty() {
        return incomplete;
    }

    @Override
    public void apply() {
        Event event = events.getValue();
        if (event != null) {
            model.dateEvent(event, new When(earliest.day(), latest.day(), event.when().weekday()));
        }
    }

    private void show(@Nullable Event event) {
        earliest.setValue(event == null ? null : event.when().earliest());
        latest.setValue(event == null ? null : event.when().latest());
    }

    private boolean isIncomplete() {
        LocalDate from = earliest.day();
        LocalDate to = latest.day();
        return events.getValue() == null
                || earliest.isWrong()
                || latest.isWrong()
                || from != null && to != null && to.isBefore(from);
    }
}
