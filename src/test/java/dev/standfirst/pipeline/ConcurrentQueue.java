package dev.standfirst.pipeline;

import dev.standfirst.history.Choices;

import java.util.ArrayList;
import java.util.List;

/**
 * Messages that threads deliver in random order and company, some of them twice; what is given back
 * is delivered again.
 */
final class ConcurrentQueue {
    private final Pipeline pipeline;
    private final List<String> messages = new ArrayList<>();
    private boolean closed;
    private int underWay;
    private int invocations;
    private int delivered;
    private int givenBack;

    ConcurrentQueue(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    synchronized void add(String message) {
        messages.add(message);
        notifyAll();
    }

    /** Nothing more is added from outside. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Delivers until all is done: for several threads. */
    void deliver(Choices choices) throws InterruptedException {
        for (List<String> some = take(choices); !some.isEmpty(); some = take(choices)) {
            List<String> failed = some;
            try {
                List<String> batch = some;
                failed =
                        pipeline.ingest(batch.toArray(String[]::new)).stream()
                                .map(number -> batch.get(Integer.parseInt(number)))
                                .toList();
            } finally {
                settle(failed);
            }
        }
    }

    private synchronized List<String> take(Choices choices) throws InterruptedException {
        while (messages.isEmpty() && !(closed && underWay == 0)) {
            wait();
        }
        List<String> some = new ArrayList<>();
        for (int most = 1 + choices.below(10); most > 0 && !messages.isEmpty(); most--) {
            String message = messages.remove(choices.below(messages.size()));
            some.add(message);
            if (choices.oneIn(5)) {
                messages.add(message);
            }
        }
        underWay += some.isEmpty() ? 0 : 1;
        invocations += some.isEmpty() ? 0 : 1;
        delivered += some.size();
        return some;
    }

    private synchronized void settle(List<String> failed) {
        messages.addAll(failed);
        givenBack += failed.size();
        underWay--;
        notifyAll();
    }

    @Override
    public synchronized String toString() {
        return "%d messages delivered in %d invocations, %d of them given back"
                .formatted(delivered, invocations, givenBack);
    }
}
