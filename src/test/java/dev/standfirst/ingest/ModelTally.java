package dev.standfirst.ingest;

import dev.standfirst.history.Fault;

/** How much was tried. */
final class ModelTally {
    private long histories;
    private long keys;
    private long events;
    private long invocations;
    private long messages;
    private long articles;
    private long calls;
    private long switches;
    private long faults;

    void ended(int keysOfOne) {
        histories++;
        keys += keysOfOne;
    }

    void event() {
        events++;
    }

    void delivery(int articlesInIt, int messagesInIt) {
        invocations++;
        messages += messagesInIt;
        articles += articlesInIt;
    }

    /**
     * @param switched whether another invocation is left unfinished for this call
     */
    void call(Fault fault, boolean switched) {
        calls++;
        faults += fault == Fault.NONE ? 0 : 1;
        switches += switched ? 1 : 0;
    }

    void add(ModelTally other) {
        histories += other.histories;
        keys += other.keys;
        events += other.events;
        invocations += other.invocations;
        messages += other.messages;
        articles += other.articles;
        calls += other.calls;
        switches += other.switches;
        faults += other.faults;
    }

    long histories() {
        return histories;
    }

    long switches() {
        return switches;
    }

    long faults() {
        return faults;
    }

    @Override
    public String toString() {
        return ("%,d histories of %,d keys: %,d events; %,d messages delivered in %,d invocations,"
                        + " with %,d articles to take in; %,d calls, %,d of them with a fault,"
                        + " %,d between two of another invocation")
                .formatted(
                        histories,
                        keys,
                        events,
                        messages,
                        invocations,
                        articles,
                        calls,
                        faults,
                        switches);
    }
}
