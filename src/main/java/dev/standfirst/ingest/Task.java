package dev.standfirst.ingest;

/** What a message asks for. */
sealed interface Task permits ObjectChange, Reprocess {
    /** The bucket of the object that it is about. */
    String bucket();

    /** The key of the object that it is about, decoded. */
    String key();

    /** What to call it in a log: an event's name. */
    String name();
}
