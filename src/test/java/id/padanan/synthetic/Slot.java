package id.padanan.synthetic;

/** A placeholder in a {@link Frame}. */
enum Slot {
    NOUN,
    VERB,
    ADJECTIVE,
    PERSON,
    PLACE,
    NUMBER
}
