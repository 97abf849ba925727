package dev.standfirst.ingest;

import dev.standfirst.log.Level;
import dev.standfirst.log.Line;
import dev.standfirst.log.Log;
import dev.standfirst.store.StoreUnavailableException;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The messages of one invocation. What goes wrong with one of them harms no other. */
final class Batch {
    private final Ingestion ingestion;
    private final Deadline deadline;
    private final Log log;

    Batch(Ingestion ingestion, Deadline deadline, Log log) {
        this.ingestion = ingestion;
        this.deadline = deadline;
        this.log = log;
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
            String id = message.get("messageId").string().orElse("");
            if (!isTakenIn(message, log.with("messageId", id))) {
                failed.add(id);
            }
        }
        if (failed.contains("")) {
            throw new IngestFailedException("a message without an id failed");
        }
        return failed;
    }

    private boolean isTakenIn(Json message, Log messageLog) {
        try {
            takeIn(body(message), messageLog);
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failure(messageLog, e).write();
            return false;
        }
    }

    private static Json body(Json message) {
        return Json.parse(
                message.get("body")
                        .string()
                        .orElseThrow(() -> new UnreadableEventException("a message of nothing")));
    }

    /**
     * Takes in one notification, all its records or, for the caller, none.
     *
     * @throws RuntimeException if a record is not taken in; those before it are
     */
    void takeIn(Json notification, Log messageLog) {
        for (ObjectChange change : Notification.changes(notification)) {
            if (!deadline.allowsOneMore()) {
                throw new OutOfTimeException();
            }
            ingestion.ingest(change, messageLog);
        }
    }

    /** A line on why a message is given back: what may pass is a warning, all else an error. */
    static Line failure(Log log, Throwable e) {
        return switch (e) {
            case UnreadableEventException unreadable ->
                    log.error("unreadable-message").with("why", unreadable.getMessage());
            case OutOfTimeException outOfTime -> log.warn("out-of-time");
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
