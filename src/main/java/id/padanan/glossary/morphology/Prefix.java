package id.padanan.glossary.morphology;

import java.util.EnumSet;
import java.util.Set;

/** The Indonesian prefixes, with the prefixes and suffixes that each combines with. */
public enum Prefix {
    DI("di"),
    MEN("meN"),
    TER("ter"),
    BER("ber"),
    PEN("peN"),
    PER("per"),
    KE("ke"),
    SE("se"),
    KU("ku"),
    KAU("kau");

    private final String label;

    Prefix(String label) {
        this.label = label;
    }

    /** The prefix as written in grammars; N is the assimilating nasal. */
    public String label() {
        return label;
    }

    /** Prefixes allowed between this one and the root ({@code mem-per-}, {@code ke-ber-}). */
    Set<Prefix> inner() {
        return switch (this) {
            case DI, MEN, KU, KAU -> EnumSet.of(PER, BER, KE, SE, TER);
            case TER -> EnumSet.of(PER, BER, KE, SE);
            case BER -> EnumSet.of(PEN, PER, KE, SE);
            case PEN -> EnumSet.of(PER, BER, KE, SE, TER);
            case PER -> EnumSet.of(SE, KE, BER);
            case KE -> EnumSet.of(BER, TER, PER, PEN, SE);
            case SE -> EnumSet.of(PER, PEN, KE, TER);
        };
    }

    /** Whether a word with this prefix may have the suffix; empty means no suffix. */
    boolean goesWith(String suffix) {
        return switch (suffix) {
            case "an" -> this != DI && this != MEN && this != TER && this != KU && this != KAU;
            case "kan" -> this != KE && this != SE && this != PEN;
            case "i" -> this != KE && this != SE && this != PEN && this != BER;
            default -> true;
        };
    }
}
