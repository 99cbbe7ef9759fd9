package id.padanan.corpus.text;

/**
 * A non-blank line of raw text, or several lines that form one hard-wrapped paragraph.
 *
 * @param number number of the first line in the file, from 1
 * @param text the clean text
 * @param block number of the block of consecutive non-blank lines that contains it
 */
record Line(int number, String text, int block) {}
