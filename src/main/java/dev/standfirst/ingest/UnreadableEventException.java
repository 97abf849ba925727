package dev.standfirst.ingest;

/** A message is not an event of an object store, and no retry makes it one. */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param message what is wrong, without quoting the message
     */
    UnreadableEventException(String message) {
        super(message);
    }

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
