package dev.standfirst.local;

/** A request to the local run's own paths that is not done, with a sentence for who asked. */
final class RefusedRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedRequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The answer's status code. */
    int status() {
        return status;
    }
}
