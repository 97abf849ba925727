package dev.standfirst.reprocess;

/** What went wrong, and what to do about it, in words for the person who gave the command. */
public final class FaultException extends Exception {
    private static final long serialVersionUID = 1;

    FaultException(String message) {
        super(message);
    }

    FaultException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, and what to do about it. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
