package crossread.ui.kit;

import javafx.animation.AnimationTimer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Lets what takes a while be done in parts, one at each pulse, so that the window answers in
 * between. Those who wait take turns. On the JavaFX thread.
 */
public final class Turns extends AnimationTimer {
    private final LinkedHashMap<Object, BooleanSupplier> waiting = new LinkedHashMap<>();

    /**
     * Lets an owner do something a part at a time, in place of what it has waiting.
     *
     * @param part returns whether more is left to do
     */
    public void take(Object owner, BooleanSupplier part) {
        if (waiting.isEmpty()) {
            start();
        }
        waiting.put(owner, part);
    }

    /** Lets an owner do something at one of the next pulses, in place of what it has waiting. */
    public void once(Object owner, Runnable all) {
        take(
                owner,
                () -> {
                    all.run();
                    return false;
                });
    }

    /** Does all that is left at once. */
    public void finish() {
        while (!waiting.isEmpty()) {
            handle(0);
        }
    }

    @Override
    public void handle(long now) {
        Map.Entry<Object, BooleanSupplier> first = waiting.firstEntry();
        if (first == null) {
            stop();
            return;
        }
        waiting.remove(first.getKey());
        if (first.getValue().getAsBoolean()) {
            waiting.putIfAbsent(first.getKey(), first.getValue());
        }
        if (waiting.isEmpty()) {
            stop();
        }
    }
}
