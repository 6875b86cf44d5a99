package crossread.figure;

import crossread.i18n.Messages;
import crossread.model.Article;
import crossread.model.Event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which articles came out, as hollow triangles below the axis. */
final class PublicationRail {
    private static final double HALF = 6;
    private static final double HEIGHT = 10;
    private static final double SIZE = 11;
    private static final double LABEL_APART = 10;
    private static final double LONGEST = 150;
    private static final double[] LABEL_ROWS = {24, 39};

    private final TimelineFrame frame;
    private final TimeScale scale;
    private final TextMeasure measure;
    private final Messages messages;

    PublicationRail(TimelineFrame frame, TimeScale scale, TextMeasure measure, Messages messages) {
        this.frame = frame;
        this.scale = scale;
        this.measure = measure;
        this.messages = messages;
    }

    /**
     * Articles that came out at one time, as far as can be told apart.
     *
     * @param x where their triangle points at
     */
    record Publication(double x, List<Article> articles) {}

    /** The publications that are seen, in order of time; those too close are joined. */
    List<Publication> of(List<Article> articles) {
        List<Publication> seen =
                articles.stream()
                        .map(this::single)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingDouble(Publication::x))
                        .toList();
        List<Publication> joined = new ArrayList<>();
        for (Publication next : seen) {
            if (!joined.isEmpty() && next.x() - joined.getLast().x() < 2 * HALF + 4) {
                Publication last = joined.removeLast();
                List<Article> both = new ArrayList<>(last.articles());
                both.addAll(next.articles());
                joined.add(new Publication(last.x(), List.copyOf(both)));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private @Nullable Publication single(Article article) {
        LocalDate published = article.published();
        if (published == null) {
            return null;
        }
        double x = scale.x(published.toEpochDay() + 0.5);
        return x < scale.left() || x > scale.right() ? null : new Publication(x, List.of(article));
    }

    /** Draws them; the reports of the selected event bear how long after it they came. */
    void draw(List<Publication> publications, @Nullable Event selected, List<Shape> shapes) {
        double y = frame.railY();
        shapes.add(
                new Shape.Line(scale.left(), y, scale.right(), y, Ink.GRID, Stroke.DOTTED, null));
        for (Publication publication : publications) {
            shapes.add(triangle(publication, reports(publication, selected)));
        }
        List<Box> taken = new ArrayList<>();
        publications.stream()
                .filter(publication -> reports(publication, selected))
                .forEach(publication -> label(publication, selected, taken, shapes));
        publications.stream()
                .filter(publication -> !reports(publication, selected))
                .forEach(publication -> label(publication, null, taken, shapes));
    }

    static boolean reports(Publication publication, @Nullable Event event) {
        return event != null
                && publication.articles().stream()
                        .anyMatch(article -> event.articles().contains(article.id()));
    }

    Box box(Publication publication) {
        return new Box(publication.x() - 12, frame.railY() - 8, 24, 24);
    }

    private Shape triangle(Publication publication, boolean selected) {
        double y = frame.railY();
        return new Shape.Polygon(
                List.of(
                        new Point(publication.x(), y - 1),
                        new Point(publication.x() + HALF, y - 1 + HEIGHT),
                        new Point(publication.x() - HALF, y - 1 + HEIGHT)),
                Ink.BACKGROUND,
                selected ? Ink.SELECTED : Ink.PUBLICATION,
                Stroke.SOLID,
                publication.articles().getFirst().id());
    }

    /** The first of the wordings, longest first, that fits in one of the rows. */
    private void label(
            Publication publication,
            @Nullable Event selected,
            List<Box> taken,
            List<Shape> shapes) {
        for (String words : wordings(publication, selected)) {
            double width = measure.width(words, SIZE, Weight.REGULAR);
            double least = Math.min(scale.left(), scale.right() - width);
            double left = Math.clamp(publication.x() - width / 2, least, scale.right() - width);
            for (double row : LABEL_ROWS) {
                double base = frame.railY() + row;
                Box box = new Box(left - LABEL_APART / 2, base - 11, width + LABEL_APART, 14);
                if (taken.stream().noneMatch(box::overlaps)) {
                    taken.add(box);
                    shapes.add(
                            new Shape.Text(
                                    left,
                                    base,
                                    words,
                                    SIZE,
                                    Weight.REGULAR,
                                    Anchor.START,
                                    selected == null ? Ink.MUTED : Ink.SELECTED,
                                    publication.articles().getFirst().id()));
                    return;
                }
            }
        }
    }

    private List<String> wordings(Publication publication, @Nullable Event selected) {
        List<Article> articles = publication.articles();
        String names =
                articles.stream()
                        .map(EventWords::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        String count =
                articles.size() == 1
                        ? Shortened.of(names, LONGEST / 2, this::width)
                        : messages.get("figure.joinedArticles", articles.size());
        if (selected == null) {
            return width(names) <= LONGEST ? List.of(names, count) : List.of(count);
        }
        String lag =
                articles.stream()
                        .filter(article -> selected.articles().contains(article.id()))
                        .map(Article::published)
                        .filter(Objects::nonNull)
                        .map(published -> Lag.of(selected.when(), published, messages))
                        .filter(Predicate.not(String::isEmpty))
                        .distinct()
                        .collect(Collectors.joining(", "));
        String after = lag.isEmpty() ? "" : " · " + lag;
        return Stream.of(width(names) <= LONGEST ? names + after : "", count + after, lag)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    private double width(String words) {
        return measure.width(words, SIZE, Weight.REGULAR);
    }
}
