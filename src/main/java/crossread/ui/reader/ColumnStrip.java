package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.SelectedWords;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Shown;
import crossread.ui.kit.Turns;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns in sight, side by side, with the ribbons between them. */
final class ColumnStrip extends Region implements ArticleColumn.Listener {
    private final ReaderViewModel model;
    private final Selection selection;
    private final Messages messages;
    private final ColumnSync sync = new ColumnSync();
    private final Map<Article, ArticleColumn> built = new HashMap<>();
    private final Hovering hovering;
    private final Growth growth;
    private final Region drop = new Region();
    private final Subscription subscription;
    private List<ArticleColumn> columns = List.of();
    private List<RibbonGutter> gutters = List.of();
    private @Nullable Link toReveal;
    private @Nullable Hit toFind;

    ColumnStrip(
            ReaderViewModel model,
            Selection selection,
            ObservableBooleanValue still,
            Turns turns,
            Messages messages) {
        this.model = model;
        this.selection = selection;
        this.messages = messages;
        this.growth = new Growth(turns, this::columns);
        getStyleClass().add("column-strip");
        setMinWidth(0);
        hovering = new Hovering(model, selection, still, this::columns);
        drop.getStyleClass().add("column-drop");
        drop.setManaged(false);
        drop.setMouseTransparent(true);
        drop.setVisible(false);
        subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::onFindings),
                        model.columnsProperty().subscribe(order -> onColumns()),
                        selection.filterProperty().subscribe(filter -> remark()),
                        model.foldingProperty().subscribe(folds -> fold()),
                        model.find().hitsProperty().subscribe(hits -> showHits()),
                        model.find().currentProperty().subscribe(this::onFound),
                        selection.linkProperty().subscribe(this::onLink),
                        selection.wordsProperty().subscribe(this::onWords),
                        widthProperty().subscribe(width -> onWidth()));
    }

    void close() {
        hovering.close();
        subscription.unsubscribe();
    }

    /** Gives the keyboard to the column that had it last, or to the first. */
    void focusArticle() {
        String last = model.focusedProperty().get();
        columns.stream()
                .filter(column -> column.article().id().equals(last))
                .findFirst()
                .or(() -> columns.stream().findFirst())
                .ifPresent(ArticleColumn::focusText);
    }

    List<ArticleColumn> columns() {
        return columns;
    }

    @Override
    public void hovered(Optional<Claim> claim) {
        selection.hoveredProperty().set(claim.orElse(null));
    }

    @Override
    public void chosen(Claim claim) {
        selection.select(claim);
    }

    @Override
    public void scrolled(ArticleColumn column, boolean alone) {
        hovering.hideCard();
        if (!sync.isFollowing()) {
            if (!alone) {
                sync.follow(column, columns, selection.findings());
            }
            drawRibbons();
        }
    }

    @Override
    public void selected(ArticleColumn column, @Nullable Span words) {
        selection
                .wordsProperty()
                .set(words == null ? null : new SelectedWords(column.article().id(), words));
    }

    @Override
    public void focused(ArticleColumn column) {
        model.focusedProperty().set(column.article().id());
    }

    @Override
    public void headerPressed(ArticleColumn column) {
        model.togglePin(column.article().id());
    }

    @Override
    public void headerDragged(ArticleColumn column, double sceneX, boolean dropped) {
        double x = sceneToLocal(sceneX, 0).getX();
        ArticleColumn over =
                columns.stream()
                        .filter(each -> x >= each.getLayoutX() - ColumnOrder.GUTTER)
                        .reduce(columns.getFirst(), (before, later) -> later);
        boolean elsewhere = over != column;
        drop.setVisible(elsewhere && !dropped);
        drop.resizeRelocate(over.getLayoutX(), 0, over.getWidth(), getHeight());
        if (elsewhere && dropped) {
            model.place(column.article().id(), over.article().id());
        }
    }

    @Override
    public void laidOut() {
        sync.forget();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int count = columns.size();
        if (count == 0) {
            return;
        }
        double height = getHeight();
        double width = Math.floor((getWidth() - ColumnOrder.GUTTER * (count - 1)) / count);
        for (int i = 0; i < count; i++) {
            double x = i * (width + ColumnOrder.GUTTER);
            double last = i == count - 1 ? getWidth() - x : width;
            columns.get(i).resizeRelocate(x, 0, last, height);
            columns.get(i).layout();
            if (i > 0) {
                gutters.get(i - 1)
                        .resizeRelocate(x - ColumnOrder.GUTTER, 0, ColumnOrder.GUTTER, height);
            }
        }
        if (growth.isLaidOut()) {
            revealAwaited();
            drawRibbons();
        }
        growth.laidOut();
    }

    /** Brings into sight what was chosen while the texts were still growing, or just now. */
    private void revealAwaited() {
        Link link = toReveal;
        if (link != null) {
            toReveal = null;
            reveal(link);
        }
        Hit hit = toFind;
        if (hit != null) {
            toFind = null;
            reveal(hit);
        }
    }

    /** The columns of articles that are still compared stay as they are. */
    private void onFindings(Findings findings) {
        built.keySet().retainAll(findings.comparison().articles());
        rebuild();
        remark();
        fold();
    }

    private void onWords(@Nullable SelectedWords words) {
        columns.forEach(
                column ->
                        column.setSelected(
                                words != null && words.article().equals(column.article().id())
                                        ? words.span()
                                        : null));
    }

    private void onWidth() {
        if (getWidth() > 0) {
            model.fit(getWidth());
        }
    }

    private void onColumns() {
        rebuild();
        String pinned = model.columnsProperty().get().pinned();
        columns.forEach(column -> column.setPinned(column.article().id().equals(pinned)));
    }

    private void rebuild() {
        List<Article> articles = model.visibleArticles();
        List<ArticleColumn> shown =
                articles.stream()
                        .map(
                                article ->
                                        built.computeIfAbsent(
                                                article,
                                                key -> new ArticleColumn(article, messages, this)))
                        .toList();
        if (shown.equals(columns)) {
            return;
        }
        columns = shown;
        List<RibbonGutter> between = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            between.add(new RibbonGutter(selection::select));
        }
        gutters = List.copyOf(between);
        getChildren().setAll(columns);
        getChildren().addAll(gutters);
        getChildren().addAll(hovering.card(), drop);
        remark();
        fold();
        showHits();
    }

    /** Whether the texts in sight are there to their ends. */
    boolean isWhole() {
        return growth.isOver();
    }

    /** Paragraphs with a claim that has a link stay; the others fold where a reader wants that. */
    private void fold() {
        Findings findings = selection.findings();
        for (ArticleColumn column : columns) {
            List<Span> linked =
                    findings.claims(column.article()).stream()
                            .filter(claim -> !findings.linksOf(claim).isEmpty())
                            .map(Claim::span)
                            .toList();
            column.fold(
                    model.foldingProperty().get()
                            ? words -> linked.stream().anyMatch(words::overlaps)
                            : null);
        }
    }

    private void showHits() {
        Hit current = model.find().currentProperty().get();
        for (ArticleColumn column : columns) {
            String id = column.article().id();
            boolean here = current != null && current.article().equals(id);
            column.setHits(model.find().in(id), here ? current.span() : null);
        }
    }

    private void onFound(@Nullable Hit hit) {
        if (hit != null) {
            model.reveal(hit.article());
            toFind = hit;
            requestLayout();
        }
        showHits();
    }

    private void reveal(Hit hit) {
        for (ArticleColumn column : columns) {
            if (column.article().id().equals(hit.article())) {
                column.reveal(hit.span());
            }
        }
    }

    private void remark() {
        Shown shown = selection.findings().shown(selection.filter());
        for (ArticleColumn column : columns) {
            List<Mark> marks = new ArrayList<>(shown.marks(column.article()));
            Map<RelationStyle, Integer> counts = shown.counts(column.article());
            addChosen(column, marks);
            column.setMarks(marks, counts);
        }
        hovering.emphasize();
        growth.start();
        requestLayout();
    }

    /** What is selected is always marked, whatever the filter says. */
    private void addChosen(ArticleColumn column, List<Mark> marks) {
        Link link = selection.linkProperty().get();
        if (link == null) {
            return;
        }
        for (String end : List.of(link.a(), link.b())) {
            Claim claim = selection.findings().index().claim(end);
            if (claim.article().equals(column.article().id())
                    && marks.stream().noneMatch(mark -> mark.claim().equals(claim))) {
                marks.add(selection.findings().mark(claim, link));
            }
        }
    }

    private void onLink(@Nullable Link link) {
        toReveal = link;
        remark();
    }

    private void reveal(Link link) {
        Claim chosen = selection.claimProperty().get();
        Findings findings = selection.findings();
        Claim first = chosen != null ? chosen : findings.index().claim(link.a());
        Claim second = findings.index().claim(link.partnerOf(first.id()));
        sync.quietly(
                () -> {
                    ArticleColumn leader = column(first);
                    ArticleColumn partner = column(second);
                    if (leader == null) {
                        return;
                    }
                    leader.reveal(first.span());
                    List<ArticleColumn> rest = new ArrayList<>(columns);
                    rest.remove(partner);
                    sync.follow(leader, rest, findings);
                    if (partner != null && partner != leader) {
                        leader.extent(first.span())
                                .ifPresent(
                                        place ->
                                                partner.level(
                                                        second.span(),
                                                        place.middle() - leader.scroll()));
                    }
                });
    }

    private @Nullable ArticleColumn column(Claim claim) {
        return columns.stream()
                .filter(column -> column.article().id().equals(claim.article()))
                .findFirst()
                .orElse(null);
    }

    private void drawRibbons() {
        Findings findings = selection.findings();
        Shown shown = findings.shown(selection.filter());
        Link chosen = selection.linkProperty().get();
        for (int i = 0; i < gutters.size(); i++) {
            ArticleColumn left = columns.get(i);
            ArticleColumn right = columns.get(i + 1);
            gutters.get(i)
                    .show(Ribbons.between(left, right, shown, chosen, findings), left.sight());
        }
    }
}
