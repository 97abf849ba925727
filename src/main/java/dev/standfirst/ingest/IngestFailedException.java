package dev.standfirst.ingest;

/** An event could not be taken in, and whoever sent it should know; the log says why. */
final class IngestFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IngestFailedException(String message) {
        super(message);
    }
}
