package crossread.ui.kit;

import crossread.model.Kind;

import org.jspecify.annotations.Nullable;

/**
 * Which links and claims are looked at, whatever their relation.
 *
 * @param kind only claims of this kind, or null for all
 * @param outlet only what an outlet of this name has part in, or null for all
 * @param event id of the only event, or null for all
 * @param judged by what was decided
 * @param days only what lies on these days, or null for all
 * @param text only what has these words in a claim or in the question; empty for all
 */
public record Scope(
        @Nullable Kind kind,
        @Nullable String outlet,
        @Nullable String event,
        Judged judged,
        @Nullable Days days,
        String text) {
    /** Everything. */
    public static final Scope ALL = new Scope(null, null, null, Judged.ALL, null, "");

    public Scope withKind(@Nullable Kind only) {
        return new Scope(only, outlet, event, judged, days, text);
    }

    public Scope withOutlet(@Nullable String only) {
        return new Scope(kind, only, event, judged, days, text);
    }

    public Scope withEvent(@Nullable String only) {
        return new Scope(kind, outlet, only, judged, days, text);
    }

    public Scope withJudged(Judged only) {
        return new Scope(kind, outlet, event, only, days, text);
    }

    public Scope withDays(@Nullable Days only) {
        return new Scope(kind, outlet, event, judged, only, text);
    }

    public Scope withText(String only) {
        return new Scope(kind, outlet, event, judged, days, only);
    }
}
