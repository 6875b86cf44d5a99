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
            if (target == null || tag == null) {
                placed.sheet().text(tag, x, placed.baseline(), fragment.text(), fragment.style());
                continue;
            }
            Tag link = linkOf(tag, fragment.run());
            placed.sheet().text(link, x, placed.baseline(), fragment.text(), fragment.style());
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

    private Tag linkOf(Tag parent, int run) {
        Tag link = links[run];
        if (link == null) {
            link = parent.child("Link");
            links[run] = link;
        }
        return link;
    }
}
