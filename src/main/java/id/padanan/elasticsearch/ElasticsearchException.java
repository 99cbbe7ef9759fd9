package id.padanan.elasticsearch;

/** Elasticsearch is not available. The message is for the operator and contains the remedy. */
public class ElasticsearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ElasticsearchException(String message) {
        super(message);
    }

    public ElasticsearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
