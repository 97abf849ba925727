package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps summaries in a DynamoDB table: two items an article, written in one transaction under one
 * condition.
 */
public final class DynamoSummaryStore implements SummaryStore {
    /** With these a call fails within 9 s and its pauses, before a function's time is up. */
    private static final int ATTEMPTS = 3;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

    /** Why a transaction is cancelled when another write has come first, or is under way. */
    private static final Set<String> OVERTAKEN =
            Set.of("ConditionalCheckFailed", "TransactionConflict");

    private static final Set<String> BUSY =
            Set.of("ThrottlingError", "ProvisionedThroughputExceeded");

    private static final Condition NOTHING_STORED =
            new Condition("attribute_not_exists(#pk)", Map.of("#pk", Items.PARTITION), Map.of());

    private final DynamoDbClient client;
    private final String table;

    public DynamoSummaryStore(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * The store in {@code table}, by the SDK's own settings for region, credentials and endpoint.
     * Connects to nothing yet.
     */
    public static DynamoSummaryStore in(String table) {
        return new DynamoSummaryStore(
                DynamoDbClient.builder()
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECT_TIMEOUT)
                                        .socketTimeout(READ_TIMEOUT))
                        .overrideConfiguration(
                                with -> with.retryStrategy(retry -> retry.maxAttempts(ATTEMPTS)))
                        .build(),
                table);
    }

    @Override
    public Optional<Stored> find(String id, Part part) {
        return get(GetItemRequest.builder().tableName(table).key(Items.key(id, part)).build());
    }

    @Override
    public Optional<Stored> latest(String id) {
        return get(
                GetItemRequest.builder()
                        .tableName(table)
                        .key(Items.key(id, Part.SUMMARY))
                        .consistentRead(true)
                        .projectionExpression(placeholders())
                        .expressionAttributeNames(names())
                        .build());
    }

    private static String placeholders() {
        return IntStream.range(0, Items.STATE.size())
                .mapToObj(i -> "#a" + i)
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> names() {
        return IntStream.range(0, Items.STATE.size())
                .boxed()
                .collect(Collectors.toMap(i -> "#a" + i, Items.STATE::get));
    }

    private Optional<Stored> get(GetItemRequest request) {
        Map<String, AttributeValue> item = available(() -> client.getItem(request)).item();
        return item.isEmpty() ? Optional.empty() : Optional.of(Items.stored(item));
    }

    @Override
    public boolean writeIfNewer(Entry entry) {
        Sequencer sequencer = entry.state().version().sequencer();
        if (sequencer == null) {
            throw new IllegalArgumentException("an entry without a sequencer is not newer");
        }
        return write(
                entry,
                new Condition(
                        "attribute_not_exists(#pk) OR #sequencer < :sequencer",
                        Map.of("#pk", Items.PARTITION, "#sequencer", Items.SEQUENCER),
                        Map.of(":sequencer", AttributeValue.fromS(sequencer.value()))));
    }

    @Override
    public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
        return write(entry, revision == null ? NOTHING_STORED : unchanged(revision));
    }

    private static Condition unchanged(String revision) {
        return new Condition(
                "#revision = :revision",
                Map.of("#revision", Items.REVISION),
                Map.of(":revision", AttributeValue.fromS(revision)));
    }

    private boolean write(Entry entry, Condition condition) {
        String revision = UUID.randomUUID().toString();
        Put summary = put(entry, Part.SUMMARY, revision).applyMutation(condition::on).build();
        Put text = put(entry, Part.TEXT, revision).build();
        try {
            available(() ->
                    client.transactWriteItems(request ->
                            request.transactItems(
                                    TransactWriteItem.builder().put(summary).build(),
                                    TransactWriteItem.builder().put(text).build())));
            return true;
        } catch (TransactionCanceledException e) {
            return notWritten(e);
        }
    }

    private Put.Builder put(Entry entry, Part part, String revision) {
        return Put.builder().tableName(table).item(Items.of(entry, part, revision));
    }

    private static boolean notWritten(TransactionCanceledException e) {
        Set<String> reasons =
                e.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .collect(Collectors.toSet());
        if (reasons.stream().anyMatch(OVERTAKEN::contains)) {
            return false;
        }
        if (reasons.stream().anyMatch(BUSY::contains)) {
            throw new StoreUnavailableException("the table throttles", e);
        }
        throw e;
    }

    private static <T> T available(Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            if (e.isThrottlingException() || e.statusCode() >= 500) {
                throw new StoreUnavailableException("the table does not answer now", e);
            }
            throw e;
        } catch (SdkClientException e) {
            throw new StoreUnavailableException("the table is not reached", e);
        }
    }

    private record Condition(
            String expression, Map<String, String> names, Map<String, AttributeValue> values) {
        void on(Put.Builder put) {
            put.conditionExpression(expression).expressionAttributeNames(names);
            if (!values.isEmpty()) {
                put.expressionAttributeValues(values);
            }
        }
    }
}
