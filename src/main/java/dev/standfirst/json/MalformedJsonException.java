package dev.standfirst.json;

/** What was to be read is not one JSON value. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param message what is wrong, without quoting the document
     */
    MalformedJsonException(String message) {
        super(message);
    }
}
