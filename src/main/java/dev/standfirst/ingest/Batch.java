package dev.standfirst.ingest;

import dev.standfirst.json.Json;
import dev.standfirst.log.Level;
import dev.standfirst.log.Line;
import dev.standfirst.log.Log;
import dev.standfirst.store.StoreUnavailableException;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The messages of one invocation. What goes wrong with one of them, or with one of several articles
 * in one, harms no other.
 */
final class Batch {
    private final Ingestion ingestion;
    private final Deadline deadline;
    private final Invocation invocation;

    Batch(Ingestion ingestion, Deadline deadline, Invocation invocation) {
        this.ingestion = ingestion;
        this.deadline = deadline;
        this.invocation = invocation;
    }

    /**
     * Takes in the messages of an SQS event.
     *
     * @return the ids of those that are to be delivered again
     * @throws IngestFailedException if one that is to be delivered again has no id: then all are
     */
    List<String> takeIn(List<Json> messages) {
        List<String> failed = new ArrayList<>();
        for (Json message : messages) {
            String id = id(message);
            if (!isTakenIn(() -> body(message), invocation.with("messageId", id))) {
                failed.add(id);
            }
        }
        if (failed.contains("")) {
            throw new IngestFailedException("a message without an id failed");
        }
        return failed;
    }

    /** A message's id; empty where it has none that an answer could name. */
    static String id(Json message) {
        return message.get("messageId")
                .string()
                .filter(id -> StandardCharsets.UTF_8.newEncoder().canEncode(id))
                .orElse("");
    }

    /** Whether all that a bare event asks for is done. */
    boolean isTakenIn(Json event) {
        return isTakenIn(() -> event, invocation);
    }

    private static Json body(Json message) {
        return Events.parse(
                message.get("body")
                        .string()
                        .orElseThrow(() -> new UnreadableEventException("a message of nothing")));
    }

    private boolean isTakenIn(Supplier<Json> body, Invocation by) {
        List<Task> tasks = new ArrayList<>();
        boolean done = isDone(() -> tasks.addAll(Tasks.in(body.get())), by);
        for (Task task : tasks) {
            done &=
                    isDone(
                            () -> deadline.keep(() -> ingestion.take(task, by)),
                            by.with("key", task.key()));
        }
        return done;
    }

    private static boolean isDone(Runnable work, Invocation by) {
        try {
            work.run();
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failure(by.log(), e).write();
            return false;
        }
    }

    /** A line on why a message is given back: what may pass is a warning, all else an error. */
    static Line failure(Log log, Throwable e) {
        return switch (e) {
            case UnreadableEventException unreadable ->
                    log.error("unreadable-message").with("why", unreadable.getMessage());
            case OutOfTimeException outOfTime ->
                    log.warn("out-of-time").with("why", outOfTime.getMessage());
            case AwsServiceException service -> failure(log, levelOf(service), service);
            case StoreUnavailableException store
                    when store.getCause() instanceof AwsServiceException service ->
                    failure(log, Level.WARN, service);
            case StoreUnavailableException store -> log.warn("given-back").failure(store);
            case SdkClientException client -> log.warn("given-back").failure(client);
            case UncheckedIOException io -> log.warn("given-back").failure(io);
            case ContendedException contended -> log.warn("contended");
            default -> log.error("failed").failure(e);
        };
    }

    private static Level levelOf(AwsServiceException e) {
        return e.isThrottlingException() || e.statusCode() >= 500 ? Level.WARN : Level.ERROR;
    }

    private static Line failure(Log log, Level level, AwsServiceException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        return log.line(level, level == Level.WARN ? "given-back" : "misconfigured")
                .with("service", details == null ? null : details.serviceName())
                .with("code", details == null ? null : details.errorCode())
                .with("status", e.statusCode())
                .with("awsRequestId", e.requestId())
                .failure(e);
    }
}
