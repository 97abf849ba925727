package dev.standfirst.store;

/** The documents that are kept of an article. */
public enum Part {
    /** The summary, JSON. */
    SUMMARY,
    /** The canonical text, UTF-8. */
    TEXT
}
