package dev.standfirst.history;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that goes on from call to call only when it is told to, so that a test decides what happens
 * between two of its calls, and how each ends. It needs no thread: with each answer the work is
 * done again from its beginning, with the answers that it had. So it has to depend on nothing else,
 * which is checked by the calls' names.
 */
public final class Script {
    private final Consumer<Script> work;
    private final List<Answer> answers = new ArrayList<>();
    private int next;
    private @Nullable Call pending;
    private @Nullable RuntimeException failure;

    /**
     * A call that waits for its answer.
     *
     * @param name tells it from others, for people
     * @param write whether it changes something
     * @param how does it
     */
    public record Call(String name, boolean write, Supplier<?> how) {
        /** Makes it, and lets the answer go. */
        void make() {
            var _ = how.get();
        }
    }

    private record Answer(String name, Object value, @Nullable RuntimeException thrown) {}

    /** Ends a run of the work at a call that has no answer yet. */
    private static final class Suspended extends Error {
        private static final long serialVersionUID = 1;

        Suspended() {
            super(null, null, false, false);
        }
    }

    private Script(Consumer<Script> work) {
        this.work = work;
    }

    /** Work that makes all its calls by {@link #call}, up to its first. */
    public static Script of(Consumer<Script> work) {
        Script script = new Script(work);
        script.goOn();
        return script;
    }

    /** Makes a call: for the work. */
    @SuppressWarnings("unchecked") // the answer to a call of the same name and place
    public <T> T call(String name, boolean write, Supplier<T> how) {
        if (next == answers.size()) {
            pending = new Call(name, write, how);
            throw new Suspended();
        }
        Answer answer = answers.get(next++);
        if (!answer.name.equals(name)) {
            throw new IllegalStateException(answer.name + " became " + name);
        }
        if (answer.thrown != null) {
            throw answer.thrown;
        }
        return (T) answer.value;
    }

    /** The call that waits for its answer, or null where the work has ended. */
    public @Nullable Call pending() {
        return pending;
    }

    /** What the work ended with; null where it ended well or has not yet. */
    public @Nullable RuntimeException failure() {
        return failure;
    }

    /** Answers the call that waits with what {@code how} returns or throws, and goes on. */
    public void answer(Supplier<?> how) {
        String name = pending == null ? "" : pending.name;
        try {
            answers.add(new Answer(name, how.get(), null));
        } catch (RuntimeException e) {
            answers.add(new Answer(name, e, e));
        }
        goOn();
    }

    private void goOn() {
        pending = null;
        next = 0;
        try {
            work.accept(this);
        } catch (Suspended e) {
            // until the next answer
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
