package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.kit.Selection;
import crossread.ui.matrix.MatrixView;
import crossread.ui.matrix.MatrixViewModel;
import crossread.ui.matrix.TopicView;
import crossread.ui.matrix.TopicViewModel;
import crossread.ui.reader.ReaderView;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The middle of the window: the articles, the matrix or one topic; before all, an empty place. */
final class Middle extends StackPane {
    private final ReaderView reader;
    private final MatrixViewModel matrixModel;
    private final TopicViewModel topicModel;
    private final MatrixView matrix;
    private final TopicView topic;
    private final ObjectProperty<View> view;
    private final ShellViewModel model;
    private final Subscription subscription;

    Middle(
            ReaderView reader,
            Node empty,
            Selection selection,
            ShellViewModel model,
            ObjectProperty<View> view) {
        this.reader = reader;
        this.model = model;
        this.view = view;
        Messages words = Messages.of("matrix");
        Messages kit = Messages.of("kit");
        matrixModel = new MatrixViewModel(selection, words, kit);
        matrixModel.setAwake(false);
        topicModel = new TopicViewModel(matrixModel, selection, words);
        matrix = new MatrixView(matrixModel, words, () -> view.set(View.READER));
        topic = new TopicView(topicModel, selection, words, kit, () -> view.set(View.READER));
        setMinWidth(0);
        getChildren().addAll(reader, matrix, topic, empty);
        empty.visibleProperty().bind(model.emptyProperty());
        subscription =
                Subscription.combine(
                        view.subscribe(now -> onView()),
                        model.emptyProperty().subscribe(this::onView));
    }

    /** Ends all subscriptions; for the owner to call. */
    void close() {
        subscription.unsubscribe();
        matrix.close();
        topic.close();
        topicModel.close();
        matrixModel.close();
    }

    /** Goes on to the next link where topics are looked at one by one. */
    void advance() {
        if (view.get() == View.TOPIC) {
            topicModel.advance();
        }
    }

    private void onView() {
        boolean filled = !model.emptyProperty().get();
        View now = view.get();
        matrixModel.setAwake(now != View.READER);
        if (now != View.READER) {
            matrixModel.follow();
        }
        reader.setVisible(filled && now == View.READER);
        matrix.setVisible(filled && now == View.MATRIX);
        topic.setVisible(filled && now == View.TOPIC);
        switch (now) {
            case READER -> {}
            case MATRIX -> matrix.focus();
            case TOPIC -> topic.focus();
        }
    }
}
