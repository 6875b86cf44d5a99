package crossread.model;

import org.jspecify.annotations.Nullable;

/**
 * A note in its place.
 *
 * @param claim id of the claim it is on
 * @param partner id of the other end, where it is on a link, or null
 */
public record Remark(String claim, @Nullable String partner, String text) {
    public boolean isOn(Link link) {
        return partner != null && link.joins(claim) && link.partnerOf(claim).equals(partner);
    }
}
