package crossread.ui.reader;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Span;
import crossread.ui.kit.DifferingWords;
import crossread.ui.kit.Findings;
import crossread.ui.kit.Mark;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.SelectedWords;
import crossread.ui.kit.Selection;
import crossread.ui.kit.Shown;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns in sight, side by side, with the ribbons between them. */
final class ColumnStrip extends Region implements ArticleColumn.Listener {
    private static final Duration FADE_AFTER = Duration.millis(250);
    private static final Duration CARD_AFTER = Duration.millis(400);

    private final ReaderViewModel model;
    private final Selection selection;
    private final Messages messages;
    private final ColumnSync sync = new ColumnSync();
    private final Map<Article, ArticleColumn> built = new HashMap<>();
    private final PauseTransition fading = new PauseTransition(FADE_AFTER);
    private final PauseTransition resting = new PauseTransition(CARD_AFTER);
    private final HoverCard card = new HoverCard();
    private final Subscription subscription;
    private List<ArticleColumn> columns = List.of();
    private List<RibbonGutter> gutters = List.of();
    private @Nullable Link toReveal;
    private boolean faded;

    ColumnStrip(ReaderViewModel model, Selection selection, Messages messages) {
        this.model = model;
        this.selection = selection;
        this.messages = messages;
        getStyleClass().add("column-strip");
        setMinWidth(0);
        fading.setOnFinished(finished -> setFaded(true));
        resting.setOnFinished(finished -> showCard());
        subscription =
                Subscription.combine(
                        selection.findingsProperty().subscribe(this::onFindings),
                        model.columnsProperty().subscribe(order -> rebuild()),
                        selection.filterProperty().subscribe(filter -> remark()),
                        selection.hoveredProperty().subscribe(this::onHovered),
                        selection.linkProperty().subscribe(this::onLink),
                        selection.wordsProperty().subscribe(this::onWords),
                        widthProperty().subscribe(width -> onWidth()));
    }

    void close() {
        fading.stop();
        resting.stop();
        subscription.unsubscribe();
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
        card.setVisible(false);
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
        Link link = toReveal;
        if (link != null) {
            toReveal = null;
            reveal(link);
        }
        drawRibbons();
    }

    /** The columns of articles that are still compared stay as they are. */
    private void onFindings(Findings findings) {
        built.keySet().retainAll(findings.comparison().articles());
        rebuild();
        remark();
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
        getChildren().add(card);
        remark();
    }

    private void remark() {
        Shown shown = selection.findings().shown(selection.filter());
        for (ArticleColumn column : columns) {
            List<Mark> marks = new ArrayList<>(shown.marks(column.article()));
            Map<RelationStyle, Integer> counts = shown.counts(column.article());
            addChosen(column, marks);
            column.setMarks(marks, counts);
        }
        emphasize();
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

    private void onHovered(@Nullable Claim claim) {
        fading.stop();
        resting.stop();
        card.setVisible(false);
        if (claim == null) {
            setFaded(false);
        } else {
            fading.playFromStart();
            resting.playFromStart();
            emphasize();
        }
    }

    private void showCard() {
        Claim claim = selection.hoveredProperty().get();
        ArticleColumn column = claim == null ? null : column(claim);
        if (claim != null && column != null) {
            List<LinkNote> notes = model.notes(claim);
            Optional<Vertical> place = column.inColumn(claim.span());
            if (place.isPresent() && !notes.isEmpty()) {
                card.show(notes, column, place.get());
            }
        }
    }

    private void setFaded(boolean now) {
        faded = now;
        emphasize();
    }

    private void onLink(@Nullable Link link) {
        toReveal = link;
        remark();
    }

    private void emphasize() {
        Claim hovered = selection.hoveredProperty().get();
        Claim claim = selection.claimProperty().get();
        Link link = selection.linkProperty().get();
        Set<String> chosen =
                link != null
                        ? Set.of(link.a(), link.b())
                        : claim != null ? Set.of(claim.id()) : Set.of();
        Emphasis emphasis =
                new Emphasis(
                        hovered == null ? Set.of() : model.partners(hovered),
                        chosen,
                        hovered != null && faded,
                        link == null ? Map.of() : differing(link));
        columns.forEach(column -> column.show(emphasis));
    }

    /** The words of the selected link that differ, by claim. */
    private Map<String, List<Span>> differing(Link link) {
        Findings findings = selection.findings();
        Claim a = findings.index().claim(link.a());
        Claim b = findings.index().claim(link.b());
        DifferingWords words =
                DifferingWords.of(findings.index().words(a), findings.index().words(b));
        return Map.of(a.id(), inArticle(a, words.a()), b.id(), inArticle(b, words.b()));
    }

    private static List<Span> inArticle(Claim claim, List<Span> words) {
        return words.stream().map(span -> span.shifted(claim.span().begin())).toList();
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
