package crossread.ui.reader;

import crossread.model.Claim;
import crossread.model.Span;
import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationBadge;
import crossread.ui.kit.Wrapping;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One paragraph: its text, and the highlights behind it. The highlights are made anew when the
 * width or the marks change, and restyled only when something is hovered or selected.
 */
final class ParagraphView extends Region {
    private static final double BADGE_INSIDE = 5;
    private static final double BADGE_ABOVE = 6;

    private final Block block;
    private final String article;
    private final List<Span> furniture;
    private final TextFlow flow = new TextFlow();
    private final Group fills = new Group();
    private final Group badges = new Group();
    private final Group differing = new Group();
    private final Group selection = new Group();
    private final Group hits = new Group();
    private final List<Highlight> highlights = new ArrayList<>();
    private List<Mark> marks = List.of();
    private Emphasis emphasis = Emphasis.NONE;
    private Map<String, List<Span>> markedWords = Map.of();
    private @Nullable Span selected;
    private List<Span> found = List.of();
    private @Nullable Span foundNow;
    private double askedFor = Double.NaN;
    private double height;
    private double madeFor = -1;
    private double placedFor = -1;
    private boolean lit;

    /**
     * @param furniture parts of the article that are dimmed
     */
    ParagraphView(Block block, String article, List<Span> furniture) {
        this.block = block;
        this.article = article;
        this.furniture = furniture;
        getStyleClass()
                .addAll("paragraph", "paragraph-" + block.style().name().toLowerCase(Locale.ROOT));
        flow.getStyleClass().add("paragraph-text");
        for (Group group : List.of(fills, badges, differing, selection, hits)) {
            group.setManaged(false);
        }
    }

