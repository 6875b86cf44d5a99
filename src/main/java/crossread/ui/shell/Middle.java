package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.ui.coverage.CoverageView;
import crossread.ui.coverage.CoverageViewModel;
import crossread.ui.kit.Selection;
import crossread.ui.ledger.LedgerView;
import crossread.ui.ledger.LedgerViewModel;
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
    private final LedgerViewModel ledgerModel;
    private final LedgerView ledger;
    private final CoverageView coverage;
    private final CoverageViewModel coverageModel;
    private final ObjectProperty<View> view;
    private final ShellViewModel model;
    private final Subscription subscription;

    Middle(
            ReaderView reader,
            Node empty,
            Selection selection,
            ShellViewModel model,
            StoryLabels labels,
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
        ledgerModel = new LedgerViewModel(selection, Messages.of("ledger"), kit);
        ledgerModel.setAwake(false);
        ledger = new LedgerView(ledgerModel, Messages.of("ledger"), () -> view.set(View.READER));
        coverageModel = labels.coverage();
        coverageModel.setAwake(false);
        coverage = new CoverageView(coverageModel, Messages.of("coverage"), labels::read);
        setMinWidth(0);
        getChildren().addAll(reader, matrix, topic, ledger, coverage, empty);
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
        ledger.close();
        ledgerModel.close();
        coverage.close();
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
        matrixModel.setAwake(now == View.MATRIX || now == View.TOPIC);
        if (now == View.MATRIX || now == View.TOPIC) {
            matrixModel.follow();
        }
        reader.setVisible(filled && now == View.READER);
        matrix.setVisible(filled && now == View.MATRIX);
        topic.setVisible(filled && now == View.TOPIC);
        ledger.setVisible(filled && now == View.LEDGER);
        coverage.setVisible(filled && now == View.COVERAGE);
        ledgerModel.setAwake(now == View.LEDGER);
        coverageModel.setAwake(now == View.COVERAGE);
        switch (now) {
            case READER -> {}
            case MATRIX -> matrix.focus();
            case TOPIC -> topic.focus();
            case LEDGER -> ledger.focus();
            case COVERAGE -> coverage.focus();
        }
    }
}
