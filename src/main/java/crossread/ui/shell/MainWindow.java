package crossread.ui.shell;

import crossread.analysis.version.Repeats;
import crossread.i18n.Messages;
import crossread.ingest.Problem;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.model.Claim;
import crossread.model.Story;
import crossread.store.Fault;
import crossread.store.Salvage;
import crossread.ui.inspector.InspectorView;
import crossread.ui.inspector.InspectorViewModel;
import crossread.ui.kit.JobStatus;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Theme;
import crossread.ui.kit.Turns;
import crossread.ui.library.LibraryView;
import crossread.ui.library.LibraryViewModel;
import crossread.ui.reader.ReaderView;
import crossread.ui.reader.ReaderViewModel;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.controlsfx.control.NotificationPane;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The main window: the articles, with the library, the inspector and the timeline around them. */
public final class MainWindow extends BorderPane implements ShellViewModel.Listener {
    private final Messages messages = Messages.of("shell");
    private final Selection selection;
    private final Panes panes = new Panes();
    private final Turns turns = new Turns();
    private final Theme theme;
    private final ShellViewModel model;
    private final ReaderViewModel readerModel;
    private final InspectorViewModel inspectorModel;
    private final LibraryViewModel libraryModel;
    private final ReaderView reader;
    private final InspectorView inspector;
    private final TimelinePane timeline;
    private final Dialogs dialogs;
    private final StoryDesk desk;
    private final PdfDesk pdf;
    private final NotificationPane notices = new NotificationPane();
    private final Middle middle;
    private final WorkArea area;
    private final StoryLabels labels;
    private final LanguageMenu languages = new LanguageMenu(messages);
    private final FilterViewModel filters;
    private final ScopeBar scope;
    private Subscription dress = Subscription.EMPTY;

    /**
     * @param status where the runner shows what it does
     */
    public MainWindow(
            Services services, JobRunner jobs, JobStatus status, Selection selection, Theme theme) {
        this(services, jobs, jobs, status, selection, theme);
    }

    /**
     * @param status where the runner shows what it does
     * @param writes runs the short jobs that save beside the long ones
     */
    public MainWindow(
            Services services,
            JobRunner jobs,
            JobRunner writes,
            JobStatus status,
            Selection selection,
            Theme theme) {
        this.selection = selection;
        this.theme = theme;
        Messages kit = Messages.of("kit");
        Messages readerWords = Messages.of("reader");
        Messages inspectorWords = Messages.of("inspector");
        Messages libraryWords = Messages.of("library");
        dialogs = new Dialogs(messages, theme, this::window);
        model = new ShellViewModel(services, jobs, writes, selection, messages, this);
        pdf = new PdfDesk(model, theme, messages, this::window);
        readerModel = new ReaderViewModel(selection, readerWords);
        inspectorModel = new InspectorViewModel(selection, services.readers(), inspectorWords, kit);
        libraryModel = new LibraryViewModel(selection, alike(writes), libraryWords, kit);
        reader = new ReaderView(readerModel, selection, theme, turns, readerWords);
        inspector = new InspectorView(inspectorModel, turns, inspectorWords);
        timeline = new TimelinePane(selection, messages, jobs);
        desk = new StoryDesk(model, selection, panes, theme, messages, this::window, this::advance);
        labels = new StoryLabels(model.story(), selection, dialogs, this::window);
        Commands commands = commands(status);
        getStyleClass().add("main-window");
        MainToolBar tools =
                new MainToolBar(commands, new FilterBar(selection, messages, kit), messages);
        filters = new FilterViewModel(selection, messages, kit);
        scope = new ScopeBar(filters, selection, messages);
        scope.disableProperty().bind(commands.cannotWalk());
        MainMenu menu = new MainMenu(commands, desk.commands(), languages, messages);
        setTop(new VBox(menu, tools, scope));
        LibraryView library = new LibraryView(libraryModel, turns, libraryWords);
        middle = articles(commands);
        area = new WorkArea(notices, library, besideInspector(), timeline, panes);
        setCenter(area);
        setBottom(new StatusStrip(model, status, panes, messages));
        listen();
    }

    private LibraryViewModel.Alike alike(JobRunner writes) {
        return (articles, found) ->
                writes.start(
                        new Job<>(
                                messages.get("job.versions"), progress -> Repeats.among(articles)),
                        found,
                        failed -> {});
    }

