package crossread.ui.decide;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day, chosen or typed as 2025-06-04; empty where none is known. */
final class DayField extends DatePicker {
    DayField(String id, @Nullable LocalDate day) {
        setId(id);
        setValue(day);
        setPromptText("2025-06-04");
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate value) {
                        return value == null ? "" : value.toString();
                    }

                    @Override
                    public @Nullable LocalDate fromString(@Nullable String words) {
                        return day(words);
                    }
                });
    }

    /** The day that is typed now, whether or not the field was left. */
    @Nullable LocalDate day() {
        return day(getEditor().getText());
    }

    /** Whether what is typed is no day. */
    boolean isWrong() {
        return !getEditor().getText().isBlank() && day() == null;
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeParseException notYet) {
            return null;
        }
    }
}
