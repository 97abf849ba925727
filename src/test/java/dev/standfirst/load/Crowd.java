package dev.standfirst.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that ask at the same time, each over a connection of its own that stays open and one
 * request after the other.
 */
final class Crowd implements AutoCloseable {
    private final List<HttpClient> clients = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Crowd(int size) {
        for (int i = 0; i < size; i++) {
            clients.add(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        }
    }

    /** Makes the requests that come along, for as long as given. */
    Tally fire(Belt belt, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Tally>> parts = new ArrayList<>();
        for (HttpClient client : clients) {
            parts.add(threads.submit(() -> fire(client, belt, end)));
        }
        Tally tally = new Tally();
        for (Future<Tally> part : parts) {
            tally.join(part.get());
        }
        tally.lasted(Duration.ofNanos(System.nanoTime() - start));
        return tally;
    }

    private static Tally fire(HttpClient client, Belt belt, long end) throws InterruptedException {
        Tally tally = new Tally();
        while (System.nanoTime() < end) {
            fire(client, belt.next(), tally);
        }
        return tally;
    }

    private static void fire(HttpClient client, Shot shot, Tally tally)
            throws InterruptedException {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = client.send(shot.request(), BodyHandlers.ofByteArray());
            long nanos = System.nanoTime() - start;
            Reply reply = Reply.of(response);
            if (reply.isSame(shot.expected())) {
                tally.answered(shot.kind(), nanos);
            } else {
                tally.failed(
                        "%s: %d instead of %d, or another body"
                                .formatted(
                                        shot.request().uri(),
                                        reply.status(),
                                        shot.expected().status()));
            }
        } catch (IOException e) {
            tally.failed(shot.request().uri() + ": " + e);
        }
    }

    @Override
    public void close() {
        threads.close();
        clients.forEach(HttpClient::close);
    }
}
