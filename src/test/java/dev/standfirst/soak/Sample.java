package dev.standfirst.soak;

import java.util.List;

/**
 * How things stood at a moment.
 *
 * @param seconds since the start
 * @param handled messages until then
 * @param depth messages in the queue
 * @param killed processes until then
 * @param megabytes resident memory of each function's process, 0 of one that is dead
 * @param harness used heap of the run itself, in megabytes
 */
record Sample(
        double seconds, int handled, int depth, int killed, List<Integer> megabytes, int harness) {
    Sample {
        megabytes = List.copyOf(megabytes);
    }
}
