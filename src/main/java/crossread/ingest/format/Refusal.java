package crossread.ingest.format;

import crossread.i18n.Messages;

/** The reader of formats that are known and not read. */
final class Refusal {
    private static final Messages MESSAGES = Messages.of("ingest");

    private Refusal() {}

    /**
     * @param type last part of the message's key
     */
    static FormatReader of(String type) {
        return (source, harvest) -> {
            throw new UnreadableException(MESSAGES.get("type-" + type));
        };
    }
}
