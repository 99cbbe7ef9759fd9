/** Generations: how a complete index is begun, verified, made live, kept for a while and removed. */
package id.padanan.index.generation;
