package dev.standfirst.store;

/** The store cannot answer now, and may later: it throttles, times out or is at fault. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
