package crossread.ui.export;

import crossread.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** A small page with its number. It is drawn when it comes into sight. */
final class PageCell extends ListCell<PreviewPage> {
    static final double WIDTH = 108;

    private final PdfViewModel model;
    private final Messages messages;
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);
    private final Label number = new Label();
    private final VBox content = new VBox(sheet, number);
    private Subscription drawn = Subscription.EMPTY;
    private Runnable stop = () -> {};

    PageCell(PdfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        sheet.getStyleClass().add("pdf-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("pdf-thumbnail");
        view.setFitWidth(WIDTH);
    }

    @Override
    protected void updateItem(@Nullable PreviewPage page, boolean empty) {
        PreviewPage before = getItem();
        super.updateItem(page, empty);
        if (page == before && !empty && getGraphic() != null) {
            return;
        }
        stop.run();
        drawn.unsubscribe();
        if (empty || page == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        view.setFitHeight(Math.round(WIDTH * page.height() / page.width()));
        number.setText(String.valueOf(page.number()));
        setAccessibleText(messages.get("page", page.number(), model.pagesProperty().get().size()));
        drawn =
                page.pictureProperty()
                        .subscribe(
                                picture ->
                                        view.setImage(
                                                picture == null ? null : PageImage.of(picture)));
        stop = model.drawSmall(page, 2 * WIDTH);
        setGraphic(content);
    }
}