    private void listen() {
        timeline.setOnDated(desk.decisions()::dateEvent);
        dress = selection.articleProperty().subscribe(this::onArticle);
        addEventHandler(KeyEvent.KEY_PRESSED, desk.menu()::onKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        reader.setOnContextMenuRequested(this::onContextMenu);
        setOnDragOver(this::onDragOver);
        setOnDragDropped(this::onDragDropped);
    }

    /** A scene with this window in it, in the theme's dress. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(this, width, height);
        area.divide(width, height);
        dress = dress.and(theme.dress(scene));
        return scene;
    }

    /** Puts back how the window looked last, and keeps what becomes of it. */
    KeptSettings keepSettings(SettingsFile file, JobRunner writes) {
        PauseTransition soon = new PauseTransition(Duration.seconds(1));
        KeptSettings kept =
                new KeptSettings(
                        file,
                        writes,
                        messages,
                        action -> {
                            soon.setOnFinished(finished -> action.run());
                            soon.playFromStart();
                        });
        kept.keep(theme);
        kept.keep("pdf", pdf.settingsProperty());
        kept.keep("library", panes.libraryProperty());
        kept.keep("inspector", panes.inspectorProperty());
        kept.keep("timeline", panes.timelineProperty());
        kept.keep("libraryDivider", area.libraryDivider());
        kept.keep("inspectorDivider", area.inspectorDivider());
        kept.keep("timelineDivider", area.timelineDivider());
        kept.keep("language", languages.choiceProperty());
        kept.keep("folding", readerModel.foldingProperty());
        return kept;
    }

    /** Ends all subscriptions; to be called when the window closes. */
    public void close() {
        turns.stop();
        dress.unsubscribe();
        middle.close();
        labels.close();
        scope.close();
        filters.close();
        reader.close();
        inspector.close();
        timeline.close();
        desk.close();
        model.story().close();
        readerModel.close();
        inspectorModel.close();
        libraryModel.close();
    }

    /** Before all other windows, also where it was an icon. */
    void comeToFront() {
        if (window() instanceof Stage stage) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** Whether the window may close now; asks first where something is not saved. */
    public boolean mayClose() {
        return desk.mayClose();
    }

    public ShellViewModel model() {
        return model;
    }

    public ReaderViewModel reader() {
        return readerModel;
    }

    public Panes panes() {
        return panes;
    }

    public Selection selection() {
        return selection;
    }

    /** Shows at once all that would come over the next pulses. */
    void finish() {
        turns.finish();
    }

    @Override
    public void unreadable(List<Problem> problems) {
        dialogs.unreadable(problems);
    }

    @Override
    public void failed(String message) {
        dialogs.failed(message);
    }

    @Override
    public void exported(Path file) {
        notices.show(messages.get("exported", String.valueOf(file.getFileName())));
    }

    @Override
    public void printed() {
        notices.show(messages.get("printed"));
    }

    @Override
    public void opened(Story story) {
        desk.view().restore(story.view());
        labels.restore(story.view());
    }

    @Override
    public void notOpened(Path file, Fault fault) {
        desk.dialogs().notOpened(file, fault, () -> model.recover(file));
    }

    @Override
    public void notSaved(Fault fault) {
        desk.dialogs().notSaved(fault, desk.commands()::saveAs, model.story()::retry);
    }

    @Override
    public void saved(Path file) {
        notices.show(messages.get("saved", String.valueOf(file.getFileName())));
    }

    @Override
    public void recovered(Path file, Salvage salvage) {
        desk.dialogs().recovered(file, salvage);
    }

    private VBox besideInspector() {
        VBox.setVgrow(inspector, Priority.ALWAYS);
        VBox side = new VBox(inspector, desk.bar());
        side.getStyleClass().add("inspector-side");
        side.setMinWidth(0);
        return side;
    }

    /** An article that is asked for is shown in its column. */
    private void onArticle(@Nullable String article) {
        if (article != null) {
            panes.viewProperty().set(View.READER);
        }
    }

    private void advance() {
        middle.advance();
    }

    /** Digits switch relations on and off, save where text is typed. */
    private void onKey(KeyEvent event) {
        boolean modified =
                event.isShortcutDown()
                        || event.isAltDown()
                        || event.isMetaDown()
                        || event.isControlDown();
        String digit = event.getText();
        if (!modified
                && digit.length() == 1
                && Character.isDigit(digit.charAt(0))
                && !(event.getTarget() instanceof TextInputControl)
                && filters.toggle(digit.charAt(0) - '0')) {
            event.consume();
        }
    }

    /** The claim under the pointer is what the menu is for. */
    private void onContextMenu(ContextMenuEvent event) {
        Claim pointed = selection.hoveredProperty().get();
        if (pointed != null && !pointed.equals(selection.claimProperty().get())) {
            selection.select(pointed);
        }
        if (!selection.isEmpty()) {
            desk.menu().context().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private Commands commands(JobStatus status) {
        return new Commands(
                model,
                readerModel,
                selection,
                dialogs,
                theme,
                panes,
                status,
                this::mayClose,
                this::window,
                pdf);
    }

    private Middle articles(Commands commands) {
        EmptyState empty = new EmptyState(commands, messages);
        Middle articles = new Middle(reader, empty, selection, model, labels, panes.viewProperty());
        notices.setContent(articles);
        notices.getStyleClass().add("notices");
        return articles;
    }

    private @Nullable Window window() {
        Scene scene = getScene();
        return scene == null ? null : scene.getWindow();
    }

    private void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void onDragDropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.add(event.getDragboard().getFiles().stream().map(File::getPath).toList());
            event.setDropCompleted(true);
        } else if (event.getDragboard().hasUrl()) {
            model.add(List.of(event.getDragboard().getUrl()));
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
