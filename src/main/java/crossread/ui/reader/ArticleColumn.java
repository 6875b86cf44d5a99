package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Span;
import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationStyle;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One article: its header, its text with highlights, and the ruler beside it. */
final class ArticleColumn extends BorderPane {
    private static final Messages KIT = Messages.of("kit");
    private static final double AT_REST = 0.36;
    private static final double MARGIN = 40;
    private static final Comparator<Claim> BY_PLACE = Comparator.comparing(Claim::span);

    private final Article article;
    private final Messages messages;
    private final ColumnHeader header;
    private final ArticleText text;
    private final ScrollBox box;
    private final OverviewRuler ruler;
    private final Listener listener;
    private final TextSelecting selecting;
    private @Nullable Span selected;
    private @Nullable Claim pointed;
    private List<Mark> marks = List.of();

    /** Hears what happens in a column. */
    interface Listener {
        void hovered(Optional<Claim> claim);

        void chosen(Claim claim);

        /**
         * @param alone whether the other columns should stay where they are
         */
        void scrolled(ArticleColumn column, boolean alone);

        void laidOut();

        /** The keyboard is in this column now. */
        void focused(ArticleColumn column);

        /** The header was clicked. */
        void headerPressed(ArticleColumn column);

        /** The header is dragged, or with {@code dropped} let go. */
        void headerDragged(ArticleColumn column, double sceneX, boolean dropped);

        /** Words of the article were selected, or, with null, no more. */
        void selected(ArticleColumn column, @Nullable Span words);
    }

    ArticleColumn(Article article, Messages messages, Listener listener) {
        this.article = article;
        this.messages = messages;
        this.listener = listener;
        this.header = new ColumnHeader(article, messages);
        this.text = new ArticleText(article, messages, this::onLaidOut);
        this.box = new ScrollBox(text);
        this.ruler = new OverviewRuler(this::jump, this::described);
        getStyleClass().add("article-column");
        HBox body = new HBox(box, ruler);
        body.getStyleClass().add("column-body");
        HBox.setHgrow(box, Priority.ALWAYS);
        setMinWidth(0);
        setTop(header);
        setCenter(body);
        text.addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
        text.addEventHandler(MouseEvent.MOUSE_EXITED, out -> listener.hovered(Optional.empty()));
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
        selecting =
                new TextSelecting(
                        text,
                        article.text(),
                        Locale.forLanguageTag(article.language()),
                        words -> listener.selected(this, words));
        listenToBox();
        listenToHeader();
    }

