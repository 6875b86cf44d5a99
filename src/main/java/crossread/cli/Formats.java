package crossread.cli;

import crossread.i18n.Messages;

import java.util.List;

/** The formats a command answers in. */
record Formats(List<String> all) {
    Formats(String... all) {
        this(List.of(all));
    }

    /**
     * @throws WrongUseException where the format is none of them
     */
    void check(String format, Messages messages) {
        if (!all.contains(format)) {
            throw new WrongUseException(
                    messages.get("format-unknown", format, String.join(", ", all)));
        }
    }
}
