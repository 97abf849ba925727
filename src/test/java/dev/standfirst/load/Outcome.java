package dev.standfirst.load;

import java.util.List;

/**
 * What a run found.
 *
 * @param queues one for each number of connections
 * @param heap of the summary function's process
 */
record Outcome(List<Queue> queues, HeapTrend heap) {
    Outcome {
        queues = List.copyOf(queues);
    }

    /**
     * What as many clients found who ask at the same time: a function answers one after the other,
     * so all but one of them wait.
     *
     * @param function the summary function's
     * @param bare the bare handler's
     */
    record Queue(int connections, Tally function, Tally bare) {
        Queue(int connections) {
            this(connections, new Tally(), new Tally());
        }
    }

    /** Of all requests, the bare handler's as well: an error there would spoil the measure. */
    int errors() {
        return queues.stream()
                .mapToInt(queue -> queue.function().errors() + queue.bare().errors())
                .sum();
    }

    boolean isGood() {
        return errors() == 0 && !heap.grows();
    }
}
