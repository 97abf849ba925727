package dev.standfirst.pipeline;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Whether an ingest function is as it is shipped, or spoilt in one way. */
enum Soundness {
    SOUND,
    /** The condition of a write is dropped. */
    WRITES_WITHOUT_CONDITION {
        @Override
        TransactWriteItemsResponse write(DynamoDbClient client, TransactWriteItemsRequest write) {
            return client.transactWriteItems(
                    write.toBuilder()
                            .transactItems(
                                    write.transactItems().stream()
                                            .map(item -> withoutCondition(item.put()))
                                            .toList())
                            .build());
        }
    },
    /** An article's items are written one by one. */
    WRITES_ITEM_BY_ITEM {
        @Override
        TransactWriteItemsResponse write(DynamoDbClient client, TransactWriteItemsRequest write) {
            write.transactItems().forEach(item -> alone(client, item.put()));
            return TransactWriteItemsResponse.builder().build();
        }
    },
    /** A write that fails is taken for one that is done. */
    IGNORES_FAILED_WRITES {
        @Override
        TransactWriteItemsResponse write(DynamoDbClient client, TransactWriteItemsRequest write) {
            try {
                return client.transactWriteItems(write);
            } catch (SdkException e) {
                return TransactWriteItemsResponse.builder().build();
            }
        }
    },
    /** What fails is not given back. */
    REPORTS_NO_FAILURES {
        @Override
        RequestStreamHandler of(RequestStreamHandler handler) {
            return (in, out, context) -> {
                handler.handleRequest(in, new ByteArrayOutputStream(), context);
                out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
            };
        }
    };

    RequestStreamHandler of(RequestStreamHandler handler) {
        return handler;
    }

    TransactWriteItemsResponse write(DynamoDbClient client, TransactWriteItemsRequest write) {
        return client.transactWriteItems(write);
    }

    /** A client that reads by {@code client} and writes as this has it. */
    DynamoDbClient of(DynamoDbClient client) {
        return new DynamoDbClient() {
            @Override
            public GetItemResponse getItem(GetItemRequest get) {
                return client.getItem(get);
            }

            @Override
            public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest write) {
                return write(client, write);
            }

            @Override
            public String serviceName() {
                return client.serviceName();
            }

            @Override
            public void close() {
                client.close();
            }
        };
    }

    private static TransactWriteItem withoutCondition(Put put) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(put.tableName()).item(put.item()).build())
                .build();
    }

    private static void alone(DynamoDbClient client, Put put) {
        client.putItem(one -> {
            one.tableName(put.tableName()).item(put.item());
            if (put.conditionExpression() != null) {
                one.conditionExpression(put.conditionExpression())
                        .expressionAttributeNames(put.expressionAttributeNames());
                if (put.hasExpressionAttributeValues()) {
                    one.expressionAttributeValues(put.expressionAttributeValues());
                }
            }
        });
    }
}
