package crossread.analysis.event;

import crossread.analysis.language.Sentence;
import crossread.analysis.language.Token;
import crossread.model.Kind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Value.TimeValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The events that one article tells, word by word, with the times it gives them. */
record Chronicle(Report report, List<Trigger> triggers, List<TimeEvidence> times) {
    private static final Set<String> COMPLETING =
            Set.of("complete", "finalize", "finalise", "conclude", "close");

    /** So many sentences say what is new. */
    private static final int OPENING = 5;

    /** So many words from an event word, a verb speaks of that event. */
    private static final int NEAR = 5;

    static Chronicle of(Report report) {
        List<Trigger> triggers = Trigger.of(report.reading());
        List<TimeEvidence> times = new ArrayList<>();
        List<Mention> mentions = report.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() == Kind.TIME && mention.value() instanceof TimeValue) {
                times.add(evidence(report, triggers, mention, report.ids().get(i)));
            }
        }
        return new Chronicle(report, triggers, List.copyOf(times));
    }

    private static TimeEvidence evidence(
            Report report, List<Trigger> triggers, Mention mention, String claim) {
        int at = sentenceAt(report, mention.span().begin());
        List<Sentence> sentences = report.reading().annotated().sentences();
        Span clause =
                at < 0 ? mention.sentence() : Clauses.at(sentences.get(at), mention.span().begin());
        Trigger nearest = nearest(triggers, at, clause, mention.span());
        boolean announced = mention.measure() != null && Announcements.says(mention.measure());
        return new TimeEvidence(claim, mention, at, clause, nearest, announced);
    }

    private static @Nullable Trigger nearest(
            List<Trigger> triggers, int sentence, Span clause, Span time) {
        return triggers.stream()
                .filter(t -> t.sentence() == sentence && clause.contains(t.span()))
                .min(Comparator.comparingInt((Trigger t) -> distance(t, time)))
                .orElse(null);
    }

    private static int distance(Trigger trigger, Span time) {
        int gap =
                trigger.span().end() <= time.begin()
                        ? time.begin() - trigger.span().end()
                        : trigger.span().begin() - time.end() + 12;
        return trigger.noun() ? gap : gap + 15;
    }

    /** Position of the sentence that holds an offset; -1 where none does. */
    static int sentenceAt(Report report, int offset) {
        List<Sentence> sentences = report.reading().annotated().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return middle;
            }
            if (span.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** How much the article is about each kind of event: what it opens with weighs most. */
    Map<String, Double> kinds() {
        Map<String, Double> weights = new TreeMap<>();
        for (Trigger trigger : triggers) {
            double place = trigger.sentence() < 2 ? 4 : trigger.sentence() < 4 ? 2 : 1;
            weights.merge(trigger.kind(), trigger.noun() ? place : place * 0.5, Double::sum);
        }
        return weights;
    }

    /** The kind of event it is most about, or null where it names none. */
    @Nullable String mainKind() {
        return heaviest(kinds());
    }

    static @Nullable String heaviest(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The days that its opening, or a sentence on its main kind of event, gives that event. */
    List<DayKey> mainDays() {
        String kind = mainKind();
        List<DayKey> days = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (TimeEvidence time : times) {
            boolean tells = kind != null && time.tells(kind) && time.sentence() < 12;
            if (tells && !time.announced() && seen.merge(time.sentence(), 1, Integer::sum) <= 2) {
                DayKey.of(time.time()).ifPresent(days::add);
            }
        }
        return days;
    }

    /**
     * Whether its opening tells that its main event was completed ("has completed the takeover"),
     * which is other news than that it was begun or agreed.
     */
    boolean tellsCompletion() {
        String kind = mainKind();
        return triggers.stream()
                .filter(trigger -> trigger.sentence() < OPENING && trigger.noun())
                .anyMatch(trigger -> trigger.kind().equals(kind) && isCompleted(trigger));
    }

    private boolean isCompleted(Trigger trigger) {
        List<Token> tokens =
                report.reading().annotated().sentences().get(trigger.sentence()).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().equals(trigger.span())) {
                return tokens
                        .subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR))
                        .stream()
                        .anyMatch(near -> near.is("VERB") && COMPLETING.contains(near.lemma()));
            }
        }
        return false;
    }

    /** All the calendar days it names. */
    List<DayKey> days() {
        return times.stream().flatMap(time -> DayKey.of(time.time()).stream()).toList();
    }
}
