package crossread.analysis.decide;

import crossread.model.Unplaced.Missing;

/** What a decision is about is not there any more. */
final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Missing missing;

    MissingException(Missing missing) {
        super(missing.name(), null, false, false);
        this.missing = missing;
    }

    Missing missing() {
        return missing;
    }
}
