package id.padanan.elasticsearch;

/** Elasticsearch could not be had; the message is for the operator and says what to do. */
public class ElasticsearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ElasticsearchException(String message) {
        super(message);
    }

    public ElasticsearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
