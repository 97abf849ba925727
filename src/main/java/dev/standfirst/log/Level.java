package dev.standfirst.log;

/** How much a log line matters. */
public enum Level {
    INFO,
    /** Something was given back or left out, and will be tried again or needs no one. */
    WARN,
    /** Someone has to look at it. */
    ERROR
}
