/** English word forms: inflection, derivation, spelling variants and loanwords. */
package id.padanan.glossary.english;
