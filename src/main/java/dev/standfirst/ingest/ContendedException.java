package dev.standfirst.ingest;

/** Others wrote the article at the same time, again and again. */
final class ContendedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContendedException(String id) {
        super("others kept writing " + id);
    }
}
