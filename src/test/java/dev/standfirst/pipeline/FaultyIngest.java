package dev.standfirst.pipeline;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import dev.standfirst.ingest.IngestHandlers;
import dev.standfirst.local.Backend;
import dev.standfirst.store.DynamoSummaryStore;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** An ingest function whose requests fail as planned. The SDK retries as shipped, but at once. */
final class FaultyIngest implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final Map<String, String> environment;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final RequestStreamHandler handler;

    FaultyIngest(Backend backend, FaultPlan plan, Soundness soundness) {
        environment = backend.environment();
        s3 =
                S3Client.builder()
                        .httpClient(new FaultyHttp(plan))
                        .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL_S3")))
                        .region(Region.of(variable("AWS_REGION")))
                        .credentialsProvider(credentials())
                        .forcePathStyle(true)
                        .overrideConfiguration(with -> with.retryStrategy(atOnce()))
                        .build();
        dynamoDb =
                DynamoDbClient.builder()
                        .httpClient(new FaultyHttp(plan))
                        .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL_DYNAMODB")))
                        .region(Region.of(variable("AWS_REGION")))
                        .credentialsProvider(credentials())
                        .overrideConfiguration(with -> with.retryStrategy(atOnce()))
                        .build();
        handler =
                soundness.of(
                        IngestHandlers.on(
                                s3,
                                new DynamoSummaryStore(soundness.of(dynamoDb), backend.table())));
    }

    RequestStreamHandler handler() {
        return handler;
    }

    private String variable(String name) {
        @Nullable String value = environment.get(name);
        return Objects.requireNonNull(value, name);
    }

    private AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                        variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")));
    }

    private static RetryStrategy atOnce() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
    }
}
