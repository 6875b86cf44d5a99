package crossread.cli;

import crossread.i18n.Messages;

import java.util.List;

/** The formats a command answers in, and those it will. */
record Formats(List<String> now, List<String> later) {
    Formats(String... now) {
        this(List.of(now), List.of());
    }

    Formats later(String... more) {
        return new Formats(now, List.of(more));
    }

    /**
     * @throws WrongUseException where the format is none of them, or none yet
     */
    void check(String format, Messages messages) {
        String possible = String.join(", ", now);
        if (later.contains(format)) {
            throw new WrongUseException(messages.get("format-later", format, possible));
        }
        if (!now.contains(format)) {
            throw new WrongUseException(messages.get("format-unknown", format, possible));
        }
    }
}
