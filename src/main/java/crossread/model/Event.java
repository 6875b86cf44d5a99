package crossread.model;

import java.util.List;

/**
 * Something that happened.
 *
 * @param id short name, unique in the comparison: {@code e1}, {@code e2}, …
 * @param kind what sort of event, as a noun: {@code call}, {@code attack}
 * @param label what a person would call it: "Lee–Roe call"
 * @param participants full names of those who took part
 * @param articles ids of the articles that are about it, in the order of the comparison
 * @param datings what each source says of its date
 * @param evidence ids of the claims it rests on
 * @param reason one sentence that says why these articles are about one event, and when it was
 */
public record Event(
        String id,
        String kind,
        String label,
        List<String> participants,
        When when,
        List<String> articles,
        List<Dating> datings,
        List<String> evidence,
        String reason) {
    public Event {
        participants = List.copyOf(participants);
        articles = List.copyOf(articles);
        datings = List.copyOf(datings);
        evidence = List.copyOf(evidence);
    }

    /** The same event under another id. */
    public Event named(String other) {
        return new Event(
                other, kind, label, participants, when, articles, datings, evidence, reason);
    }
}
