package dev.standfirst.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What may go wrong with a call to a service. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** It fails, and nothing is done. */
    REFUSED,
    /** It is done, but the answer is lost. */
    ANSWER_LOST,
    /** It fails, and is done some time after that. */
    LATE,
    /** It is done, and again, as the first answer was lost; the second one arrives. */
    TWICE,
    /** A write comes to nothing, as if another were under way. */
    CONFLICT,
    /** The caller is killed while it waits, and nothing is done. */
    KILLED,
    /** The caller is killed while it waits, and it is done. */
    KILLED_AFTER;

    private static final List<Fault> OF_READS = List.of(NONE, REFUSED, KILLED);
    private static final List<Fault> OF_WRITES = List.of(values());

    /** Those that make a difference to {@code call}, the simplest first. */
    public static List<Fault> of(Script.Call call) {
        return call.write() ? OF_WRITES : OF_READS;
    }

    public boolean kills() {
        return this == KILLED || this == KILLED_AFTER;
    }

    /**
     * Makes a call with this fault.
     *
     * @param failure what a call that fails throws
     * @param later takes what is done later
     */
    public Object make(
            Script.Call call, Supplier<RuntimeException> failure, Consumer<Runnable> later) {
        return switch (this) {
            case NONE -> call.how().get();
            case CONFLICT -> false;
            case TWICE -> {
                call.make();
                yield call.how().get();
            }
            case REFUSED, KILLED -> throw failure.get();
            case ANSWER_LOST, KILLED_AFTER -> {
                call.make();
                throw failure.get();
            }
            case LATE -> {
                later.accept(call::make);
                throw failure.get();
            }
        };
    }
}
