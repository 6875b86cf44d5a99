package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.model.Claim;
import crossread.model.Event;
import crossread.model.Kind;
import crossread.ui.kit.ArticleNames;
import crossread.ui.kit.Dates;
import crossread.ui.kit.Filter;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Judged;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Scope;
import crossread.ui.kit.Selection;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What can be filtered by, and what is. */
final class FilterViewModel {
    private final Selection selection;
    private final Messages messages;
    private final Dates dates;
    private final ReadOnlyObjectWrapper<Choices> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", Choices.NONE);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper(this, "narrowed");
    private final Subscription subscription;

    /**
     * One thing to choose.
     *
     * @param value null for all
     */
    record Option<T>(@Nullable T value, String words) {}

    /** What the articles that are open offer. */
    record Choices(
            List<Option<Kind>> kinds,
            List<Option<String>> outlets,
            List<Option<String>> events,
            List<Option<Judged>> judged) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

        Choices {
            kinds = List.copyOf(kinds);
            outlets = List.copyOf(outlets);
            events = List.copyOf(events);
            judged = List.copyOf(judged);
        }
    }

    FilterViewModel(Selection selection, Messages messages, Messages kit) {
        this.selection = selection;
        this.messages = messages;
        this.dates = new Dates(kit);
        this.subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::onFindings),
                        selection.filterProperty().subscribe(filter -> update()));
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is shown, in words: "12 of 87 links". */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the filter is another than the usual one. */
    ReadOnlyBooleanProperty narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }

    Scope scope() {
        return selection.filter().scope();
    }

    void narrow(UnaryOperator<Scope> how) {
        Filter now = selection.filter();
        Scope next = how.apply(now.scope());
        if (!next.equals(now.scope())) {
            selection.filterProperty().set(now.with(next));
        }
    }

    /** Back to the usual filter. */
    void clear() {
        selection.filterProperty().set(Filter.USUAL);
    }

    /** Switches a relation on or off, by its number from 1; returns whether there is one. */
    boolean toggle(int number) {
        RelationStyle[] styles = RelationStyle.values();
        if (number < 1 || number > styles.length) {
            return false;
        }
        RelationStyle style = styles[number - 1];
        Filter now = selection.filter();
        selection.filterProperty().set(now.with(style, !now.shows(style)));
        return true;
    }

    private void onFindings(Findings findings) {
        List<Option<Kind>> kinds = new ArrayList<>();
        kinds.add(new Option<>(null, messages.get("scope.kind")));
        Arrays.stream(Kind.values())
                .filter(kind -> findings.comparison().claims().stream().anyMatch(is(kind)))
                .forEach(
                        kind -> kinds.add(new Option<>(kind, messages.get("kind." + kind.code()))));
        List<Option<String>> outlets = new ArrayList<>();
        outlets.add(new Option<>(null, messages.get("scope.outlet")));
        findings.comparison().articles().stream()
                .map(ArticleNames::name)
                .distinct()
                .forEach(name -> outlets.add(new Option<>(name, name)));
        List<Option<String>> events = new ArrayList<>();
        events.add(new Option<>(null, messages.get("scope.event")));
        for (Event event : findings.comparison().events()) {
            String words =
                    messages.get("scope.event.named", event.label(), dates.shortly(event.when()));
            events.add(new Option<>(event.id(), words));
        }
        List<Option<Judged>> judged =
                Arrays.stream(Judged.values())
                        .map(each -> new Option<>(each, messages.get("judged." + each.key())))
                        .toList();
        dropUnknown(outlets, events);
        choices.set(new Choices(kinds, outlets, events, judged));
        update();
    }

    /** An outlet or event of another story is no filter any more. */
    private void dropUnknown(List<Option<String>> outlets, List<Option<String>> events) {
        narrow(
                scope ->
                        scope.withOutlet(known(outlets, scope.outlet()))
                                .withEvent(known(events, scope.event())));
    }

    private static @Nullable String known(List<Option<String>> options, @Nullable String chosen) {
        return options.stream().anyMatch(each -> Objects.equals(each.value(), chosen))
                ? chosen
                : null;
    }

    private static java.util.function.Predicate<Claim> is(Kind kind) {
        return claim -> claim.kind() == kind;
    }

    private void update() {
        Findings findings = selection.findings();
        Filter filter = selection.filter();
        narrowed.set(!filter.equals(Filter.USUAL));
        state.set(
                messages.get(
                        "scope.state",
                        findings.shown(filter).links().size(),
                        findings.links().size()));
    }
}
