package crossread.export;

import crossread.model.Comparison;
import crossread.model.Link;
import crossread.model.Reviewed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A comparison with just those links that the analyst stands behind. */
final class Affirmed {
    private Affirmed() {}

    static Reviewed of(Reviewed reviewed) {
        Comparison all = reviewed.comparison();
        Catalogue catalogue = Catalogue.of(reviewed);
        List<Link> links = all.links().stream().filter(catalogue::isAffirmed).toList();
        Set<String> topics = new HashSet<>();
        links.forEach(link -> topics.add(link.topic()));
        return new Reviewed(
                new Comparison(
                        all.articles(),
                        all.origins(),
                        all.events(),
                        all.claims(),
                        all.topics().stream().filter(topic -> topics.contains(topic.id())).toList(),
                        links),
                reviewed.rulings(),
                reviewed.remarks(),
                reviewed.byHand(),
                reviewed.unplaced());
    }
}
