package id.padanan.index.job;

import id.padanan.index.generation.GenerationFacts;

/**
 * What a rollback did.
 *
 * @param facts about the generation that is live now; null where it failed
 * @param failure why it came to nothing, without a full stop, or null
 */
public record RollbackSummary(GenerationFacts facts, String failure) {}
