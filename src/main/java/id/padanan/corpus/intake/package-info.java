/** The results of reading: articles, rejections and warnings, each with its location. Keeps article ids unique. */
package id.padanan.corpus.intake;
