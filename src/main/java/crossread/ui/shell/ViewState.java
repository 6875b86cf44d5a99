package crossread.ui.shell;

import crossread.ui.kit.Filter;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Selection;

import javafx.beans.property.BooleanProperty;
import javafx.util.Subscription;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is open and marked, kept with the story and put back when it is opened again. */
final class ViewState {
    private static final String MARKED = "marked";
    private static final String STATEMENTS = "statements";

    private final Selection selection;
    private final Map<String, BooleanProperty> panes;
    private final Subscription subscription;
    private boolean restoring;

    ViewState(StoryViewModel story, Selection selection, Panes shown) {
        this.selection = selection;
        this.panes =
                Map.of(
                        "library", shown.libraryProperty(),
                        "inspector", shown.inspectorProperty(),
                        "timeline", shown.timelineProperty());
        Subscription all =
                selection
                        .filterProperty()
                        .subscribe(
                                filter -> {
                                    keep(story, MARKED, marked(filter));
                                    keep(story, STATEMENTS, Boolean.toString(filter.statements()));
                                });
        for (Map.Entry<String, BooleanProperty> pane : panes.entrySet()) {
            all =
                    all.and(
                            pane.getValue()
                                    .subscribe(
                                            open ->
                                                    keep(
                                                            story,
                                                            pane.getKey(),
                                                            Boolean.toString(open))));
        }
        subscription = all;
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
    }

    /** Puts back what a story knows of its view; what it doesn't know stays as it is. */
    void restore(Map<String, String> view) {
        restoring = true;
        panes.forEach(
                (name, open) -> {
                    if (view.containsKey(name)) {
                        open.set(Boolean.parseBoolean(view.get(name)));
                    }
                });
        String marked = view.get(MARKED);
        if (marked != null) {
            List<String> keys = List.of(marked.split(","));
            EnumSet<RelationStyle> styles = EnumSet.noneOf(RelationStyle.class);
            Arrays.stream(RelationStyle.values())
                    .filter(style -> keys.contains(style.key()))
                    .forEach(styles::add);
            selection
                    .filterProperty()
                    .set(new Filter(styles, Boolean.parseBoolean(view.get(STATEMENTS))));
        }
        restoring = false;
    }

    private void keep(StoryViewModel story, String name, String value) {
        if (!restoring) {
            story.showing(name, value);
        }
    }

    private static String marked(Filter filter) {
        return filter.shown().stream()
                .map(RelationStyle::key)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
