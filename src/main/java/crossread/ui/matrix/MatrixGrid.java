package crossread.ui.matrix;

import crossread.i18n.Messages;
import crossread.ui.matrix.MatrixViewModel.Place;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The matrix as a grid whose header and first column stay. Only cells in sight exist: those that
 * leave it serve again for those that come. One Tab stop; the arrows walk its cells.
 */
final class MatrixGrid extends Region {
    private final MatrixViewModel model;
    private final Messages messages;
    private final Runnable onOpen;
    private final Pane cellLayer = layer();
    private final Pane questionLayer = layer();
    private final Pane headLayer = layer();
    private final Label corner = new Label();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Place, MatrixCell> cells = new HashMap<>();
    private final Map<Integer, QuestionCell> questions = new HashMap<>();
    private final Deque<MatrixCell> spareCells = new ArrayDeque<>();
    private final Deque<QuestionCell> spareQuestions = new ArrayDeque<>();
    private final Subscription subscription;
    private Matrix shown = Matrix.EMPTY;
    private GridFrame frame = new GridFrame(0, 0, 0, 0);

    MatrixGrid(MatrixViewModel model, Messages messages, Runnable onOpen) {
        this.model = model;
        this.messages = messages;
        this.onOpen = onOpen;
        getStyleClass().add("matrix-grid");
        setId("matrix-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        corner.setText(messages.get("corner"));
        corner.getStyleClass().add("matrix-corner");
        down.setOrientation(Orientation.VERTICAL);
        across.setOrientation(Orientation.HORIZONTAL);
        getChildren().addAll(cellLayer, questionLayer, headLayer, corner, down, across);
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        subscription =
                Subscription.combine(
                        model.matrixProperty().subscribe(this::show),
                        model.placeProperty().subscribe(place -> reveal()),
                        down.valueProperty().subscribe(value -> requestLayout()),
                        across.valueProperty().subscribe(value -> requestLayout()));
    }

    void close() {
        subscription.unsubscribe();
    }

    /** How many cells exist now. */
    int cellCount() {
        return cells.size();
    }

    @Override
    protected void layoutChildren() {
        Matrix matrix = model.matrix();
        frame =
                new GridFrame(
                        getWidth(), getHeight(), matrix.rows().size(), matrix.columns().size());
        double x = frame.question();
        placeBar(down, frame.reachY(), frame.roomHeight());
        placeBar(across, frame.reachX(), frame.roomWidth());
        place(headLayer, x, 0, frame.roomWidth(), GridFrame.HEAD);
        place(questionLayer, 0, GridFrame.HEAD, x, frame.roomHeight());
        place(cellLayer, x, GridFrame.HEAD, frame.roomWidth(), frame.roomHeight());
        corner.resizeRelocate(0, 0, x, GridFrame.HEAD);
        down.resizeRelocate(
                getWidth() - GridFrame.BAR, GridFrame.HEAD, GridFrame.BAR, frame.roomHeight());
        across.resizeRelocate(x, getHeight() - GridFrame.BAR, frame.roomWidth(), GridFrame.BAR);
        fillCells(matrix);
        fillQuestions(matrix);
        for (int i = 0; i < headLayer.getChildren().size(); i++) {
            headLayer
                    .getChildren()
                    .get(i)
                    .resizeRelocate(
                            i * frame.column() - across.getValue(),
                            0,
                            frame.column(),
                            GridFrame.HEAD);
        }
    }

    private void show(Matrix matrix) {
        retire(cells, spareCells, Set.of());
        retire(questions, spareQuestions, Set.of());
        if (!matrix.columns().equals(shown.columns())) {
            headLayer
                    .getChildren()
                    .setAll(matrix.columns().stream().map(ArticleHead::new).toList());
            across.setValue(0);
            down.setValue(0);
        }
        shown = matrix;
        requestLayout();
    }

    private void reveal() {
        Place place = model.placeProperty().get();
        down.setValue(frame.revealRow(down.getValue(), place.row()));
        across.setValue(frame.revealColumn(across.getValue(), place.column()));
        cells.forEach((at, cell) -> cell.setCurrent(at.equals(place)));
        questions.forEach((row, cell) -> cell.setCurrent(at(row).equals(place)));
        setAccessibleText(model.spoken(place));
        requestLayout();
    }

    private void fillCells(Matrix matrix) {
        Set<Place> wanted = new HashSet<>();
        for (int row = frame.firstRow(down.getValue());
                row < frame.endRow(down.getValue());
                row++) {
            for (int column = frame.firstColumn(across.getValue());
                    column < frame.endColumn(across.getValue());
                    column++) {
                wanted.add(new Place(row, column));
            }
        }
        retire(cells, spareCells, wanted);
        for (Place at : wanted) {
            MatrixCell cell = cells.get(at);
            if (cell == null) {
                cell = taken(spareCells, cellLayer, () -> new MatrixCell(messages));
                cell.show(
                        matrix.rows().get(at.row()).cells().get(at.column()),
                        model.spoken(at),
                        at.equals(model.placeProperty().get()));
                cells.put(at, cell);
            }
            cell.resizeRelocate(
                    at.column() * frame.column() - across.getValue(),
                    at.row() * GridFrame.ROW - down.getValue(),
                    frame.column(),
                    GridFrame.ROW);
        }
    }

    private void fillQuestions(Matrix matrix) {
        Set<Integer> wanted = new HashSet<>();
        for (int row = frame.firstRow(down.getValue());
                row < frame.endRow(down.getValue());
                row++) {
            wanted.add(row);
        }
        retire(questions, spareQuestions, wanted);
        for (int row : wanted) {
            QuestionCell cell = questions.get(row);
            if (cell == null) {
                cell = taken(spareQuestions, questionLayer, () -> new QuestionCell(messages));
                cell.show(
                        matrix.rows().get(row),
                        model.spoken(at(row)),
                        at(row).equals(model.placeProperty().get()));
                questions.put(row, cell);
            }
            cell.resizeRelocate(
                    0, row * GridFrame.ROW - down.getValue(), frame.question(), GridFrame.ROW);
        }
    }

    private static Place at(int row) {
        return new Place(row, -1);
    }

    private static <K, N extends Node> void retire(Map<K, N> used, Deque<N> spare, Set<K> wanted) {
        Iterator<Map.Entry<K, N>> all = used.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<K, N> entry = all.next();
            if (!wanted.contains(entry.getKey())) {
                entry.getValue().setVisible(false);
                spare.push(entry.getValue());
                all.remove();
            }
        }
    }

