package dev.standfirst.ingest;

/** An article has to wait for another invocation. */
final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param message why, without quoting an article
     */
    OutOfTimeException(String message) {
        super(message);
    }
}
