package dev.standfirst.ingest;

import dev.standfirst.log.Log;

/**
 * The invocation of the function that a task is done in.
 *
 * @param requestId its request id
 * @param log where what is done is told
 */
record Invocation(String requestId, Log log) {
    /** This, with {@code name} in each line of its log. */
    Invocation with(String name, String value) {
        return new Invocation(requestId, log.with(name, value));
    }
}
