package dev.standfirst.reprocess;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.util.Set;

/** What AWS and its SDK say, in words for the person who gave the command. */
final class Faults {
    private static final int MOVED = 301;
    private static final int FORBIDDEN = 403;
    private static final Set<String> CREDENTIALS =
            Set.of(
                    "ExpiredToken",
                    "ExpiredTokenException",
                    "InvalidAccessKeyId",
                    "InvalidClientTokenId",
                    "InvalidToken",
                    "RequestExpired",
                    "RequestTimeTooSkewed",
                    "SignatureDoesNotMatch",
                    "TokenRefreshRequired",
                    "UnrecognizedClientException");
    private static final Set<String> NO_QUEUE =
            Set.of(
                    "AWS.SimpleQueueService.NonExistentQueue",
                    "InvalidAddress",
                    "QueueDoesNotExist");
    private static final Set<String> OTHER_REGION =
            Set.of(
                    "AuthorizationHeaderMalformed",
                    "PermanentRedirect",
                    "IllegalLocationConstraint");

    private Faults() {}

    static FaultException noRegion(SdkException e) {
        return new FaultException(
                "no AWS region is set. Set AWS_REGION to the stack's, such as eu-west-1, or AWS_PROFILE"
                        + " to a profile that has one.",
                e);
    }

    static FaultException noCredentials(SdkException e) {
        return new FaultException(
                "no AWS credentials are found. Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and"
                        + " AWS_SECRET_ACCESS_KEY; where you log in by SSO or take a role, eval \"$(aws"
                        + " configure export-credentials --format env)\" sets them.",
                e);
    }

    static FaultException badSettings(RuntimeException e) {
        return new FaultException(
                "the settings for AWS are not understood (%s). Look at AWS_ENDPOINT_URL, AWS_REGION and ~/.aws/config."
                        .formatted(e.getMessage()),
                e);
    }

    /** What to say of {@code e}, which came of carrying out {@code order}. */
    static FaultException of(SdkException e, Order order) {
        if (!(e instanceof AwsServiceException service)) {
            return new FaultException(
                    "AWS cannot be reached (%s). Look at the network, AWS_REGION and AWS_ENDPOINT_URL."
                            .formatted(root(e)),
                    e);
        }
        if (CREDENTIALS.contains(code(service))) {
            return new FaultException(
                    "AWS does not accept the credentials (%s). Log in again, or look at the clock and at AWS_PROFILE."
                            .formatted(code(service)),
                    e);
        }
        return new FaultException(
                e instanceof S3Exception
                        ? ofBucket(service, order.bucket())
                        : ofQueue(service, order.queueUrl()),
                e);
    }

    private static String ofBucket(AwsServiceException e, String bucket) {
        if (code(e).equals("NoSuchBucket")) {
            return "there is no bucket %s. The stack's output ArticleBucketName has the name."
                    .formatted(bucket);
        }
        if (e.statusCode() == MOVED || OTHER_REGION.contains(code(e))) {
            return "the bucket %s is in another region. Set AWS_REGION to that.".formatted(bucket);
        }
        if (e.statusCode() == FORBIDDEN) {
            return "you may not list the bucket %s (%s). It takes the permission s3:ListBucket on it."
                    .formatted(bucket, code(e));
        }
        return unknown("S3", e);
    }

    private static String ofQueue(AwsServiceException e, String url) {
        if (NO_QUEUE.contains(code(e))) {
            return "there is no queue %s in this region. The stack's output ArticleQueueUrl has the address; AWS_REGION must be the stack's."
                    .formatted(url);
        }
        if (e.statusCode() == FORBIDDEN || code(e).startsWith("AccessDenied")) {
            return "you may not send to the queue %s (%s). It takes the permission sqs:SendMessage on it."
                    .formatted(url, code(e));
        }
        return unknown("SQS", e);
    }

    private static String unknown(String service, AwsServiceException e) {
        return "%s answered %s, status %d, request %s. Where that may pass, give the command again."
                .formatted(service, code(e), e.statusCode(), e.requestId());
    }

    private static String code(AwsServiceException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null ? null : details.errorCode();
        return code == null ? "" : code;
    }

    private static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
