package id.padanan.glossary.term;

/**
 * A term pair found from its English side.
 *
 * @param pair the pair
 * @param weight how well the pair's Indonesian term matches the lookup, above 0 and up to 1
 */
public record Counterpart(TermPair pair, double weight) {}
