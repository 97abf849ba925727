package dev.standfirst.api;

/** How long a copy may be used without asking again: RFC 9111. */
enum Freshness {
    /** Never: it changes as its reader waits for it to. */
    ASKED_FOR_EACH_TIME("no-cache"),
    /** What is added and what becomes due is to be seen soon. */
    HALF_A_MINUTE("max-age=30, must-revalidate"),
    /** So long a withdrawn or replaced article may still be shown by those who keep copies. */
    A_MINUTE("max-age=60, must-revalidate"),
    /** It changes with a deployment only. */
    AN_HOUR("max-age=3600, must-revalidate");

    private final String directives;

    Freshness(String directives) {
        this.directives = directives;
    }

    /** The value of {@code Cache-Control}. */
    String cacheControl(Access access) {
        return access.copies() + ", " + directives;
    }
}
