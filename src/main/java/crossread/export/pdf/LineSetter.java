package crossread.export.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Draws the lines of one paragraph, which may stand on several sheets, with its links. */
final class LineSetter {
    private final Annotations annotations;
    private final @Nullable Tag tag;
    private final Paragraph paragraph;
    private final @Nullable Tag[] links;

    LineSetter(Annotations annotations, @Nullable Tag tag, Paragraph paragraph) {
        this.annotations = annotations;
        this.tag = tag;
        this.paragraph = paragraph;
        this.links = new Tag[paragraph.runs().size()];
    }

    void set(Flow.Placed placed) throws IOException {
        for (Line.Fragment fragment : placed.line().fragments()) {
            Run run = paragraph.runs().get(fragment.run());
            String target = run.target();
            float x = placed.x() + fragment.x();
            mark(placed, fragment, run.marking());
            if (target == null || tag == null || annotations.isLeftOut(target)) {
                set(tag, placed, fragment, x);
                continue;
            }
            Tag link = linkOf(tag, fragment.run());
            set(link, placed, fragment, x);
            float size = fragment.style().size();
            Box box =
                    new Box(
                            x,
                            placed.baseline() - size * 0.85f,
                            x + fragment.width(),
                            placed.baseline() + size * 0.25f);
            annotations.link(link, placed.sheet(), box, target, run.text().strip());
        }
    }

    private static void set(@Nullable Tag tag, Flow.Placed placed, Line.Fragment fragment, float x)
            throws IOException {
        placed.sheet()
                .text(
                        tag,
                        x,
                        placed.baseline(),
                        fragment.text(),
                        fragment.style(),
                        fragment.rightToLeft());
    }

    /** Behind and below the words, white space at their end left out. */
    private void mark(Flow.Placed placed, Line.Fragment fragment, Run.@Nullable Marking by)
            throws IOException {
        if (by == null || fragment.text().isBlank()) {
            return;
        }
        float size = fragment.style().size();
        float left = placed.x() + fragment.x();
        float width = annotations.width(fragment.text().stripTrailing(), fragment.style());
        float baseline = placed.baseline();
        placed.sheet().fill(null, left, baseline - size * 0.84f, width, size * 1.14f, by.fill());
        placed.sheet()
                .draw(
                        null,
                        pen ->
                                Underline.draw(
                                        pen,
                                        by.pattern(),
                                        left,
                                        left + width,
                                        baseline + size * 0.26f,
                                        by.line()));
    }

    private Tag linkOf(Tag parent, int run) {
        Tag link = links[run];
        if (link == null) {
            link = parent.child("Link");
            links[run] = link;
        }
        return link;
    }
}
