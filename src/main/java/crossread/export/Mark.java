package crossread.export;

import crossread.model.Claim;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.Side;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A linked claim, as it is marked and commented in print.
 *
 * @param number of its comment, from 1, through all articles
 * @param relation the strongest it has
 * @param partners the claims it is linked with, the strongest relation first
 */
record Mark(int number, Claim claim, Relation relation, List<Partner> partners) {
    Mark {
        partners = List.copyOf(partners);
    }

    /** Name of its place in the text. */
    String place() {
        return placeOf(claim.id());
    }

    /** Name of its place among the notes. */
    String note() {
        return "note-" + claim.id();
    }

    static String placeOf(String claim) {
        return "claim-" + claim;
    }

    /**
     * The claim at the other end of a link.
     *
     * @param finer which of the two is the more precise, A being the marked claim, or null
     */
    record Partner(Claim claim, Link link, @Nullable Side finer) {
        Relation relation() {
            return link.relation();
        }

        static Partner of(String marked, Claim partner, Link link) {
            Side finer = link.finer();
            boolean swapped = link.b().equals(marked);
            return new Partner(partner, link, finer == null || !swapped ? finer : finer.other());
        }
    }
}
