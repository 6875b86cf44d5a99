package crossread.figure;

/**
 * A place in a figure that stands for something: what pointers hit, and what is read out.
 *
 * @param target id of an event or article, as in {@link Shape#target()}
 * @param box where it can be hit
 * @param words what it says, in one or more whole lines
 */
public record Mark(String target, Box box, String words) {}
