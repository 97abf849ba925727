package dev.standfirst.soak;

import dev.standfirst.local.Backend;
import dev.standfirst.store.Part;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A run's table with one item spoilt at a time, to see that it is found. */
final class SpoiltTable {
    private final Soak soak;
    private final Backend backend;

    SpoiltTable(Soak soak) {
        this.soak = soak;
        backend = soak.pool().backend();
    }

    /** The faults that are found where an item is missing. */
    List<String> without(int number, Part part) {
        Map<String, AttributeValue> item = item(number, part);
        backend.dynamoDb()
                .deleteItem(delete ->
                        delete.tableName(backend.table()).key(key(Copy.id(number), part)));
        return faultsUntilBack(item);
    }

    /** The faults that are found where an attribute is another. */
    List<String> with(int number, Part part, String name, AttributeValue value) {
        Map<String, AttributeValue> item = item(number, part);
        Map<String, AttributeValue> spoilt = new HashMap<>(item);
        spoilt.put(name, value);
        put(spoilt);
        return faultsUntilBack(item);
    }

    /** The faults that are found where a document has one byte that is another. */
    List<String> withOtherByte(int number, Part part) {
        byte[] bytes = Objects.requireNonNull(item(number, part).get("document")).b().asByteArray();
        bytes[bytes.length / 2] ^= 1;
        return with(number, part, "document", AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    }

    /** The faults that are found where an article is there that nobody uploaded. */
    List<String> withExtra(String id) {
        Map<String, AttributeValue> item = new HashMap<>(item(0, Part.TEXT));
        item.putAll(key(id, Part.TEXT));
        put(item);
        List<String> faults = soak.outcome().faults();
        backend.dynamoDb()
                .deleteItem(delete -> delete.tableName(backend.table()).key(key(id, Part.TEXT)));
        return faults;
    }

    /** The first article that has a summary. */
    int summarised() {
        int number = 0;
        while (!item(number, Part.SUMMARY).containsKey("document")) {
            number++;
        }
        return number;
    }

    private List<String> faultsUntilBack(Map<String, AttributeValue> item) {
        List<String> faults = soak.outcome().faults();
        put(item);
        return faults;
    }

    private Map<String, AttributeValue> item(int number, Part part) {
        return backend.dynamoDb()
                .getItem(get ->
                        get.tableName(backend.table())
                                .key(key(Copy.id(number), part))
                                .consistentRead(true))
                .item();
    }

    private void put(Map<String, AttributeValue> item) {
        backend.dynamoDb().putItem(put -> put.tableName(backend.table()).item(item));
    }

    private static Map<String, AttributeValue> key(String id, Part part) {
        return Map.of(
                "pk",
                AttributeValue.fromS("ARTICLE#" + id),
                "sk",
                AttributeValue.fromS(part.name()));
    }
}
