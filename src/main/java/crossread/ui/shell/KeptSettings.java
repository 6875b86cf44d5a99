package crossread.ui.shell;

import crossread.i18n.Messages;
import crossread.job.Job;
import crossread.job.JobRunner;
import crossread.ui.kit.Look;
import crossread.ui.kit.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps how the window looks: puts it back at the start, and saves each change soon after. */
final class KeptSettings {
    private final SettingsFile file;
    private final JobRunner writes;
    private final Messages messages;
    private final Map<String, String> known;
    private final List<Property<?>> kept = new ArrayList<>();
    private final Consumer<Runnable> later;
    private boolean unsaved;
    private Subscription subscription = Subscription.EMPTY;

    /**
     * @param later does something soon, once however often it is asked for
     */
    KeptSettings(SettingsFile file, JobRunner writes, Messages messages, Consumer<Runnable> later) {
        this.later = later;
        this.file = file;
        this.writes = writes;
        this.messages = messages;
        this.known = new TreeMap<>(file.read());
    }

    /** The colours and the size of the text. */
    void keep(Theme theme) {
        keep(
                "look",
                theme.lookProperty(),
                words -> Look.byKey(words).orElse(theme.lookProperty().get()),
                Look::key);
        keep(
                "textSize",
                theme.textSizeProperty().asObject(),
                words -> Math.clamp(Integer.parseInt(words), Theme.LEAST_TEXT, Theme.GREATEST_TEXT),
                String::valueOf);
        keep("reducedMotion", theme.reducedMotionProperty());
    }

    void keep(String name, BooleanProperty property) {
        keep(name, property, Boolean::parseBoolean, String::valueOf);
    }

    void keep(String name, DoubleProperty property) {
        keep(name, property.asObject(), Double::parseDouble, String::valueOf);
    }

    void keep(String name, StringProperty property) {
        keep(name, property, words -> words, words -> words);
    }

    /** Puts a setting back, and keeps what becomes of it. */
    private <T> void keep(
            String name,
            Property<T> property,
            Function<String, T> read,
            Function<T, String> written) {
        String words = known.get(name);
        if (words != null) {
            try {
                property.setValue(read.apply(words));
            } catch (IllegalArgumentException unknown) {
                // Another version's value: it stays as it is at first.
                known.remove(name);
            }
        }
        // A property that only stands for another one lives as long as it is held.
        kept.add(property);
        subscription =
                subscription.and(
                        property.subscribe(
                                (before, now) -> {
                                    known.put(name, written.apply(now));
                                    unsaved = true;
                                    later.accept(this::save);
                                }));
    }

    /** Saves what is not saved yet, and ends all subscriptions. */
    void close() {
        subscription.unsubscribe();
        save();
    }

    private void save() {
        if (!unsaved) {
            return;
        }
        unsaved = false;
        Map<String, String> now = Map.copyOf(known);
        writes.start(
                new Job<>(
                        messages.get("job.settings"),
                        progress -> {
                            file.write(now);
                            return "";
                        }),
                done -> {},
                failed -> {});
    }
}
