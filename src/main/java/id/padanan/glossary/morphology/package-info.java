/** Indonesian morphology: affixes, clitics, reduplication and compounds. */
package id.padanan.glossary.morphology;
