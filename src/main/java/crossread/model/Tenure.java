package crossread.model;

/** When a person holds an office, seen from the text. */
public enum Tenure {
    CURRENT,
    FORMER,
    ACTING,
    DESIGNATE
}
