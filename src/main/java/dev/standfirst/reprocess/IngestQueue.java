package dev.standfirst.reprocess;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

import java.util.List;
import java.util.stream.IntStream;

/** The queue of the ingest function. */
final class IngestQueue implements Outbox {
    private final SqsClient sqs;
    private final String url;

    IngestQueue(SqsClient sqs, String url) {
        this.sqs = sqs;
        this.url = url;
    }

    @Override
    public List<NotTaken> send(List<String> messages) {
        List<SendMessageBatchRequestEntry> entries =
                IntStream.range(0, messages.size()).mapToObj(i -> entry(i, messages)).toList();
        return sqs.sendMessageBatch(batch -> batch.queueUrl(url).entries(entries)).failed().stream()
                .map(failed -> notTaken(failed, messages))
                .toList();
    }

    private static SendMessageBatchRequestEntry entry(int i, List<String> messages) {
        return SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(i))
                .messageBody(messages.get(i))
                .build();
    }

    private static NotTaken notTaken(BatchResultErrorEntry failed, List<String> messages) {
        return new NotTaken(
                messages.get(Integer.parseInt(failed.id())),
                failed.code() + (failed.message() == null ? "" : ": " + failed.message()),
                Boolean.TRUE.equals(failed.senderFault()));
    }
}
