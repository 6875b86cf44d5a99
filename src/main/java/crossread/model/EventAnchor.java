package crossread.model;

import java.util.List;

/** An event, held by the claims it rests on; its kind and label help where those are gone. */
public record EventAnchor(String kind, String label, List<ClaimAnchor> evidence) {
    private static final int ENOUGH = 12;

    public EventAnchor {
        evidence = List.copyOf(evidence);
    }

    public static EventAnchor of(Event event, Index index) {
        return new EventAnchor(
                event.kind(),
                event.label(),
                event.evidence().stream()
                        .limit(ENOUGH)
                        .map(id -> ClaimAnchor.of(index.claim(id), index))
                        .toList());
    }
}
