package dev.standfirst.local;

import org.testcontainers.DockerClientFactory;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.net.URI;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the pipeline stands on, for one test class or one local run: a versioned bucket whose events
 * go to a queue with a dead-letter queue, and the table. Names are new for each backend, so several
 * can share one service.
 */
public final class Backend implements AutoCloseable {
    private enum Versions {
        KEPT,
        NOT_KEPT
    }

    private final CloudServices services;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final SqsClient sqs;
    private final String bucket;
    private final String table;
    private final String queueUrl;
    private final String deadLetterQueueUrl;

    private Backend(
            CloudServices services,
            String suffix,
            Declarations declared,
            String prefix,
            Versions versions,
            Map<QueueAttributeName, String> queueAttributes) {
        this.services = services;
        s3 = Clients.s3(services.s3());
        dynamoDb = Clients.dynamoDb(services.dynamoDb());
        sqs = Clients.sqs(services.sqs());
        table = createTable(declared.table("standfirst-" + suffix));
        deadLetterQueueUrl = createQueue("standfirst-dead-" + suffix, Map.of());
        Map<QueueAttributeName, String> attributes = new HashMap<>(queueAttributes);
        attributes.put(
                QueueAttributeName.REDRIVE_POLICY,
                redriveTo(deadLetterQueueUrl, declared.maxReceiveCount()));
        queueUrl = createQueue("standfirst-" + suffix, attributes);
        bucket = createBucket("standfirst-" + suffix, versions);
        services.notifyQueue(bucket, prefix, queueUrl, arn(queueUrl));
    }

    /**
     * A new bucket, queue and table on the services of this process: the LocalStack at {@code
     * AWS_ENDPOINT_URL}, else one in Docker, else embedded ones. The first call starts them and
     * prints which they are.
     *
     * @throws IllegalStateException if they are not of the kind that the system property {@code
     *     standfirst.backend.required} asks for ({@code localstack}, {@code embedded})
     */
    public static Backend open() {
        return on(Shared.SERVICES);
    }

    /** As {@link #open}, with a bucket that never had versions. */
    public static Backend openWithoutVersions() {
        return on(Shared.SERVICES, Versions.NOT_KEPT);
    }

    /**
     * A new bucket, queue and table on {@code services}, which stay open. The bucket tells of every
     * key, and the queue has SQS's usual visibility time-out.
     */
    public static Backend on(CloudServices services) {
        return on(services, Versions.KEPT);
    }

    private static Backend on(CloudServices services, Versions versions) {
        byte[] suffix = new byte[5];
        ThreadLocalRandom.current().nextBytes(suffix);
        return new Backend(
                services,
                HexFormat.of().formatHex(suffix),
                Declarations.ofProject(),
                "",
                versions,
                Map.of());
    }

    /** Bucket, queue and table on {@code services}, which stay open, all as declared. */
    static Backend declared(CloudServices services, Declarations declared) {
        String visibility = Integer.toString(declared.visibilityTimeout());
        return new Backend(
                services,
                "local",
                declared,
                declared.prefix(),
                Versions.KEPT,
                Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, visibility));
    }

    /** What the services are, as {@code embedded (S3Proxy 4.1.0, …)}. */
    public String name() {
        return services.name();
    }

    /** A client that this object closes. */
    public S3Client s3() {
        return s3;
    }

    /** A client that this object closes. */
    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    /** A client that this object closes. */
    public SqsClient sqs() {
        return sqs;
    }

    /** The bucket's name. It has versions, unless it was opened without. */
    public String bucket() {
        return bucket;
    }

    /** The table's name. */
    public String table() {
        return table;
    }

    /** The queue that the bucket's events go to. */
    public String queueUrl() {
        return queueUrl;
    }

    /** Where a message goes that has been received too often. */
    public String deadLetterQueueUrl() {
        return deadLetterQueueUrl;
    }

    /** The queue's name, for events that a test makes. */
    public String queueArn() {
        return arn(queueUrl);
    }

    /**
     * The environment with which the SDK's default clients in another process find the services.
     */
    public Map<String, String> environment() {
        return Clients.environment(services);
    }

    /** Removes what was made here from services that outlive this process. */
    @Override
    public void close() {
        if (services.shared()) {
            sqs.deleteQueue(delete -> delete.queueUrl(queueUrl));
            sqs.deleteQueue(delete -> delete.queueUrl(deadLetterQueueUrl));
            dynamoDb.deleteTable(delete -> delete.tableName(table));
            deleteBucket();
        }
        s3.close();
        dynamoDb.close();
        sqs.close();
    }

    private String createTable(CreateTableRequest request) {
        dynamoDb.createTable(request);
        dynamoDb.waiter().waitUntilTableExists(describe -> describe.tableName(request.tableName()));
        return request.tableName();
    }

    private String createQueue(String name, Map<QueueAttributeName, String> attributes) {
        return sqs.createQueue(create -> create.queueName(name).attributes(attributes)).queueUrl();
    }

    private String redriveTo(String deadLetterQueue, int receptions) {
        return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
                .formatted(arn(deadLetterQueue), receptions);
    }

    private String arn(String queue) {
        return Optional.ofNullable(
                        sqs.getQueueAttributes(get ->
                                        get.queueUrl(queue)
                                                .attributeNames(QueueAttributeName.QUEUE_ARN))
                                .attributes()
                                .get(QueueAttributeName.QUEUE_ARN))
                .orElseThrow();
    }

    private String createBucket(String name, Versions versions) {
        s3.createBucket(create -> create.bucket(name));
        if (versions == Versions.KEPT) {
            s3.putBucketVersioning(put ->
                    put.bucket(name)
                            .versioningConfiguration(
                                    to -> to.status(BucketVersioningStatus.ENABLED)));
        }
        return name;
    }

    private void deleteBucket() {
        s3.listObjectVersionsPaginator(list -> list.bucket(bucket)).stream()
                .forEach(page -> {
                    for (ObjectVersion version : page.versions()) {
                        delete(version.key(), version.versionId());
                    }
                    page.deleteMarkers()
                            .forEach(marker -> delete(marker.key(), marker.versionId()));
                });
        s3.deleteBucket(delete -> delete.bucket(bucket));
    }

    private void delete(String key, String versionId) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(key).versionId(versionId));
    }

    /** One set of services for all tests of this process, stopped as it ends. */
    private static final class Shared {
        static final CloudServices SERVICES = start();

        private static CloudServices start() {
            CloudServices services = choose();
            System.out.println("backend: " + services.name());
            String required = System.getProperty("standfirst.backend.required", "");
            if (!services.name().startsWith(required)) {
                services.close();
                throw new IllegalStateException(
                        "backend %s required, not %s".formatted(required, services.name()));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(services::close));
            return services;
        }

        private static CloudServices choose() {
            String endpoint = System.getenv("AWS_ENDPOINT_URL");
            if (endpoint != null && !endpoint.isBlank()) {
                return LocalStackServices.running(URI.create(endpoint));
            }
            return DockerClientFactory.instance().isDockerAvailable()
                    ? LocalStackServices.inDocker()
                    : new EmbeddedServices();
        }
    }
}
