package crossread.model;

/** What a role says of a person. */
public enum RoleAspect {
    /** An office or rank: president, governor, Brigadier General. */
    OFFICE,
    /** What somebody does or is: actor, spokesman, registered Republican. */
    OCCUPATION,
    AGE,
    RESIDENCE,
    /** Party, and state or district: (D-Calif.). */
    PARTY
}
