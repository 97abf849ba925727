package dev.standfirst.local;

import java.net.URI;

/** Running S3, DynamoDB and SQS services, wherever they come from. */
public interface CloudServices extends AutoCloseable {
    /** What runs, for a person: {@code embedded (S3Proxy 4.1.0, …)}, {@code localstack …}. */
    String name();

    /** Where S3 answers. */
    URI s3();

    /** Where DynamoDB answers. */
    URI dynamoDb();

    /** Where SQS answers. */
    URI sqs();

    /**
     * Sends a bucket's events to a queue from now on. Both exist.
     *
     * @param prefix what the keys of the objects start with whose events are sent
     */
    void notifyQueue(String bucket, String prefix, String queueUrl, String queueArn);

    /** Whether what is left in them stays there after this process. */
    boolean shared();

    /** Stops what this object started. */
    @Override
    void close();
}
