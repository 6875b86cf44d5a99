package crossread.analysis.relate;

import crossread.job.Progress;
import crossread.model.Event;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins claims to topics, and words the topics. */
public final class TopicFinder {
    private TopicFinder() {}

    /** Topics and the links inside them, both in the order of the comparison. */
    public record Found(List<Topic> topics, List<Link> links) {}

    public static Found of(
            List<Exhibit> exhibits,
            List<Event> events,
            Comparators comparators,
            Progress progress) {
        PairScore score = new PairScore(new Rarity(exhibits));
        List<Candidate> pairs = new Candidates(comparators, score).of(exhibits, progress);
        return numbered(exhibits, events, pairs);
    }

    private static Found numbered(
            List<Exhibit> exhibits, List<Event> events, List<Candidate> pairs) {
        int[] root = roots(exhibits.size(), pairs);
        Map<Integer, List<Exhibit>> members = new TreeMap<>();
        for (Exhibit exhibit : exhibits) {
            int order = exhibit.place().order();
            members.computeIfAbsent(find(root, order), k -> new ArrayList<>()).add(exhibit);
        }
        Map<String, Event> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        List<Topic> topics = new ArrayList<>();
        Map<Integer, String> names = new HashMap<>();
        members.values().removeIf(claims -> claims.size() < 2);
        for (Map.Entry<Integer, List<Exhibit>> entry : members.entrySet()) {
            String id = "t" + (topics.size() + 1);
            names.put(entry.getKey(), id);
            topics.add(topic(id, entry.getValue(), byId));
        }
        List<Link> links = new ArrayList<>();
        for (Candidate pair : pairs) {
            String first = names.get(find(root, pair.a().place().order()));
            String topic = first != null ? first : names.get(find(root, pair.b().place().order()));
            if (topic != null) {
                links.add(link(pair, topic));
            }
        }
        links.sort(
                java.util.Comparator.comparingInt(
                        (Link l) -> Integer.parseInt(l.topic().substring(1))));
        return new Found(topics, links);
    }

    private static Topic topic(String id, List<Exhibit> claims, Map<String, Event> events) {
        String event = event(claims);
        Event told = event == null ? null : events.get(event);
        String question = Questions.of(claims, told == null ? null : told.kind());
        return new Topic(
                id, question, event, claims.stream().map(claim -> claim.claim().id()).toList());
    }

    /** The event that most of the claims are about. */
    private static @Nullable String event(List<Exhibit> claims) {
        Map<String, Integer> counts = new TreeMap<>();
        String best = null;
        for (Exhibit claim : claims) {
            String event = claim.event().event();
            if (event != null) {
                int count = counts.merge(event, 1, Integer::sum);
                best = best == null || count > counts.getOrDefault(best, 0) ? event : best;
            }
        }
        return best;
    }

    private static Link link(Candidate pair, String topic) {
        Verdict verdict = pair.verdict();
        return new Link(
                pair.a().claim().id(),
                pair.b().claim().id(),
                topic,
                verdict.relation(),
                verdict.finer(),
                verdict.readers(),
                verdict.reason());
    }

    private static int[] roots(int size, List<Candidate> pairs) {
        int[] root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
        }
        for (Candidate pair : pairs) {
            if (pair.verdict().relation() == Relation.OTHER_EVENT) {
                continue;
            }
            int a = find(root, pair.a().place().order());
            int b = find(root, pair.b().place().order());
            root[Math.max(a, b)] = Math.min(a, b);
        }
        return root;
    }

    private static int find(int[] root, int i) {
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }
}
