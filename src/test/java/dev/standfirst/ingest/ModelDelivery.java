package dev.standfirst.ingest;

import dev.standfirst.history.Fault;
import dev.standfirst.history.Script;
import dev.standfirst.store.StoreUnavailableException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An invocation of ingest with some messages of a model's queue, taken forward call by call. */
final class ModelDelivery {
    private final String name;
    private final ModelWorld world;
    private final List<ModelMessage> messages;
    private final Deque<Piece> rest = new ArrayDeque<>();
    private final Set<ModelMessage> failed = new LinkedHashSet<>();
    private final int articles;
    private @Nullable Piece piece;
    private @Nullable Script script;

    private record Piece(ModelMessage message, Task task) {}

    ModelDelivery(String name, List<ModelMessage> messages, ModelWorld world) {
        this.name = name;
        this.world = world;
        this.messages = List.copyOf(messages);
        for (ModelMessage message : messages) {
            message.tasks().forEach(task -> rest.add(new Piece(message, task)));
        }
        articles = rest.size();
        begin();
    }

    /** The call that is next; null where all is done. */
    Script.@Nullable Call pending() {
        return script == null ? null : script.pending();
    }

    /** What the next call is for. */
    String doing() {
        return piece == null ? name : name + " " + piece.message + " " + piece.task.key();
    }

    /** Makes the next call. */
    void goOn(Fault fault, Consumer<Runnable> later) {
        Script.Call call = pending();
        if (script == null || call == null) {
            throw new IllegalStateException("nothing is left to do");
        }
        script.answer(() -> fault.make(call, ModelDelivery::unavailable, later));
        if (fault.kills()) {
            failed.addAll(messages);
            rest.clear();
            script = null;
        } else if (script.pending() == null) {
            begin();
        }
    }

    private static RuntimeException unavailable() {
        return new StoreUnavailableException("a fault", new IllegalStateException("made"));
    }

    /** Ends what has ended, and begins what is next up to its first call. */
    private void begin() {
        while (script == null || script.pending() == null) {
            if (script != null && script.failure() != null && piece != null) {
                ended(piece, script.failure());
            }
            piece = rest.poll();
            if (piece == null) {
                script = null;
                return;
            }
            script = world.script(piece.task);
        }
    }

    private void ended(Piece with, RuntimeException failure) {
        if (!(failure instanceof StoreUnavailableException
                || failure instanceof ContendedException)) {
            throw failure;
        }
        failed.add(with.message);
    }

    int articles() {
        return articles;
    }

    /** The messages to deliver again. */
    Set<ModelMessage> failed() {
        return failed;
    }

    @Override
    public String toString() {
        return name + " of " + messages;
    }
}
