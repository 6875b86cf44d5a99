package crossread.model;

/**
 * What one claim says of the date of an event.
 *
 * @param claim id of the claim
 * @param when what follows from it
 * @param rule how it follows, as a phrase that names the words
 */
public record Dating(String claim, When when, String rule) {}
