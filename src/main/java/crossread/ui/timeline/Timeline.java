package crossread.ui.timeline;

import crossread.figure.InterMeasure;
import crossread.figure.TextMeasure;
import crossread.figure.TimeRange;
import crossread.figure.TimelineLayout;
import crossread.figure.TimelineView;
import crossread.i18n.Language;
import crossread.i18n.Messages;
import crossread.model.Comparison;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The events of a comparison on an axis of time, with the days on which the articles came out. It
 * knows no services: what it shows and what is selected are properties.
 *
 * <p>One Tab stop. Arrows move between events, Home and End to the first and last; Space selects,
 * Enter selects and opens, Escape clears the selection; + and − zoom, 0 shows all, Shift+0 the
 * selection; F2 asks for another date. Ctrl+wheel zooms about the pointer, dragging pans; dragging
 * along the axis brushes days, and Shift+Space brushes from where the brush is to the event that
 * the keys are at; Escape takes the brush off.
 *
 * <p>Colours are roles of the theme, named in {@code timeline.css}. Words are set in Inter, which
 * must have been loaded.
 */
public class Timeline extends Control {
    static final double ZOOM_STEP = 1.25;

    private final Locale locale;
    private final Messages messages;
    private final TextMeasure measure = new InterMeasure();
    private final ObjectProperty<Comparison> comparison =
            new SimpleObjectProperty<>(this, "comparison", Comparison.EMPTY);
    private final StringProperty selectedEvent = new SimpleStringProperty(this, "selectedEvent");
    private final StringProperty hoveredEvent = new SimpleStringProperty(this, "hoveredEvent");
    private final StringProperty focusedEvent = new SimpleStringProperty(this, "focusedEvent");
    private final ObjectProperty<@Nullable TimeRange> range =
            new SimpleObjectProperty<>(this, "range");
    private final ObjectProperty<@Nullable TimeRange> brush =
            new SimpleObjectProperty<>(this, "brush");
    private final ObjectProperty<Consumer<String>> onOpenRequested =
            new SimpleObjectProperty<>(this, "onOpenRequested", id -> {});
    private final ObjectProperty<Consumer<String>> onDateRequested =
            new SimpleObjectProperty<>(this, "onDateRequested", id -> {});
    private TimelineLayout layout;
    private boolean dense;

    public Timeline() {
        this(Language.spoken().locale());
    }

    public Timeline(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of("timeline", locale);
        this.layout = new TimelineLayout(Comparison.EMPTY, measure, locale);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.get("control.role"));
        setAccessibleHelp(messages.get("control.help"));
        comparison.subscribe((before, now) -> changed(before, now));
    }

    /** What is seen stays where only a decision was made. */
    private void changed(Comparison before, Comparison now) {
        layout = new TimelineLayout(now, measure, locale);
        if (!before.articles().equals(now.articles())) {
            range.set(null);
            brush.set(null);
        }
        focusedEvent.set(null);
        hoveredEvent.set(null);
        if (!layout.order().contains(selectedEvent.get())) {
            selectedEvent.set(null);
        }
        requestLayout();
    }

    public ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    public Comparison getComparison() {
        return comparison.get();
    }

    public void setComparison(Comparison comparison) {
        this.comparison.set(comparison);
    }

    /** Id of the event whose reports are shown; null where none is. */
    public StringProperty selectedEventProperty() {
        return selectedEvent;
    }

    public @Nullable String getSelectedEvent() {
        return selectedEvent.get();
    }

    public void setSelectedEvent(@Nullable String event) {
        selectedEvent.set(event);
    }

    /** Id of the event that is pointed at, here or elsewhere; null where none is. */
    public StringProperty hoveredEventProperty() {
        return hoveredEvent;
    }

    /** Id of the event that the keys are at; null before they were used. */
    public StringProperty focusedEventProperty() {
        return focusedEvent;
    }

    /** What is seen; null shows all. */
    public ObjectProperty<@Nullable TimeRange> rangeProperty() {
        return range;
    }

    /** The days that are looked at, whole ones; null for all. */
    public ObjectProperty<@Nullable TimeRange> brushProperty() {
        return brush;
    }

    /** Called with the id of an event or article that the analyst wants to read. */
    public ObjectProperty<Consumer<String>> onOpenRequestedProperty() {
        return onOpenRequested;
    }

    public void setOnOpenRequested(Consumer<String> handler) {
        onOpenRequested.set(handler);
    }

    /** Called with the id of an event whose date the analyst wants to change. */
    public void setOnDateRequested(Consumer<String> handler) {
        onDateRequested.set(handler);
    }

    void requestDate(String event) {
        onDateRequested.get().accept(event);
    }

    /** Remembers whether columns were drawn, since they stay a little longer than they come. */
    void drew(TimelineView view) {
        dense = layout.isDense(view);
    }

    public void zoomIn() {
        zoom(ZOOM_STEP, middle());
    }

    public void zoomOut() {
        zoom(1 / ZOOM_STEP, middle());
    }

    public void showAll() {
        range.set(null);
    }

    /** Shows the selected event and its reports, else the days that are brushed, else all. */
    public void showSelection() {
        String selected = selectedEvent.get();
        range.set(selected == null ? brush.get() : layout.around(List.of(selected)));
    }

    /** Shows these events and their reports. */
    public void show(List<String> events) {
        range.set(layout.around(events));
    }

    /** Brushes all days between two times. */
    void brush(double a, double b) {
        TimeRange touched = new TimeRange(Math.min(a, b), Math.max(a, b) + Math.ulp(a));
        brush.set(TimeRange.ofDays(touched.firstDay(), touched.lastDay()));
    }

    /** Brushes the days of an event, and all from those that are brushed up to it. */
    boolean brushTo(String event) {
        TimeRange days = layout.days(event).orElse(null);
        if (days == null) {
            return false;
        }
        TimeRange before = brush.get();
        brush.set(before == null ? days : before.cover(days));
        return true;
    }

    /** Takes the brush off; returns whether there was one. */
    boolean clearBrush() {
        boolean wasThere = brush.get() != null;
        brush.set(null);
        return wasThere;
    }

    void zoom(double factor, double x) {
        range.set(layout.scale(view()).zoomed(factor, x));
    }

    void pan(double dx) {
        range.set(layout.scale(view()).panned(dx));
    }

    /** Moves the keys to an event, and what is seen to where it is. */
    void focusOn(String event, boolean seen) {
        focusedEvent.set(event);
        if (!seen) {
            range.set(layout.centredOn(event, view()));
        }
    }

    TimelineLayout timelineLayout() {
        return layout;
    }

    TimelineView view() {
        return new TimelineView(
                Math.max(0, Math.floor(getWidth()) - TimelineSkin.SCROLL_BAR_WIDTH),
                Math.floor(getHeight()),
                range.get(),
                selectedEvent.get(),
                dense);
    }

    Messages messages() {
        return messages;
    }

    private double middle() {
        return layout.scale(view()).left() / 2 + layout.scale(view()).right() / 2;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(Timeline.class.getResource("timeline.css")).toExternalForm();
    }
}
