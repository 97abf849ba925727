package dev.standfirst.ingest;

/** There is too little time left to begin an article. */
final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfTimeException() {
        super("too little time is left");
    }
}
