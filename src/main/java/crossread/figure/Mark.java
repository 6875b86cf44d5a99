package crossread.figure;

import java.util.List;

/**
 * A place in a figure that stands for something: what pointers hit, and what is read out.
 *
 * @param targets ids of the events or articles it stands for, never empty; more than one where
 *     marks too close to tell apart are joined
 * @param box where it can be hit
 * @param words what it says, in one or more whole lines
 */
public record Mark(List<String> targets, Box box, String words) {
    public Mark {
        targets = List.copyOf(targets);
    }
}
