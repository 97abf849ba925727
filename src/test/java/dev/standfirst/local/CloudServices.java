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

    /** Sends the bucket's events to a queue from now on. Bucket and queue exist. */
    void notifyQueue(String bucket, String queueUrl, String queueArn);

    /** Whether what is left in them stays there after this process. */
    boolean shared();

    /** Stops what this object started. */
    @Override
    void close();
}
