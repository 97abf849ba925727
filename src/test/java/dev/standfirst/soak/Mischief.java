package dev.standfirst.soak;

import dev.standfirst.local.Backend;

import software.amazon.awssdk.services.sqs.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Delivers a queue's messages late, out of order and more than once: takes some out of the queue
 * and sends them again, and keeps copies of a few to send them again when they are old.
 */
final class Mischief {
    private static final int MOST_AT_ONCE = 10;
    private static final int LATEST_SECONDS = 4;
    private static final int COPIES = 40;

    private final Backend backend;
    private final SplittableRandom random;
    private final List<String> copies = new ArrayList<>();
    private int late;
    private int twice;
    private int old;

    Mischief(Backend backend, long seed) {
        this.backend = backend;
        random = new SplittableRandom(seed);
    }

    /** Does it to some of what is in the queue now. */
    void act() {
        backend.sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(backend.queueUrl()).maxNumberOfMessages(MOST_AT_ONCE))
                .messages()
                .forEach(this::sendAgain);
        if (copies.size() > COPIES / 2) {
            send(copies.remove(random.nextInt(copies.size())), 0);
            old++;
        }
    }

    /** Sends all copies that it still has. */
    void end() {
        copies.forEach(copy -> send(copy, 0));
        old += copies.size();
        copies.clear();
    }

    private void sendAgain(Message message) {
        send(message.body(), random.nextInt(LATEST_SECONDS));
        late++;
        if (random.nextInt(3) == 0) {
            send(message.body(), random.nextInt(LATEST_SECONDS));
            twice++;
        } else if (copies.size() < COPIES && random.nextInt(3) == 0) {
            copies.add(message.body());
        }
        backend.sqs()
                .deleteMessage(delete ->
                        delete.queueUrl(backend.queueUrl()).receiptHandle(message.receiptHandle()));
    }

    private void send(String body, int delay) {
        backend.sqs()
                .sendMessage(send ->
                        send.queueUrl(backend.queueUrl()).messageBody(body).delaySeconds(delay));
    }

    /** How many messages were delivered more than once, by this. */
    int repeated() {
        return twice + old;
    }

    @Override
    public String toString() {
        return "%d messages sent again late, %d of them twice, %d once more when old"
                .formatted(late, twice, old);
    }
}