    private void listenToBox() {
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        box.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> box.requestFocus());
        box.scrollProperty().subscribe(this::onScroll);
        box.focusedProperty()
                .subscribe(
                        now -> {
                            if (now) {
                                listener.focused(this);
                            }
                        });
        box.setAccessibleText(header.accessibleName());
    }

    private void listenToHeader() {
        header.setOnMouseClicked(
                clicked -> {
                    if (clicked.isStillSincePress() && clicked.getButton() == MouseButton.PRIMARY) {
                        listener.headerPressed(this);
                    }
                });
        header.setOnMouseDragged(dragged -> onHeader(dragged, false));
        header.setOnMouseReleased(released -> onHeader(released, true));
    }

    Article article() {
        return article;
    }

    void setMarks(List<Mark> marks, Map<RelationStyle, Integer> counts) {
        header.setCounts(counts);
        if (!marks.equals(this.marks)) {
            this.marks = List.copyOf(marks);
            text.setMarks(marks);
            showOnRuler();
        }
    }

    /** Shows where words that are searched for were found. */
    void setHits(List<Span> hits, @Nullable Span current) {
        text.setHits(hits, current);
    }

    /** Folds runs of paragraphs without links; with null all are shown. */
    void fold(@Nullable Predicate<Span> linked) {
        text.fold(linked);
    }

    void show(Emphasis emphasis) {
        text.show(emphasis);
    }

    /** Shows that it stays at the left. */
    void setPinned(boolean pinned) {
        header.setPinned(pinned);
    }

    private void onHeader(MouseEvent event, boolean dropped) {
        if (!event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            listener.headerDragged(this, event.getSceneX(), dropped);
        }
    }

    /** Shows which words are selected. */
    void setSelected(@Nullable Span words) {
        selected = words;
        if (words == null) {
            selecting.clear();
        }
        text.setSelected(words);
    }

    /** Where words are in the whole text, from its top. */
    Optional<Vertical> extent(Span words) {
        return text.extent(words);
    }

    /** Where words are now, from the top of the column; they may be out of sight. */
    Optional<Vertical> inColumn(Span words) {
        return extent(words).map(place -> place.shifted(sight().top() - scroll()));
    }

    /** The part of the column in which text is seen. */
    Vertical sight() {
        double top = header.getHeight();
        return new Vertical(top, top + box.getHeight());
    }

    double scroll() {
        return box.scrollProperty().get();
    }

    void scrollTo(double wanted) {
        box.scrollTo(wanted);
    }

    ScrollSync.Extent scrollExtent() {
        return box.extent();
    }

    /** Brings words into sight; those in sight already stay where they are. */
    void reveal(Span words) {
        if (text.unfold(words)) {
            box.layout();
        }
        extent(words)
                .filter(place -> !inSight(place))
                .ifPresent(place -> scrollTo(place.top() - box.getHeight() * AT_REST));
    }

    /** Brings words to a height of the part in sight, as far as the text reaches. */
    void level(Span words, double height) {
        extent(words).ifPresent(place -> scrollTo(place.middle() - height));
    }

    /** Whether the whole text is there. */
    boolean isLaidOut() {
        return text.isLaidOut();
    }

    /** Whether the whole text is there, and all highlights in sight. */
    boolean isWhole() {
        return text.isWhole();
    }

    /** Makes highlights that are missing in sight, in so many paragraphs. */
    void light(int most) {
        text.light(inText(), most);
    }

    /** How many rows of the text are there. */
    int grown() {
        return text.grown();
    }

    /** Adds the next row of the text. */
    void grow() {
        text.grow();
    }

    void focusText() {
        box.requestFocus();
    }

    private void onKey(KeyEvent event) {
        boolean shortcut = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        Span words = selected;
        if (shortcut && event.getCode() == KeyCode.A) {
            selecting.all();
        } else if (shortcut && event.getCode() == KeyCode.C && words != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words.in(article.text()));
            Clipboard.getSystemClipboard().setContent(content);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.RIGHT) {
            selecting.extend(1);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.LEFT) {
            selecting.extend(-1);
        } else if (isPlain(event) && event.getCode() == KeyCode.RIGHT) {
            pointAt(1);
        } else if (isPlain(event) && event.getCode() == KeyCode.LEFT) {
            pointAt(-1);
        } else if (isPlain(event) && event.getCode() == KeyCode.ENTER && pointed != null) {
            listener.chosen(pointed);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    }

    /** Does by keyboard what the pointer does: rests on the next marked claim, or the last. */
    private void pointAt(int by) {
        List<Claim> claims = marks.stream().map(Mark::claim).sorted(BY_PLACE).toList();
        if (claims.isEmpty()) {
            return;
        }
        int now = pointed == null ? -1 : claims.indexOf(pointed);
        int next = now < 0 ? (by > 0 ? 0 : claims.size() - 1) : now + by;
        Claim claim = claims.get(Math.clamp(next, 0, claims.size() - 1));
        pointed = claim;
        reveal(claim.span());
        box.setAccessibleText(header.accessibleName() + ": " + claim.span().in(article.text()));
        listener.hovered(Optional.of(claim));
    }

    private boolean inSight(Vertical place) {
        return place.top() >= scroll() + MARGIN
                && place.bottom() <= scroll() + box.getHeight() - MARGIN;
    }

    private void jump(double place) {
        scrollTo(place - box.getHeight() / 2);
    }

    private String described(Mark mark) {
        String words = mark.claim().span().in(article.text()).replaceAll("\\s+", " ");
        String relation = KIT.get("relation." + mark.style().key());
        return messages.get("ruler.mark", relation, words);
    }

    private void onLaidOut() {
        showOnRuler();
        onSight();
        listener.laidOut();
    }

    private void showOnRuler() {
        if (!isLaidOut()) {
            return;
        }
        List<OverviewRuler.Entry> entries = new ArrayList<>();
        for (Mark mark : marks) {
            extent(mark.claim().span())
                    .ifPresent(place -> entries.add(new OverviewRuler.Entry(mark, place)));
        }
        ruler.setEntries(entries, box.extent());
        ruler.setScroll(scroll());
    }

    private void onSight() {
        text.setSight(inText());
    }

    /** The part in sight, from the top of the text. */
    private Vertical inText() {
        return new Vertical(scroll(), scroll() + box.getHeight());
    }

    private void onScroll() {
        ruler.setScroll(scroll());
        onSight();
        listener.scrolled(this, box.isAlone());
    }

    private void onMoved(MouseEvent event) {
        listener.hovered(text.claimAt(event.getX(), event.getY()));
    }

    private void onClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            text.claimAt(event.getX(), event.getY()).ifPresent(listener::chosen);
        }
    }
}
