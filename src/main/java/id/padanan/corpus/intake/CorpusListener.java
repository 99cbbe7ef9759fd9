package id.padanan.corpus.intake;

/** Receives what a {@link CorpusReader} reads, one event at a time and in the order of the corpus. */
public interface CorpusListener {
    /** Receives an article. No earlier article of this read has the same id. */
    void article(ReadArticle article);

    /** Receives a file or record that could not become an article. */
    void rejection(Rejection rejection);

    /** Receives a warning about a file or record that can still become an article. */
    void warning(CorpusWarning warning);

    /** Reports that more bytes were read. Compressed files count with their compressed size. */
    default void bytesRead(long more) {}
}
