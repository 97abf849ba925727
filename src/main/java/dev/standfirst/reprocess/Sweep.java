package dev.standfirst.reprocess;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A walk through a bucket that sends a message for each key, in the keys' order. It holds no more
 * keys than one page of the list has. A batch counts as sent when all of it is: what is interrupted
 * in the middle of one sends that one again, and a message more does no harm.
 */
final class Sweep {
    private final Order order;
    private final Keys keys;
    private final Delivery delivery;
    private final Pace pace;
    private final Bookmarks bookmarks;
    private final Progress progress;

    Sweep(
            Order order,
            Keys keys,
            Delivery delivery,
            Pace pace,
            Bookmarks bookmarks,
            Progress progress) {
        this.order = order;
        this.keys = keys;
        this.delivery = delivery;
        this.pace = pace;
        this.bookmarks = bookmarks;
        this.progress = progress;
    }

    /** How many keys there are still to come. */
    long count() throws FaultException {
        return keys.after(bookmarks.read().lastKey()).count();
    }

    /**
     * Sends what is still to come.
     *
     * @return how many messages were sent, with those of earlier runs
     */
    long send() throws FaultException {
        Bookmark at = bookmarks.read();
        // first, as only the whole list tells how many there are; its keys are not kept
        long total = at.sent() + keys.after(at.lastKey()).count();
        progress.at(at.sent(), total);
        Iterator<String> left = keys.after(at.lastKey()).iterator();
        while (left.hasNext()) {
            at = sent(next(left), at);
            progress.at(at.sent(), Math.max(total, at.sent()));
        }
        bookmarks.remove();
        return at.sent();
    }

    private List<String> next(Iterator<String> left) {
        List<String> batch = new ArrayList<>();
        while (batch.size() < pace.atOnce() && left.hasNext()) {
            batch.add(left.next());
        }
        return batch;
    }

    private Bookmark sent(List<String> batch, Bookmark before) throws FaultException {
        pace.await(batch.size());
        delivery.send(batch.stream().map(order::message).toList());
        Bookmark after = before.plus(batch.getLast(), batch.size());
        bookmarks.write(after);
        return after;
    }
}
