package dev.standfirst.local;

import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.s3.model.S3KeyFilter;

import java.net.URI;

/** A LocalStack: one that runs already, or one in a container. */
final class LocalStackServices implements CloudServices {
    /** The last image that needs no account. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private final String name;
    private final URI endpoint;
    private final boolean shared;
    private final Runnable stop;

    private LocalStackServices(String name, URI endpoint, boolean shared, Runnable stop) {
        this.name = name;
        this.endpoint = endpoint;
        this.shared = shared;
        this.stop = stop;
    }

    /** The one that runs at {@code endpoint}; it is left running. */
    static CloudServices running(URI endpoint) {
        return new LocalStackServices("localstack (" + endpoint + ")", endpoint, true, () -> {});
    }

    /** One in a container of its own. Docker must answer. */
    // the container is closed by close()
    @SuppressWarnings("resource")
    static CloudServices inDocker() {
        LocalStackContainer container =
                new LocalStackContainer(DockerImageName.parse(IMAGE))
                        .withServices("s3", "sqs", "dynamodb");
        container.start();
        return new LocalStackServices(
                "localstack (" + IMAGE + " in Docker)",
                container.getEndpoint(),
                false,
                container::stop);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public URI s3() {
        return endpoint;
    }

    @Override
    public URI dynamoDb() {
        return endpoint;
    }

    @Override
    public URI sqs() {
        return endpoint;
    }

    @Override
    public boolean shared() {
        return shared;
    }

    @Override
    public void notifyQueue(String bucket, String prefix, String queueUrl, String queueArn) {
        FilterRule starts = FilterRule.builder().name("prefix").value(prefix).build();
        QueueConfiguration events =
                QueueConfiguration.builder()
                        .queueArn(queueArn)
                        .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
                        .filter(of -> of.key(S3KeyFilter.builder().filterRules(starts).build()))
                        .build();
        try (S3Client s3 = Clients.s3(endpoint)) {
            s3.putBucketNotificationConfiguration(put ->
                    put.bucket(bucket)
                            .notificationConfiguration(to -> to.queueConfigurations(events)));
        }
    }

    @Override
    public void close() {
        stop.run();
    }
}
