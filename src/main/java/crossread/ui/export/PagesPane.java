package crossread.ui.export;

import crossread.export.pdf.PagePicture;
import crossread.i18n.Messages;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The pages of a PDF: all of them small at the left, one of them large. Page Up and Page Down turn
 * pages, plus and minus zoom, 0 shows the whole page.
 */
final class PagesPane extends BorderPane {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double GREATEST = 6;

    /** Pixels for each point where a page has its own size on the screen. */
    private static final double OWN_SIZE = 96.0 / 72;

    private static final double MARGIN = 24;

    private final PdfViewModel model;
    private final Messages messages;
    private final ListView<PreviewPage> list = new ListView<>();
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);
    private final ScrollPane scroll = new ScrollPane(new StackPane(sheet));
    private final Label number = new Label();
    private final Label percent = new Label();
    private final ToggleButton whole = new ToggleButton();
    private final PauseTransition soon = new PauseTransition(Duration.millis(80));
    private double zoom = 1;

    PagesPane(PdfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("pdf-pages");
        prepareList();
        prepareSheet();
        setLeft(list);
        setCenter(scroll);
        setBottom(bar());
        soon.setOnFinished(finished -> draw());
        model.pagesProperty().subscribe(this::onPages);
        model.pageProperty().subscribe(page -> onPage());
        model.largeProperty().subscribe(this::onPicture);
        model.currentProperty().subscribe(current -> sheet.setOpacity(current ? 1 : 0.45));
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(ScrollEvent.SCROLL, this::onScroll);
    }

    /** The keys turn pages from the start. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void prepareList() {
        list.setId("pdf-thumbnails");
        list.setAccessibleText(messages.get("pages"));
        list.setCellFactory(cells -> new PageCell(model, messages));
        list.setPrefWidth(PageCell.WIDTH + 44);
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.pageProperty().set(chosen.number());
                            }
                        });
    }

    private void prepareSheet() {
        sheet.getStyleClass().add("pdf-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.setId("pdf-large");
        view.setPreserveRatio(false);
        scroll.setId("pdf-page");
        scroll.getStyleClass().add("pdf-desk");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    private HBox bar() {
        number.setId("pdf-page-number");
        percent.setId("pdf-zoom");
        whole.setText(messages.get("zoom.whole"));
        whole.setId("pdf-whole");
        whole.setSelected(true);
        whole.getStyleClass().addAll("flat", "small");
        whole.setTooltip(new Tooltip(messages.get("zoom.whole.tip")));
        whole.selectedProperty().subscribe((before, on) -> fit());
        for (Region words : List.of(number, percent, whole)) {
            words.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        button("‹", "previous", () -> model.turn(-1)),
                        number,
                        button("›", "next", () -> model.turn(1)),
                        space,
                        button("−", "zoomOut", () -> zoomTo(zoom / STEP)),
                        percent,
                        button("+", "zoomIn", () -> zoomTo(zoom * STEP)),
                        whole);
        bar.getStyleClass().add("pdf-page-bar");
        return bar;
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setId("pdf-" + key);
        button.getStyleClass().addAll("flat", "small");
        button.setAccessibleText(messages.get("page." + key));
        button.setTooltip(new Tooltip(messages.get("page." + key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void onPages(List<PreviewPage> pages) {
        int page = model.pageProperty().get();
        list.getItems().setAll(pages);
        model.pageProperty().set(Math.clamp(page, 1, Math.max(1, pages.size())));
        onPage();
        fit();
    }

    private void onPage() {
        int page = model.pageProperty().get();
        int count = model.pagesProperty().get().size();
        number.setText(count == 0 ? "" : messages.get("page", page, count));
        scroll.setAccessibleText(number.getText());
        if (count > 0 && list.getSelectionModel().getSelectedIndex() != page - 1) {
            list.getSelectionModel().select(page - 1);
            list.scrollTo(Math.max(0, page - 2));
        }
        scroll.setVvalue(0);
        fit();
    }

    /** Where the whole page is wanted, as large as there is room for. */
    private void fit() {
        Bounds room = scroll.getViewportBounds();
        if (whole.isSelected() && room.getWidth() > MARGIN && room.getHeight() > MARGIN) {
            model.shown()
                    .ifPresent(
                            page ->
                                    zoom =
                                            Math.min(
                                                            (room.getWidth() - MARGIN)
                                                                    / page.width(),
                                                            (room.getHeight() - MARGIN)
                                                                    / page.height())
                                                    / OWN_SIZE);
        }
        size();
        soon.playFromStart();
    }

    private void zoomTo(double wanted) {
        zoom = Math.clamp(wanted, LEAST, GREATEST);
        whole.setSelected(false);
        fit();
    }

    /** The size is there at once, the sharp picture soon after. */
    private void size() {
        model.shown()
                .ifPresent(
                        page -> {
                            view.setFitWidth(Math.round(page.width() * zoom * OWN_SIZE));
                            view.setFitHeight(Math.round(page.height() * zoom * OWN_SIZE));
                        });
        percent.setText(messages.get("zoom", Math.round(zoom * 100)));
    }

    private void draw() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double sharpness = window == null ? 1 : Math.max(1, window.getOutputScaleX());
        model.drawAt(zoom * OWN_SIZE * sharpness);
    }

    private void onPicture(@Nullable PagePicture picture) {
        Image image = picture == null ? null : PageImage.of(picture);
        view.setImage(image);
        size();
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = true;
        KeyCode code = event.getCode();
        switch (code) {
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.turn(-model.pagesProperty().get().size());
            case END -> model.turn(model.pagesProperty().get().size());
            case PLUS, ADD, EQUALS -> zoomTo(zoom * STEP);
            case MINUS, SUBTRACT -> zoomTo(zoom / STEP);
            case DIGIT0, NUMPAD0 -> whole.setSelected(true);
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void onScroll(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            zoomTo(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
            event.consume();
        }
    }
}
