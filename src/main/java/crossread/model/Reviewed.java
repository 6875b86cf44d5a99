package crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * A comparison after the analyst's decisions.
 *
 * @param comparison as decided: rejected links are gone, and those made by hand are in it
 * @param rulings every decided link that could be placed, rejected ones too
 * @param byHand ids of the claims that the analyst made
 */
public record Reviewed(
        Comparison comparison,
        List<Ruling> rulings,
        List<Remark> remarks,
        List<String> byHand,
        List<Unplaced> unplaced) {
    public Reviewed {
        rulings = List.copyOf(rulings);
        remarks = List.copyOf(remarks);
        byHand = List.copyOf(byHand);
        unplaced = List.copyOf(unplaced);
    }

    /** A comparison that nobody has decided anything on. */
    public static Reviewed of(Comparison comparison) {
        return new Reviewed(comparison, List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Ruling> ruling(Link link) {
        return rulings.stream()
                .filter(ruling -> ruling.link().a().equals(link.a()))
                .filter(ruling -> ruling.link().b().equals(link.b()))
                .findFirst();
    }

    /** The note on a link, or an empty text. */
    public String note(Link link) {
        return remarks.stream()
                .filter(remark -> remark.isOn(link))
                .map(Remark::text)
                .findFirst()
                .orElse("");
    }

    /** The note on a claim, or an empty text. */
    public String note(Claim claim) {
        return remarks.stream()
                .filter(remark -> remark.partner() == null && remark.claim().equals(claim.id()))
                .map(Remark::text)
                .findFirst()
                .orElse("");
    }
}
