package dev.standfirst.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lambda's Runtime API for one function, version 2018-06-01: what the function's process asks for
 * events and gives its answers to. It has one event at a time, like an execution environment.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final String arn;
    private final Duration timeout;
    private final BlockingQueue<Invocation> events = new SynchronousQueue<>();
    private final AtomicReference<@Nullable Invocation> current = new AtomicReference<>();
    private final AtomicReference<@Nullable Thread> waiting = new AtomicReference<>();
    private final CompletableFuture<Void> restored = new CompletableFuture<>();
    private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
    private volatile CompletableFuture<Void> ready = new CompletableFuture<>();

    /**
     * Starts answering, on a free port.
     *
     * @param timeout the time that the function is told it has for an event
     */
    RuntimeApi(String function, Duration timeout) throws IOException {
        this.arn =
                "arn:aws:lambda:%s:%s:function:%s"
                        .formatted(Clients.REGION, Clients.ACCOUNT, function);
        this.timeout = timeout;
        server = LoopbackServer.bind(0);
        server.createContext(ROOT + "invocation/next", this::next);
        server.createContext(ROOT + "invocation/", this::answered);
        server.createContext(ROOT + "init/error", this::notStarted);
        server.createContext(ROOT + "restore/next", this::prepared);
        server.start();
    }

    /** What {@code AWS_LAMBDA_RUNTIME_API} is to be. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Completed when the process asks for its first event, or exceptionally with what keeps it from
     * that.
     */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /**
     * Completed when the process has prepared for a snapshot, or exceptionally with what keeps it
     * from that.
     */
    CompletableFuture<Void> snapshot() {
        return snapshot;
    }

    /** Lets a process go on that has prepared for a snapshot, or will have. */
    void restore() {
        restored.complete(null);
    }

    /** Forgets a process that has ended. What it had not answered has failed. */
    void ended(FunctionException reason) {
        snapshot.completeExceptionally(reason);
        ready.completeExceptionally(reason);
        ready = new CompletableFuture<>();
        Thread stale = waiting.getAndSet(null);
        if (stale != null) {
            stale.interrupt();
        }
        Invocation event = current.getAndSet(null);
        if (event != null) {
            event.answer().completeExceptionally(reason);
        }
    }

    /** Hands an event to the process; false if it does not ask for one in time. */
    boolean offer(Invocation event, Duration patience) throws InterruptedException {
        return events.offer(event, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void next(HttpExchange exchange) throws IOException {
        waiting.set(Thread.currentThread());
        ready.complete(null);
        try {
            Invocation event = events.take();
            waiting.set(null);
            current.set(event);
            hand(event, exchange);
        } catch (InterruptedException e) {
            // the process that asked is gone
            exchange.close();
        }
    }

    /** The process is frozen while it waits for this answer; here it waits. */
    private void prepared(HttpExchange exchange) throws IOException {
        snapshot.complete(null);
        restored.join();
        LoopbackServer.answer(exchange, 200, "{}");
    }

    private void hand(Invocation event, HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", event.id());
        headers.set("Lambda-Runtime-Invoked-Function-Arn", arn);
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(System.currentTimeMillis() + timeout.toMillis()));
        exchange.sendResponseHeaders(200, event.event().length);
        exchange.getResponseBody().write(event.event());
        exchange.close();
    }

    private void answered(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String[] path = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", -1);
        Invocation event = current.getAndSet(null);
        if (path.length == 3 && event != null && event.id().equals(path[1])) {
            if (path[2].equals("response")) {
                event.answer().complete(body);
            } else {
                event.answer().completeExceptionally(failure(body));
            }
        }
        LoopbackServer.answer(exchange, 202, "{\"status\":\"OK\"}");
    }

    private void notStarted(HttpExchange exchange) throws IOException {
        FunctionException failure = failure(exchange.getRequestBody().readAllBytes());
        snapshot.completeExceptionally(failure);
        ready.completeExceptionally(failure);
        LoopbackServer.answer(exchange, 202, "{\"status\":\"OK\"}");
    }

    private static FunctionException failure(byte[] body) {
        return new FunctionException(new String(body, StandardCharsets.UTF_8));
    }
}
