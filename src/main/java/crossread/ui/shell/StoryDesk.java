package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.model.Decision;
import crossread.ui.decide.DecisionBar;
import crossread.ui.decide.DecisionDialogs;
import crossread.ui.decide.DecisionMenu;
import crossread.ui.decide.DecisionNames;
import crossread.ui.decide.DecisionsViewModel;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** All of the main window that decides, and that keeps what was decided. */
final class StoryDesk {
    private final StoryDialogs dialogs;
    private final StoryCommands commands;
    private final DecisionsViewModel decisions;
    private final DecisionMenu menu;
    private final DecisionBar bar;
    private final ViewState view;
    private final StoryViewModel story;
    private final Supplier<@Nullable Window> window;

    /**
     * @param onRuled told before a link is decided
     */
    StoryDesk(
            ShellViewModel model,
            Selection selection,
            Panes panes,
            Theme theme,
            Messages messages,
            Supplier<@Nullable Window> window,
            Runnable onRuled) {
        this.story = model.story();
        this.window = window;
        Messages words = Messages.of("decide");
        Messages kit = Messages.of("kit");
        DecisionNames names = new DecisionNames(words, kit);
        decisions =
                new DecisionsViewModel(
                        selection,
                        model.story().lockedProperty(),
                        decision -> {
                            if (isRuling(decision)) {
                                onRuled.run();
                            }
                            model.story().decide(decision);
                        });
        DecisionDialogs asking = new DecisionDialogs(decisions, names, words, kit, theme, window);
        menu = new DecisionMenu(decisions, asking, names, words);
        bar = new DecisionBar(decisions, asking, names, words);
        dialogs = new StoryDialogs(messages, theme, window);
        commands = new StoryCommands(model, menu, asking, names, messages, window);
        view = new ViewState(model.story(), selection, panes);
    }

    private static boolean isRuling(Decision decision) {
        return decision instanceof Decision.Accept
                || decision instanceof Decision.Reject
                || decision instanceof Decision.Unsure
                || decision instanceof Decision.Retype;
    }

    StoryDialogs dialogs() {
        return dialogs;
    }

    StoryCommands commands() {
        return commands;
    }

    DecisionMenu menu() {
        return menu;
    }

    DecisionsViewModel decisions() {
        return decisions;
    }

    DecisionBar bar() {
        return bar;
    }

    ViewState view() {
        return view;
    }

    /** Whether the window may close now; asks first where something is not saved. */
    boolean mayClose() {
        if (!story.unsavedProperty().get()) {
            return true;
        }
        dialogs.unsavedAtClose(
                commands::saveAs,
                () -> {
                    Window open = window.get();
                    if (open != null) {
                        open.hide();
                    }
                });
        return false;
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        bar.close();
        view.close();
        decisions.close();
    }
}
