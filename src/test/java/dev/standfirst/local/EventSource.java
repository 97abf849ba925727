package dev.standfirst.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes messages from a queue to a function, as Lambda does: those that it handled are deleted, the
 * others come again when their visibility time-out is over.
 */
final class EventSource implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_AT_ONCE = 10;
    // Lambda's is 20 s; the queue's server waits for it when it stops
    private static final int LONG_POLL_SECONDS = 1;
    private static final int PAUSE_MILLIS = 500;

    private final SqsClient sqs;
    private final String queueUrl;
    private final String queueArn;
    private final EventSourceDeclaration declaration;
    private final LocalFunction function;
    private final Progress progress;
    private final Thread thread;
    private volatile boolean closed;

    /** Starts taking. */
    EventSource(
            Backend backend,
            EventSourceDeclaration declaration,
            LocalFunction function,
            Progress progress) {
        this.sqs = backend.sqs();
        this.queueUrl = backend.queueUrl();
        this.queueArn = backend.queueArn();
        this.declaration = declaration;
        this.function = function;
        this.progress = progress;
        thread = Thread.ofPlatform().daemon().name("event-source").start(this::run);
    }

    private void run() {
        while (!closed) {
            try {
                List<Message> messages = receive();
                if (!messages.isEmpty()) {
                    deliver(messages);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SdkException | IOException e) {
                if (!closed) {
                    progress.failed(List.of(), String.valueOf(e.getMessage()));
                    pause();
                }
            }
        }
    }

    private List<Message> receive() {
        return sqs.receiveMessage(receive ->
                        receive.queueUrl(queueUrl)
                                .maxNumberOfMessages(
                                        Math.min(declaration.batchSize(), MOST_AT_ONCE))
                                .waitTimeSeconds(LONG_POLL_SECONDS)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private void deliver(List<Message> messages) throws IOException, InterruptedException {
        try {
            Set<String> failed = failed(function.invoke(event(messages)));
            settle(messages, failed);
        } catch (FunctionException e) {
            if (!closed) {
                progress.failed(messages, String.valueOf(e.getMessage()));
            }
        }
    }

    private void settle(List<Message> messages, Set<String> failed) {
        List<Message> handled =
                messages.stream().filter(m -> !failed.contains(m.messageId())).toList();
        for (Message message : handled) {
            sqs.deleteMessage(
                    delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
        }
        if (!handled.isEmpty()) {
            progress.handled(handled);
        }
        List<Message> others =
                messages.stream().filter(m -> failed.contains(m.messageId())).toList();
        if (!others.isEmpty()) {
            progress.failed(others, "the function reported a failure");
        }
    }

    private Set<String> failed(byte[] answer) throws IOException, FunctionException {
        Set<String> failed = new HashSet<>();
        if (!declaration.reportsFailures()) {
            return failed;
        }
        for (JsonNode failure : JSON.readTree(answer).path("batchItemFailures")) {
            String id = failure.path("itemIdentifier").asText("");
            if (id.isEmpty()) {
                throw new FunctionException("it names no message in itemIdentifier");
            }
            failed.add(id);
        }
        return failed;
    }

    private byte[] event(List<Message> messages) throws IOException {
        ObjectNode event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (Message message : messages) {
            ObjectNode record = records.addObject();
            record.put("messageId", message.messageId());
            record.put("receiptHandle", message.receiptHandle());
            record.put("body", message.body());
            ObjectNode attributes = record.putObject("attributes");
            message.attributesAsStrings().forEach(attributes::put);
            record.putObject("messageAttributes");
            record.put("md5OfBody", message.md5OfBody());
            record.put("eventSource", "aws:sqs");
            record.put("eventSourceARN", queueArn);
            record.put("awsRegion", Clients.REGION);
        }
        return JSON.writeValueAsBytes(event);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
