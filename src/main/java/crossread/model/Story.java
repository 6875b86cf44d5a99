package crossread.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The document that an analyst saves.
 *
 * @param articles as they were read, without what decisions change of them
 * @param steps every decision ever taken, in order, those that were undone too
 * @param view what is open and shown, by names that the window chooses
 */
public record Story(List<Article> articles, List<Step> steps, Map<String, String> view) {
    public static final Story EMPTY = new Story(List.of(), List.of(), Map.of());

    public Story {
        articles = List.copyOf(articles);
        steps = List.copyOf(steps);
        view = Map.copyOf(view);
    }

    /** The decisions that count, in the order they were taken. */
    public List<Step> done() {
        return steps.stream().filter(step -> step.state() == Step.State.DONE).toList();
    }

    /** The step that undo would take back, or null. */
    public @Nullable Step toUndo() {
        List<Step> done = done();
        return done.isEmpty() ? null : done.getLast();
    }

    /** The step that redo would do again, or null. */
    public @Nullable Step toRedo() {
        return steps.stream()
                .filter(step -> step.state() == Step.State.UNDONE)
                .findFirst()
                .orElse(null);
    }

    /** The story with one more decision; what was undone before it can't be done again. */
    public Story with(Decision decision, Instant at) {
        List<Step> next = new ArrayList<>();
        for (Step step : steps) {
            next.add(step.state() == Step.State.UNDONE ? step.in(Step.State.LEFT) : step);
        }
        int number = steps.isEmpty() ? 1 : steps.getLast().number() + 1;
        next.add(new Step(number, at, decision, Step.State.DONE));
        return new Story(articles, next, view);
    }

    /** The story with its last decision undone; the same where there is none. */
    public Story undone() {
        Step last = toUndo();
        return last == null ? this : with(last.in(Step.State.UNDONE));
    }

    /** The story with what was undone last done again; the same where there is nothing. */
    public Story redone() {
        Step first = toRedo();
        return first == null ? this : with(first.in(Step.State.DONE));
    }

    public Story with(List<Article> others) {
        return new Story(others, steps, view);
    }

    /** The story with one more thing known of its view. */
    public Story showing(String name, String value) {
        Map<String, String> next = new TreeMap<>(view);
        next.put(name, value);
        return new Story(articles, steps, next);
    }

    private Story with(Step changed) {
        List<Step> next = new ArrayList<>(steps);
        next.replaceAll(step -> step.number() == changed.number() ? changed : step);
        return new Story(articles, next, view);
    }
}
