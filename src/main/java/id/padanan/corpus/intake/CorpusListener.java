package id.padanan.corpus.intake;

/** Is told what a {@link id.padanan.corpus.CorpusReader} reads, one event at a time and in the order of the corpus. */
public interface CorpusListener {
    /** An article whose id no earlier article of this read has. */
    void article(ReadArticle article);

    /** A file or record that could not become an article. */
    void rejection(Rejection rejection);

    /** Something odd in a file or record that can become an article all the same. */
    void warning(CorpusWarning warning);

    /** So many more bytes were read, counted as they are stored, compressed or not. */
    default void bytesRead(long more) {}
}
