package crossread.ui.decide;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** One of several, by name. */
final class Choice {
    private Choice() {}

    static <T> ComboBox<T> of(
            String id, List<T> items, @Nullable T chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T item) {
                        return item == null ? "" : name.apply(item);
                    }

                    @Override
                    public @Nullable T fromString(@Nullable String words) {
                        return null;
                    }
                });
        if (chosen != null) {
            box.setValue(chosen);
        }
        return box;
    }
}
