package dev.standfirst.pipeline;

import java.util.List;

/** What may go wrong with a request to a service. */
enum HttpFault {
    /** No connection. */
    REFUSED,
    /** It is carried out, and the connection breaks before the answer. */
    ANSWER_LOST,
    /** It takes longer than the client waits, and is carried out after that. */
    LATE,
    /** The service has no capacity, and does nothing. */
    THROTTLED,
    /** The service fails, and does nothing. */
    SERVER_ERROR,
    /** The service fails after it has done it. */
    SERVER_ERROR_AFTER,
    /** The answer breaks off in the middle. */
    BROKEN_OFF;

    static final List<HttpFault> ALL = List.of(values());
}
