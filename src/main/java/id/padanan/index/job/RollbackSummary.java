package id.padanan.index.job;

import id.padanan.index.generation.GenerationFacts;

/**
 * The result of a rollback.
 *
 * @param facts metadata of the generation that is live now; null if the rollback failed
 * @param failure the reason of the failure, without a full stop, or null
 */
public record RollbackSummary(GenerationFacts facts, String failure) {}
