package crossread.analysis.event;

import crossread.analysis.claim.Names;
import crossread.model.Event;
import crossread.model.Mention;
import crossread.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the events that articles tell: the main event of each group of articles, the other events
 * told with it, and those of other times. One instance serves one set of articles.
 */
public final class EventFinder {
    /** How often an event beside the main one must be named to be shown. */
    private static final int NAMED_OFTEN = 3;

    private static final int SIDE_EVENTS = 2;

    private final List<Chronicle> chronicles;
    private final List<List<Telling>> backgrounds = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, EventRef> refs = new HashMap<>();

    private EventFinder(List<Report> reports) {
        chronicles = reports.stream().map(Chronicle::of).toList();
        reports.forEach(report -> backgrounds.add(List.of()));
    }

    public static Events of(List<Report> reports) {
        return new EventFinder(reports).found();
    }

    /** The main events alone, each article in one of them, in the order of their articles. */
    static List<Event> mainsOf(List<Report> reports) {
        EventFinder finder = new EventFinder(reports);
        finder.mainEvents();
        return List.copyOf(finder.events);
    }

    private List<Group> mainEvents() {
        List<Group> mains = new ArrayList<>();
        for (EventClusters.Cluster cluster : EventClusters.of(chronicles)) {
            mains.add(mainEvent(cluster.affair(), cluster.articles()));
        }
        return mains;
    }

    private Events found() {
        List<Group> mains = mainEvents();
        Map<Telling, String> known = new HashMap<>();
        for (Group main : mains) {
            sideEvents(main);
        }
        backgroundEvents(mains, known);
        for (Group main : mains) {
            main.members.forEach(index -> refer(main, index, known));
        }
        return new Events(events, refs);
    }

    /** A group of articles with its events, and the affair that the main one is a stage of. */
    private record Group(
            int affair,
            List<Integer> members,
            @Nullable String kind,
            @Nullable String event,
            @Nullable LocalDate day,
            List<String> names,
            Map<String, String> sideEvents) {}

    private Group mainEvent(int affair, List<Integer> members) {
        Map<String, Double> weights = new TreeMap<>();
        for (int index : members) {
            chronicles.get(index).kinds().forEach((kind, w) -> weights.merge(kind, w, Double::sum));
        }
        String kind = Chronicle.heaviest(weights);
        LocalDate roughly = roughDay(members);
        for (int index : members) {
            LocalDate published = chronicles.get(index).report().article().published();
            backgrounds.set(
                    index,
                    Backgrounds.of(
                            index, chronicles.get(index), roughly == null ? published : roughly));
        }
        String name = kind == null ? EventDraft.UNKNOWN : kind;
        EventTimes times = times(members, name, null);
        ProperNames names = names(members, kind);
        String id = "e" + (events.size() + 1);
        Event event = draft(id, name, members, times, names);
        events.add(event);
        LocalDate day = event.when().latest() == null ? roughly : event.when().latest();
        return new Group(affair, members, kind, id, day, names.heaviest(4), new TreeMap<>());
    }

