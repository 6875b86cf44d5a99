package crossread.ui.reader;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.ui.kit.Findings;
import crossread.ui.kit.RelationStyle;
import crossread.ui.kit.Shown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which ribbons lie between two neighbouring columns now. */
final class Ribbons {
    /** More are not told apart. */
    static final int MOST = 24;

    private Ribbons() {}

    /**
     * The links with at least one end in sight, the selected one first, then the strongest.
     *
     * @param shown what the filter lets through
     * @param chosen the selected link, which is drawn whatever the filter says, or null
     */
    static List<Ribbon> between(
            ArticleColumn left,
            ArticleColumn right,
            Shown shown,
            @Nullable Link chosen,
            Findings findings) {
        List<Ribbon> ribbons = new ArrayList<>();
        for (Link link : findings.between(left.article().id(), right.article().id())) {
            if (!shown.has(link) && !link.equals(chosen)) {
                continue;
            }
            Claim a = findings.index().claim(link.a());
            Claim b = findings.index().claim(link.b());
            if (stands(a, left) && stands(b, right)) {
                ribbon(left, a, right, b, link, chosen).ifPresent(ribbons::add);
            } else if (stands(b, left) && stands(a, right)) {
                ribbon(left, b, right, a, link, chosen).ifPresent(ribbons::add);
            }
        }
        ribbons.sort(
                Comparator.<Ribbon, Boolean>comparing(ribbon -> !ribbon.chosen())
                        .thenComparing(ribbon -> RelationStyle.of(ribbon.link().relation())));
        List<Ribbon> drawn = new ArrayList<>(ribbons.subList(0, Math.min(MOST, ribbons.size())));
        // The first in the list is the most important: it is drawn last, above the others.
        return drawn.reversed();
    }

    private static boolean stands(Claim claim, ArticleColumn column) {
        return claim.article().equals(column.article().id());
    }

    private static Optional<Ribbon> ribbon(
            ArticleColumn left,
            Claim mine,
            ArticleColumn right,
            Claim theirs,
            Link link,
            @Nullable Link chosen) {
        Optional<Vertical> from = left.inColumn(mine.span());
        Optional<Vertical> to = right.inColumn(theirs.span());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean seen = inSight(from.get(), left.sight()) || inSight(to.get(), right.sight());
        return seen
                ? Optional.of(new Ribbon(link, from.get(), to.get(), link.equals(chosen)))
                : Optional.empty();
    }

    private static boolean inSight(Vertical place, Vertical sight) {
        return place.middle() >= sight.top() && place.middle() <= sight.bottom();
    }
}
