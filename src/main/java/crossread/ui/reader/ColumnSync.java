package crossread.ui.reader;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.ui.kit.Findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the columns in sight follow the one that is scrolled. */
final class ColumnSync {
    private final Map<List<String>, ScrollSync> known = new HashMap<>();
    private boolean following;

    /** Whether a column scrolls only because another one does. */
    boolean isFollowing() {
        return following;
    }

    /** To be called whenever text may stand elsewhere than before. */
    void forget() {
        known.clear();
    }

    /** Brings the other columns to where the leader is. */
    void follow(ArticleColumn leader, List<ArticleColumn> others, Findings findings) {
        quietly(
                () -> {
                    for (ArticleColumn other : others) {
                        if (other != leader) {
                            other.scrollTo(
                                    sync(leader, other, findings)
                                            .follow(
                                                    leader.scroll(),
                                                    leader.scrollExtent(),
                                                    other.scrollExtent()));
                        }
                    }
                });
    }

    /** Scrolls without others following. */
    void quietly(Runnable scrolling) {
        boolean before = following;
        following = true;
        try {
            scrolling.run();
        } finally {
            following = before;
        }
    }

    private ScrollSync sync(ArticleColumn leader, ArticleColumn other, Findings findings) {
        return known.computeIfAbsent(
                List.of(leader.article().id(), other.article().id()),
                pair -> ScrollSync.of(anchors(leader, other, findings)));
    }

    private static List<ScrollSync.Anchor> anchors(
            ArticleColumn leader, ArticleColumn other, Findings findings) {
        List<ScrollSync.Anchor> anchors = new ArrayList<>();
        for (Link link : findings.between(leader.article().id(), other.article().id())) {
            if (link.relation() == Relation.OTHER_EVENT) {
                continue;
            }
            Claim a = findings.index().claim(link.a());
            Claim b = findings.index().claim(link.b());
            if (a.article().equals(leader.article().id())
                    && b.article().equals(other.article().id())) {
                add(anchors, leader, a, other, b);
            } else if (b.article().equals(leader.article().id())
                    && a.article().equals(other.article().id())) {
                add(anchors, leader, b, other, a);
            }
        }
        return anchors;
    }

    private static void add(
            List<ScrollSync.Anchor> anchors,
            ArticleColumn leader,
            Claim mine,
            ArticleColumn other,
            Claim theirs) {
        var from = leader.extent(mine.span());
        var to = other.extent(theirs.span());
        if (from.isPresent() && to.isPresent()) {
            anchors.add(new ScrollSync.Anchor(from.get().middle(), to.get().middle()));
        }
    }
}
