package id.padanan.synthetic;

/** A place in a {@link Frame} that is filled anew each time. */
enum Slot {
    NOUN,
    VERB,
    ADJECTIVE,
    PERSON,
    PLACE,
    NUMBER
}
