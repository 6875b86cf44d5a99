package crossread.analysis.claim;

import crossread.model.Mention;
import crossread.model.Value.RoleValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what people are: titles before their names, phrases beside them, what "is" says of them,
 * their ages, homes and parties. A role that an article repeats is found once, where it stands
 * first.
 */
final class RoleFinder implements MentionFinder {
    @Override
    public List<Mention> find(Reading reading) {
        RoleSearch search = new RoleSearch(reading, Names.of(reading));
        NameRuns.of(reading).forEach(search::run);
        RoleDescriptions descriptions = new RoleDescriptions(search);
        reading.annotated().sentences().forEach(descriptions::sentence);
        NamelessRoles nameless = new NamelessRoles(search);
        reading.annotated().sentences().forEach(nameless::sentence);
        return once(search.found());
    }

    /**
     * Each role of a person once; a bare title adds nothing to a fuller one with the same tenure.
     */
    private static List<Mention> once(List<Mention> all) {
        List<Mention> kept = new ArrayList<>();
        Map<String, List<RoleValue>> seen = new HashMap<>();
        all.sort(Comparator.comparing(Mention::span));
        for (Mention mention : all) {
            RoleValue value = (RoleValue) mention.value();
            List<RoleValue> before = seen.computeIfAbsent(value.person(), key -> new ArrayList<>());
            if (before.stream().noneMatch(other -> covers(other, value))) {
                before.add(value);
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean covers(RoleValue fuller, RoleValue value) {
        String longer = " " + fuller.role().toLowerCase(Locale.ROOT) + " ";
        String shorter = " " + value.role().toLowerCase(Locale.ROOT) + " ";
        return fuller.tenure() == value.tenure() && longer.contains(shorter);
    }
}
