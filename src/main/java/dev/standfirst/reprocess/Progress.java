package dev.standfirst.reprocess;

/** Tells a person how far it is. */
public interface Progress {
    /** Of {@code total} messages, {@code sent} are sent. */
    void at(long sent, long total);

    /** Nothing more is told. */
    void end();
}
