package crossread.analysis.event;

import crossread.model.Dating;
import crossread.model.Event;
import crossread.model.When;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an event out, with the sentence that says what it rests on. */
final class EventDraft {
    /** The kind of an event that no word of the texts names. */
    static final String UNKNOWN = "event";

    private final String id;
    private final String kind;
    private final List<Report> reports;
    private final EventTimes times;
    private final ProperNames names;
    private final Involved involved;

    EventDraft(
            String id,
            String kind,
            List<Report> reports,
            EventTimes times,
            ProperNames names,
            Involved involved) {
        this.id = id;
        this.kind = kind;
        this.reports = reports;
        this.times = times;
        this.names = names;
        this.involved = involved;
    }

    Event event() {
        List<String> participants = EventLabels.participants(kind, names);
        return new Event(
                id,
                kind,
                label(participants),
                participants,
                times.when(),
                reports.stream().map(report -> report.article().id()).toList(),
                times.datings(),
                times.datings().stream().map(Dating::claim).distinct().toList(),
                reason(participants));
    }

    private String label(List<String> participants) {
        return kind.equals(UNKNOWN)
                ? EventLabels.headline(reports.getFirst())
                : EventLabels.of(kind, participants, names, involved);
    }

    private String reason(List<String> participants) {
        String who =
                participants.isEmpty() ? "" : " and name " + String.join(" and ", participants);
        String told =
                reports.size() == 1
                        ? "One article tells of it" + who.replace(" name ", " names ")
                        : reports.size() + " articles tell of it" + who;
        return told + "; " + when() + ".";
    }

    private String when() {
        When when = times.when();
        if (!times.datings().isEmpty()) {
            return "it is dated by "
                    + times.datings().stream()
                            .map(Dating::rule)
                            .distinct()
                            .limit(2)
                            .collect(Collectors.joining(" and by "));
        }
        if (when.weekday() != null) {
            return "it was on a " + when.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        return when.latest() == null
                ? "nothing dates it"
                : "nothing dates it but that it was known by " + when.latest();
    }
}