    private static <N extends Node> N taken(Deque<N> spare, Pane layer, Supplier<N> made) {
        N node = spare.poll();
        if (node == null) {
            node = made.get();
            node.setManaged(false);
            layer.getChildren().add(node);
        }
        node.setVisible(true);
        return node;
    }

    private void placeBar(ScrollBar bar, double reach, double room) {
        bar.setMax(reach);
        bar.setVisible(reach > 0);
        bar.setVisibleAmount(reach <= 0 ? 0 : reach * room / (room + reach));
        bar.setUnitIncrement(GridFrame.ROW / 2);
        bar.setBlockIncrement(room * 0.9);
        bar.setValue(Math.clamp(bar.getValue(), 0, reach));
    }

    private void onScroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || event.getDeltaY() == 0;
        ScrollBar bar = sideways ? across : down;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int page = Math.max(1, (int) (frame.roomHeight() / GridFrame.ROW) - 1);
        int far = model.matrix().rows().size();
        int wide = model.matrix().columns().size() + 1;
        switch (event.getCode()) {
            case UP -> model.step(-1, 0);
            case DOWN -> model.step(1, 0);
            case LEFT -> model.step(0, -1);
            case RIGHT -> model.step(0, 1);
            case PAGE_UP -> model.step(-page, 0);
            case PAGE_DOWN -> model.step(page, 0);
            case HOME -> model.step(event.isShiftDown() ? -far : 0, -wide);
            case END -> model.step(event.isShiftDown() ? far : 0, wide);
            case ENTER -> open();
            case SPACE -> model.step(0, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onClick(MouseEvent event) {
        requestFocus();
        double y = event.getY() - GridFrame.HEAD;
        int row = (int) ((y + down.getValue()) / GridFrame.ROW);
        if (y < 0 || row >= frame.rows() || event.getX() > getWidth() - GridFrame.BAR) {
            return;
        }
        double x = event.getX() - frame.question();
        int column = x < 0 ? -1 : (int) ((x + across.getValue()) / frame.column());
        model.goTo(new Place(row, column));
        if (event.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        if (model.open()) {
            onOpen.run();
        }
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setClip(new Rectangle());
        return layer;
    }

    private static void place(Pane layer, double x, double y, double width, double height) {
        layer.resizeRelocate(x, y, width, height);
        if (layer.getClip() instanceof Rectangle clip) {
            clip.setWidth(width);
            clip.setHeight(height);
        }
    }
}
