package dev.standfirst.reprocess;

import java.util.List;

/** Where messages are handed in. */
interface Outbox {
    /** The most that {@link #send} takes at once. */
    int MOST_AT_ONCE = 10;

    /** Hands in {@code messages}; answers with those that were not taken. */
    List<NotTaken> send(List<String> messages);

    /**
     * A message that was not taken.
     *
     * @param message its body
     * @param why the queue's words for it
     * @param forGood whether it is no use to send it again
     */
    record NotTaken(String message, String why, boolean forGood) {}
}