    private @Nullable LocalDate roughDay(List<Integer> members) {
        return members.stream()
                .flatMap(index -> chronicles.get(index).mainDays().stream())
                .map(DayKey::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void sideEvents(Group group) {
        Map<String, Double> counts = new TreeMap<>();
        Map<String, Set<Integer>> tellers = new TreeMap<>();
        for (int index : group.members) {
            for (Trigger trigger : chronicles.get(index).triggers()) {
                if (trigger.noun() && !trigger.kind().equals(group.kind)) {
                    counts.merge(trigger.kind(), 1.0, Double::sum);
                    tellers.computeIfAbsent(trigger.kind(), k -> new HashSet<>()).add(index);
                }
            }
        }
        counts.keySet()
                .removeIf(
                        kind ->
                                counts.getOrDefault(kind, 0.0) < NAMED_OFTEN
                                        || group.members.size() > 1
                                                && tellers.getOrDefault(kind, Set.of()).size() < 2);
        for (int i = 0; i < SIDE_EVENTS && !counts.isEmpty(); i++) {
            String kind = Objects.requireNonNull(Chronicle.heaviest(counts));
            counts.remove(kind);
            List<Integer> members =
                    group.members.stream()
                            .filter(tellers.getOrDefault(kind, Set.of())::contains)
                            .toList();
            String id = "e" + (events.size() + 1);
            EventTimes times = times(members, kind, group.day);
            events.add(draft(id, kind, members, times, names(members, kind)));
            group.sideEvents.put(kind, id);
        }
    }

    private EventTimes times(List<Integer> members, String kind, @Nullable LocalDate reference) {
        List<TimeEvidence> evidence = new ArrayList<>();
        List<TimeEvidence> hints = new ArrayList<>();
        List<LocalDate> published = new ArrayList<>();
        for (int index : members) {
            Chronicle chronicle = chronicles.get(index);
            for (TimeEvidence time : chronicle.times()) {
                boolean elsewhere =
                        Backgrounds.at(backgrounds.get(index), time.mention().span()) != null;
                if (time.tells(kind) && !elsewhere) {
                    (time.announced() ? hints : evidence).add(time);
                }
            }
            LocalDate day = chronicle.report().article().published();
            if (day != null) {
                published.add(day);
            }
        }
        return EventTimes.of(evidence, hints, published, reference);
    }

    private ProperNames names(List<Integer> members, @Nullable String kind) {
        ProperNames names = new ProperNames();
        for (int index : members) {
            Chronicle chronicle = chronicles.get(index);
            var sentences = chronicle.report().reading().annotated().sentences();
            Set<Integer> telling = new HashSet<>();
            chronicle.triggers().stream()
                    .filter(trigger -> trigger.kind().equals(kind))
                    .forEach(trigger -> telling.add(trigger.sentence()));
            for (int i = 0; i < sentences.size(); i++) {
                boolean headline =
                        !sentences
                                .get(i)
                                .span()
                                .in(chronicle.report().reading().text())
                                .matches("(?s).*\\p{Punct}\\s*");
                if (telling.contains(i)
                        && !headline
                        && Backgrounds.at(backgrounds.get(index), sentences.get(i).span())
                                == null) {
                    names.add(sentences.get(i), i < 3 ? 2 : 1);
                }
            }
        }
        return names;
    }

    private Event draft(
            String id, String kind, List<Integer> members, EventTimes times, ProperNames names) {
        List<Involved.Told> words = new ArrayList<>();
        for (int index : members) {
            Chronicle chronicle = chronicles.get(index);
            for (Trigger trigger : chronicle.triggers()) {
                if (trigger.kind().equals(kind)
                        && Backgrounds.at(backgrounds.get(index), trigger.span()) == null) {
                    words.add(told(chronicle, trigger));
                }
            }
        }
        return draft(id, kind, members, times, names, words);
    }

    private static Involved.Told told(Chronicle chronicle, Trigger trigger) {
        var sentences = chronicle.report().reading().annotated().sentences();
        return new Involved.Told(sentences.get(trigger.sentence()), trigger);
    }

    private Event draft(
            String id,
            String kind,
            List<Integer> members,
            EventTimes times,
            ProperNames names,
            List<Involved.Told> words) {
        for (int index : members) {
            Names.of(chronicles.get(index).report().reading())
                    .people()
                    .forEach(person -> names.addPerson(person.lastName(), person.name()));
        }
        Involved involved = Involved.of(kind, words, names);
        return new EventDraft(id, kind, reports(members), times, names, involved).event();
    }

    private List<Report> reports(List<Integer> members) {
        return members.stream().map(index -> chronicles.get(index).report()).toList();
    }

    /** Joins tellings of other times across articles, and with the main events they may be. */
    private void backgroundEvents(List<Group> groups, Map<Telling, String> known) {
        List<Telling> all = backgrounds.stream().flatMap(List::stream).toList();
        for (Telling telling : all) {
            if (known.containsKey(telling)) {
                continue;
            }
            String main = mainEventOf(telling, groups);
            if (main != null) {
                known.put(telling, main);
                continue;
            }
            List<Telling> same =
                    all.stream()
                            .filter(other -> !known.containsKey(other))
                            .filter(other -> other.isOf(telling) || other.isIn(telling))
                            .toList();
            boolean named = same.stream().anyMatch(other -> other.trigger().noun());
            if (!named || telling.names().isEmpty()) {
                continue;
            }
            String id = "e" + (events.size() + 1);
            same.forEach(other -> known.put(other, id));
            known.put(telling, id);
            events.add(draft(id, telling, same));
        }
    }

    private Event draft(String id, Telling telling, List<Telling> same) {
        List<Integer> members = same.stream().map(Telling::article).distinct().sorted().toList();
        ProperNames names = new ProperNames();
        same.forEach(
                other ->
                        names.add(
                                chronicles
                                        .get(other.article())
                                        .report()
                                        .reading()
                                        .annotated()
                                        .sentences()
                                        .get(other.time().sentence()),
                                1));
        EventTimes times =
                EventTimes.of(
                        same.stream().map(Telling::time).toList(), List.of(), List.of(), null);
        List<Involved.Told> words =
                same.stream()
                        .map(other -> told(chronicles.get(other.article()), other.trigger()))
                        .toList();
        return draft(id, telling.trigger().kind(), members, times, names, words);
    }

    /** A main event of another group that the telling fits by kind, day and names; or null. */
    private @Nullable String mainEventOf(Telling telling, List<Group> groups) {
        DayKey day = DayKey.of(telling.time().time()).orElse(null);
        if (day == null) {
            return null;
        }
        for (Group group : groups) {
            boolean fits =
                    !group.members.contains(telling.article())
                            && telling.trigger().kind().equals(group.kind)
                            && (group.names.stream().anyMatch(telling.names()::contains)
                                    || sharesFigure(telling, group))
                            && group.members.stream()
                                    .flatMap(index -> chronicles.get(index).mainDays().stream())
                                    .anyMatch(day::fits);
            if (fits) {
                return group.event;
            }
        }
        return null;
    }

    /** Whether the telling gives a figure that an article of the group gives too. */
    private boolean sharesFigure(Telling telling, Group group) {
        Report report = chronicles.get(telling.article()).report();
        Set<String> figures = Identity.figures(report, telling.clause());
        return group.members.stream()
                .map(index -> chronicles.get(index).report())
                .map(other -> Identity.figures(other, new Span(0, other.reading().text().length())))
                .anyMatch(other -> other.stream().anyMatch(figures::contains));
    }

    private void refer(Group group, int index, Map<Telling, String> known) {
        Chronicle chronicle = chronicles.get(index);
        Report report = chronicle.report();
        for (int i = 0; i < report.mentions().size(); i++) {
            Mention mention = report.mentions().get(i);
            refs.put(report.ids().get(i), ref(group, chronicle, index, mention.span(), known));
        }
    }

    private EventRef ref(
            Group group, Chronicle chronicle, int index, Span span, Map<Telling, String> known) {
        Telling telling = Backgrounds.at(backgrounds.get(index), span);
        if (telling != null) {
            boolean sister = telling.trigger().kind().equals(group.kind);
            EventRef.Role role = sister ? EventRef.Role.BACKGROUND : EventRef.Role.SIDE;
            return new EventRef(group.affair, known.get(telling), role);
        }
        int sentence = Chronicle.sentenceAt(chronicle.report(), span.begin());
        Span clause =
                sentence < 0
                        ? span
                        : Clauses.at(
                                chronicle.report().reading().annotated().sentences().get(sentence),
                                span.begin());
        String side = null;
        for (Trigger trigger : chronicle.triggers()) {
            if (trigger.sentence() == sentence && clause.overlaps(trigger.span())) {
                if (trigger.kind().equals(group.kind)) {
                    return new EventRef(group.affair, group.event, EventRef.Role.MAIN);
                }
                side = side == null ? group.sideEvents.get(trigger.kind()) : side;
            }
        }
        return side == null
                ? new EventRef(group.affair, group.event, EventRef.Role.MAIN)
                : new EventRef(group.affair, side, EventRef.Role.SIDE);
    }
}
