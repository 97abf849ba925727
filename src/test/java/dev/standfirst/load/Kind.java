package dev.standfirst.load;

/** A kind of request. */
enum Kind {
    BARE("bare handler"),
    SUMMARY("summary, gzip"),
    NOT_MODIFIED("not modified"),
    TRIMMED("trimmed"),
    TEXT("text"),
    VIEW("view"),
    DAY("day's list"),
    BATCH("batch of ten"),
    UNKNOWN("unknown id");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** What it is, for a person. */
    String words() {
        return words;
    }
}
