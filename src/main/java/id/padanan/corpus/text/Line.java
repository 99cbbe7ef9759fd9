package id.padanan.corpus.text;

/**
 * A line of raw text that is not blank, or several that are one hard-wrapped paragraph.
 *
 * @param number number of the line in the file, from 1; of the first where there are several
 * @param text the line, clean
 * @param block number of the run of lines, parted by blank ones, that it is in
 */
record Line(int number, String text, int block) {}
