package dev.standfirst.template;

import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.Entry;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table that takes everything. */
final class RecordingTable implements DynamoDbClient {
    private final List<Map<String, AttributeValue>> items = new ArrayList<>();

    private RecordingTable() {}

    /** The items that the store writes of {@code entry}. */
    static List<Map<String, AttributeValue>> items(Entry entry) {
        RecordingTable table = new RecordingTable();
        new DynamoSummaryStore(table, "a table").writeIfNewer(entry);
        return table.items;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        request.transactItems().forEach(item -> items.add(item.put().item()));
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
