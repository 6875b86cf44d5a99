package crossread.model;

/**
 * An article that was there before, as it is or in another version.
 *
 * @param again what came later
 * @param first what it is alike to; of several, the last
 */
public record Repeat(Article again, Article first, Likeness likeness) {}
