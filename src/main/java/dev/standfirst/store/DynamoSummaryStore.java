package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private static final int BATCH_ROUNDS = 5;
    private static final long FIRST_PAUSE_MILLIS = 50;

    /** Of queries for one page, which only articles under embargo make more than one. */
    private static final int LIST_ROUNDS = 20;

    private static final int REHEARSALS = 20;

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
        return new DynamoSummaryStore(client(Map.of()), table);
    }

    /**
     * Asks {@code table} for an article that cannot exist, several times, by a client of its own:
     * what it learns of credentials goes with it, and no connection stays open.
     */
    public static void rehearse(String table) {
        try (DynamoDbClient client = client(Map.of("Connection", List.of("close")))) {
            SummaryStore store = new DynamoSummaryStore(client, table);
            for (int i = 0; i < REHEARSALS; i++) {
                // no object key makes an article of this id
                var _ = store.find("", Part.SUMMARY);
            }
        }
    }

    private static DynamoDbClient client(Map<String, List<String>> headers) {
        return DynamoDbClient.builder()
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(CONNECT_TIMEOUT)
                                .socketTimeout(READ_TIMEOUT))
                .overrideConfiguration(with ->
                        with.headers(headers).retryStrategy(retry -> retry.maxAttempts(ATTEMPTS)))
                .build();
    }

    @Override
    public Optional<Stored> find(String id, Part part) {
        return get(GetItemRequest.builder().tableName(table).key(Items.key(id, part)).build());
    }

    @Override
    public Map<String, Stored> findAll(Set<String> ids, Part part) {
        List<Map<String, AttributeValue>> keys =
                ids.stream().map(id -> Items.key(id, part)).toList();
        Map<String, Stored> found = new HashMap<>();
        for (int round = 0; !keys.isEmpty(); round++) {
            pauseBefore(round);
            BatchGetItemResponse answer = batch(keys);
            answer.responses().getOrDefault(table, List.of()).stream()
                    .map(Items::stored)
                    .forEach(stored -> found.put(stored.state().id(), stored));
            KeysAndAttributes rest = answer.unprocessedKeys().get(table);
            keys = rest == null ? List.of() : rest.keys();
        }
        return found;
    }

    /** A batch is cut short where it is too large or the table is busy. */
    private BatchGetItemResponse batch(List<Map<String, AttributeValue>> keys) {
        return available(() ->
                client.batchGetItem(get ->
                        get.requestItems(
                                Map.of(table, KeysAndAttributes.builder().keys(keys).build()))));
    }

    private static void pauseBefore(int round) {
        if (round >= BATCH_ROUNDS) {
            throw new StoreUnavailableException(
                    "the table leaves keys unprocessed", new IllegalStateException("busy"));
        }
        try {
            Thread.sleep(round == 0 ? 0 : FIRST_PAUSE_MILLIS << (round - 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("interrupted", e);
        }
    }

    @Override
    public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
        List<Listed> shown = new ArrayList<>();
        Position from = after;
        for (int round = 0; round < LIST_ROUNDS; round++) {
            QueryResponse answer = query(day, limit + 1 - shown.size(), from);
            List<Listed> found = answer.items().stream().map(Items::listed).toList();
            found.stream().filter(listed -> !listed.isEmbargoed(now)).forEach(shown::add);
            if (shown.size() > limit || !answer.hasLastEvaluatedKey() || found.isEmpty()) {
                return Page.of(shown, limit);
            }
            from = found.getLast().position();
        }
        // nearly all are under embargo: the next page goes on from here
        return new Page(shown, from);
    }

    /**
     * Goes on by place, not by the key that the last answer ended with: that article may be gone.
     */
    private QueryResponse query(LocalDate day, int limit, @Nullable Position after) {
        Map<String, String> names = new HashMap<>(Map.of("#day", Items.INDEX_PARTITION));
        Map<String, AttributeValue> values =
                new HashMap<>(Map.of(":day", AttributeValue.fromS(day.toString())));
        if (after != null) {
            names.put("#place", Items.INDEX_SORT);
            values.put(":after", AttributeValue.fromS(after.value()));
        }
        return available(() ->
                client.query(query ->
                        query.tableName(table)
                                .indexName(Items.INDEX)
                                .keyConditionExpression(
                                        after == null
                                                ? "#day = :day"
                                                : "#day = :day AND #place < :after")
                                .expressionAttributeNames(names)
                                .expressionAttributeValues(values)
                                .scanIndexForward(false)
                                .limit(limit)));
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