    /** Makes its text, once it is going to be shown. */
    void fill() {
        if (!getChildren().isEmpty()) {
            return;
        }
        String words = block.span().in(article);
        if (!new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        int at = block.span().begin();
        for (Span part : furniture) {
            if (part.overlaps(block.span())) {
                int from = Math.max(part.begin(), block.span().begin());
                int to = Math.min(part.end(), block.span().end());
                add(article.substring(at, Math.max(at, from)), "body-text");
                add(article.substring(from, to), "furniture-text");
                at = to;
            }
        }
        add(article.substring(at, block.span().end()), "body-text");
        getChildren().addAll(fills, differing, hits, selection, flow, badges);
    }

    Span span() {
        return block.span();
    }

    void setMarks(List<Mark> marks) {
        List<Mark> mine =
                marks.stream().filter(mark -> mark.claim().span().overlaps(span())).toList();
        if (!mine.equals(this.marks)) {
            this.marks = mine;
            madeFor = -1;
            if (highlights.removeIf(each -> !mine.contains(each.mark()))) {
                placeHighlights();
                markDiffering();
            }
            makeIfLit();
        }
    }

    void show(Emphasis emphasis) {
        this.emphasis = emphasis;
        highlights.forEach(highlight -> highlight.show(emphasis));
        if (!emphasis.differing().equals(markedWords)) {
            markedWords = emphasis.differing();
            markDiffering();
        }
    }

    /**
     * Makes the highlights, now that the paragraph comes near the part in sight. They stay when it
     * leaves it, for as long as they are marked.
     */
    void light() {
        lit = true;
        makeIfLit();
    }

    /** Whether its highlights are made, or will be with its next layout. */
    boolean isLit() {
        return lit;
    }

    /** No highlights are made while it is out of sight. */
    void dim() {
        lit = false;
    }

    /** Shows where words that are searched for were found. */
    void setHits(List<Span> all, @Nullable Span current) {
        List<Span> mine = all.stream().filter(span()::overlaps).toList();
        Span now = current != null && current.overlaps(span()) ? current : null;
        if (!mine.equals(found) || !Objects.equals(now, foundNow)) {
            found = mine;
            foundNow = now;
            showHits();
        }
    }

    private void showHits() {
        hits.getChildren().clear();
        for (Span hit : found) {
            String style = hit.equals(foundNow) ? "found-now" : "found-words";
            boxes(hit).forEach(box -> hits.getChildren().add(filled(box, style)));
        }
    }

    private void markDiffering() {
        differing.getChildren().clear();
        for (Highlight highlight : highlights) {
            Mark mark = highlight.mark();
            markedWords
                    .getOrDefault(mark.claim().id(), List.of())
                    .forEach(words -> differing.getChildren().add(strong(words, mark)));
        }
    }

    /** Shows what is selected of this paragraph; null for nothing. */
    void setSelected(@Nullable Span words) {
        if (words == null && selected == null) {
            return;
        }
        selected = words;
        showSelected();
    }

    /** The place in the article nearest to a point of the paragraph. */
    int offsetAt(double x, double y) {
        int index =
                flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()))
                        .getInsertionIndex();
        return span().begin() + Math.clamp(index, 0, span().length());
    }

    /** The innermost marked claim at a point. */
    Optional<Claim> claimAt(double x, double y) {
        return highlights.stream()
                .filter(highlight -> highlight.covers(x, y))
                .min(Comparator.comparingDouble(Highlight::area))
                .map(highlight -> highlight.mark().claim());
    }

    /** Where words are, from this paragraph's top; it must have been laid out. */
    Optional<Vertical> extent(Span words) {
        return boxes(words).stream()
                .map(box -> new Vertical(box.getMinY(), box.getMaxY()))
                .reduce(Vertical::cover);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != askedFor) {
            Insets insets = getInsets();
            double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
            height = flow.prefHeight(inner) + insets.getTop() + insets.getBottom();
            askedFor = width;
        }
        return height;
    }

    /** Breaking lines is what takes longest, so it is done again only where something changed. */
    @Override
    public void requestLayout() {
        askedFor = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double tall = getHeight() - insets.getTop() - insets.getBottom();
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), inner, tall);
        flow.layout();
        makeIfLit();
    }

    private void makeIfLit() {
        double size = getWidth() + 10_000 * getHeight();
        if (lit && size != madeFor && getWidth() > 0 && !isNeedsLayout()) {
            makeHighlights(size != placedFor);
            madeFor = size;
            placedFor = size;
            fills.applyCss();
            badges.applyCss();
            placeBadges();
        }
    }

    private void showSelected() {
        Span words = selected;
        selection
                .getChildren()
                .setAll(
                        words == null
                                ? List.of()
                                : boxes(words).stream()
                                        .map(box -> filled(box, "selected-text"))
                                        .toList());
    }

    /** The words that differ, marked stronger than the rest of their claim. */
    private Group strong(Span words, Mark mark) {
        Group group = new Group();
        group.getStyleClass().add(mark.style().styleClass());
        boxes(words).forEach(box -> group.getChildren().add(filled(box, "differing-words")));
        return group;
    }

    private static Rectangle filled(Rectangle2D box, String styleClass) {
        Rectangle fill =
                new Rectangle(
                        box.getMinX(), box.getMinY() + 1, box.getWidth(), box.getHeight() - 2);
        fill.getStyleClass().add(styleClass);
        return fill;
    }

    /** Those that are as they were stay; only others are made. */
    private void makeHighlights(boolean moved) {
        Map<Mark, Highlight> before = new HashMap<>();
        if (!moved) {
            highlights.forEach(highlight -> before.put(highlight.mark(), highlight));
        }
        highlights.clear();
        List<Mark> placed = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Mark mark : marks.stream().sorted(Comparator.comparing(this::spanOf)).toList()) {
            int lane = lane(mark, placed, lanes);
            placed.add(mark);
            lanes.add(lane);
            Highlight same = before.get(mark);
            if (same != null && same.lane() == lane) {
                highlights.add(same);
                continue;
            }
            List<Rectangle2D> boxes = boxes(mark.claim().span());
            if (!boxes.isEmpty()) {
                highlights.add(new Highlight(mark, boxes, flow.getBaselineOffset(), lane));
            }
        }
        placeHighlights();
        show(emphasis);
        markDiffering();
        showSelected();
        showHits();
    }

    private void placeHighlights() {
        fills.getChildren().setAll(highlights);
        badges.getChildren()
                .setAll(
                        highlights.stream()
                                .filter(each -> each.mark().claim().span().end() <= span().end())
                                .map(Highlight::badge)
                                .toList());
    }

    private void placeBadges() {
        for (Highlight highlight : highlights) {
            RelationBadge badge = highlight.badge();
            Rectangle2D end = highlight.last();
            badge.autosize();
            badge.relocate(end.getMaxX() - BADGE_INSIDE, end.getMinY() - BADGE_ABOVE);
        }
    }

    private static int lane(Mark mark, List<Mark> placed, List<Integer> lanes) {
        int lane = 0;
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i).claim().span().overlaps(mark.claim().span())) {
                lane = Math.max(lane, lanes.get(i) + 1);
            }
        }
        return Math.min(lane, 2);
    }

    private Span spanOf(Mark mark) {
        return mark.claim().span();
    }

    private List<Rectangle2D> boxes(Span words) {
        int from = Math.max(words.begin(), span().begin()) - span().begin();
        int to = Math.min(words.end(), span().end()) - span().begin();
        if (from >= to || flow.getChildren().isEmpty()) {
            return List.of();
        }
        return flow.getLayoutInfo().getSelectionGeometry(from, to, false).stream()
                .filter(box -> box.getWidth() > 0)
                .map(this::fromFlow)
                .toList();
    }

    private Rectangle2D fromFlow(Rectangle2D box) {
        return new Rectangle2D(
                box.getMinX() + flow.getLayoutX(),
                box.getMinY() + flow.getLayoutY(),
                box.getWidth(),
                box.getHeight());
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            flow.getChildren().addAll(Wrapping.texts(words, styleClass));
        }
    }
}
