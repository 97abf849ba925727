package dev.standfirst.local;

/** A function did not answer an event: it failed, ended, or took too long. */
public final class FunctionException extends Exception {
    private static final long serialVersionUID = 1L;

    FunctionException(String message) {
        super(message);
    }
}
