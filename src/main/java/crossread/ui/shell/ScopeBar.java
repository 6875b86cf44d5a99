package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.model.Kind;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Days;
import crossread.ui.kit.Judged;
import crossread.ui.kit.Scope;
import crossread.ui.kit.Selection;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/** The filters besides relations, always in sight with their state, and one way to clear them. */
final class ScopeBar extends HBox {
    private static final PseudoClass NARROWS = PseudoClass.getPseudoClass("narrows");
    private static final Duration TYPING = Duration.millis(150);

    private final FilterViewModel model;
    private final Messages messages;
    private final ComboBox<FilterViewModel.Option<Kind>> kinds;
    private final ComboBox<FilterViewModel.Option<String>> outlets;
    private final ComboBox<FilterViewModel.Option<String>> events;
    private final ComboBox<FilterViewModel.Option<Judged>> judged;
    private final TextField text = new TextField();
    private final Button days = new Button();
    private final Dates dates = new Dates(Messages.of("kit"));
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Subscription subscription;
    private boolean updating;

    ScopeBar(FilterViewModel model, Selection selection, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("scope-bar");
        setId("scope-bar");
        setMinWidth(0);
        kinds = box("kind", 130, kind -> model.narrow(scope -> scope.withKind(kind)));
        outlets = box("outlet", 150, name -> model.narrow(scope -> scope.withOutlet(name)));
        events = box("event", 170, id -> model.narrow(scope -> scope.withEvent(id)));
        judged = box("judged", 130, this::judge);
        prepareText();
        prepareDays();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(kinds, outlets, events, judged, text, days, clear(), space, state());
        subscription =
                Subscription.combine(
                        model.choicesProperty().subscribe(choices -> fill()),
                        selection.filterProperty().subscribe(filter -> choose()));
    }

    private void fill() {
        FilterViewModel.Choices choices = model.choicesProperty().get();
        updating = true;
        kinds.getItems().setAll(choices.kinds());
        outlets.getItems().setAll(choices.outlets());
        events.getItems().setAll(choices.events());
        judged.getItems().setAll(choices.judged());
        updating = false;
        choose();
    }

    private void choose() {
        Scope scope = model.scope();
        choose(kinds, scope.kind());
        choose(outlets, scope.outlet());
        choose(events, scope.event());
        choose(judged, scope.judged());
        showText(scope.text());
        Days only = scope.days();
        days.setVisible(only != null);
        days.setManaged(only != null);
        if (only != null) {
            days.setText(dates.days(only) + "  ✕");
            days.setAccessibleText(messages.get("scope.days.remove", dates.days(only)));
        }
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        typing.stop();
        subscription.unsubscribe();
    }

    private Button clear() {
        Button clear = new Button(messages.get("scope.clear"));
        clear.setId("scope-clear");
        clear.getStyleClass().addAll("flat", "small");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setTooltip(new Tooltip(messages.get("scope.clear.tip")));
        clear.setOnAction(event -> model.clear());
        clear.disableProperty().bind(model.narrowedProperty().not());
        return clear;
    }

    private Label state() {
        Label state = new Label();
        state.setId("scope-state");
        state.getStyleClass().add("scope-state");
        state.setMinWidth(USE_PREF_SIZE);
        state.textProperty().bind(model.stateProperty());
        return state;
    }

    private void judge(@Nullable Judged judged) {
        model.narrow(scope -> scope.withJudged(judged == null ? Judged.ALL : judged));
    }

    private void prepareText() {
        text.setId("scope-text");
        text.setPromptText(messages.get("scope.text"));
        text.setAccessibleText(messages.get("scope.text"));
        text.setPrefWidth(170);
        text.setMinWidth(60);
        typing.setOnFinished(
                finished -> model.narrow(scope -> scope.withText(text.getText().strip())));
        text.textProperty()
                .subscribe(
                        now -> {
                            if (!now.strip().equals(model.scope().text())) {
                                typing.playFromStart();
                            }
                        });
    }

    /** The days brushed on the timeline; pressed, they are none any more. */
    private void prepareDays() {
        days.setId("scope-days");
        days.getStyleClass().addAll("small", "scope-days");
        days.setMinWidth(USE_PREF_SIZE);
        days.setTooltip(new Tooltip(messages.get("scope.days.tip")));
        days.setOnAction(event -> model.narrow(scope -> scope.withDays(null)));
    }

    private void showText(String words) {
        if (!words.equals(text.getText().strip())) {
            typing.stop();
            text.setText(words);
        }
    }

    private <T> ComboBox<FilterViewModel.Option<T>> box(
            String key, double width, Consumer<@Nullable T> onChosen) {
        ComboBox<FilterViewModel.Option<T>> box = new ComboBox<>();
        box.setId("scope-" + key);
        box.setPrefWidth(width);
        box.setMinWidth(60);
        box.setVisibleRowCount(14);
        box.setAccessibleText(messages.get("scope." + key));
        box.setTooltip(new Tooltip(messages.get("scope." + key + ".tip")));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(FilterViewModel.@Nullable Option<T> option) {
                        return option == null ? "" : option.words();
                    }

                    @Override
                    public FilterViewModel.@Nullable Option<T> fromString(String words) {
                        return null;
                    }
                });
        box.valueProperty()
                .subscribe(
                        option -> {
                            if (!updating && option != null) {
                                onChosen.accept(option.value());
                            }
                        });
        return box;
    }

    private <T> void choose(ComboBox<FilterViewModel.Option<T>> box, @Nullable T chosen) {
        updating = true;
        box.getItems().stream()
                .filter(option -> Objects.equals(option.value(), chosen))
                .findFirst()
                .ifPresent(box::setValue);
        updating = false;
        box.pseudoClassStateChanged(NARROWS, chosen != null && chosen != Judged.ALL);
    }
}
