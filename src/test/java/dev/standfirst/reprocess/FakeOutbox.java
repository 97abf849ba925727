package dev.standfirst.reprocess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A queue that takes all, except where a test says otherwise of its next answers. */
final class FakeOutbox implements Outbox {
    private final List<List<String>> asked = new ArrayList<>();
    private final Deque<Function<List<String>, List<NotTaken>>> next = new ArrayDeque<>();

    /** What came in each call. */
    List<List<String>> asked() {
        return asked;
    }

    /** Does not take the message {@code which} of the next call. */
    void refuse(int which, boolean forGood) {
        next.add(
                messages -> List.of(new NotTaken(messages.get(which), "Internal: sorry", forGood)));
    }

    /** Takes all of the next {@code calls}. */
    void take(int calls) {
        for (int i = 0; i < calls; i++) {
            next.add(messages -> List.of());
        }
    }

    @Override
    public List<NotTaken> send(List<String> messages) {
        asked.add(List.copyOf(messages));
        return next.isEmpty() ? List.of() : next.poll().apply(messages);
    }
}
