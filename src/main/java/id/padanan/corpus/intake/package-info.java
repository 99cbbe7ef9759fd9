/** What reading yields: articles, rejections and warnings, each with its location, and unique article ids. */
package id.padanan.corpus.intake;
