package crossread.figure;

/** What a colour means in a figure. Each output gives every ink a colour of its own. */
public enum Ink {
    /** The ground the figure stands on. */
    BACKGROUND,
    /** The ground of a place set apart, such as the shelf of undated events. */
    PANEL,
    AXIS,
    GRID,
    TEXT,
    MUTED,
    /** A time that the evidence is sure of. */
    EVENT,
    /** A time that the evidence allows. */
    EVENT_FADE,
    CONFLICT,
    CONFLICT_FADE,
    PUBLICATION,
    SELECTED,
    /** Words on {@link #EVENT} and {@link #CONFLICT}. */
    ON_EVENT
}
