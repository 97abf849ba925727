package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sqs.model.SqsException;

import java.net.UnknownHostException;

class FaultsTest {
    private static final Order ORDER = new Order("the-bucket", "", "https://q/1/the-queue", null);

    private static AwsErrorDetails code(String code) {
        return AwsErrorDetails.builder().errorCode(code).errorMessage("in its words").build();
    }

    @ParameterizedTest
    @CsvSource({
        "404, NoSuchBucket, there is no bucket the-bucket",
        "403, AccessDenied, you may not list the bucket the-bucket (AccessDenied). It takes the permission s3:ListBucket",
        "301, PermanentRedirect, the bucket the-bucket is in another region. Set AWS_REGION",
        "400, AuthorizationHeaderMalformed, in another region",
        "400, ExpiredToken, does not accept the credentials (ExpiredToken). Log in again",
        "403, InvalidAccessKeyId, does not accept the credentials",
        "503, SlowDown, 'S3 answered SlowDown, status 503'",
    })
    void saysWhatTheBucketsAnswerMeans(int status, String code, String words) {
        var e = S3Exception.builder().statusCode(status).awsErrorDetails(code(code)).build();
        assertThat(Faults.of(e, ORDER).words()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "400, AWS.SimpleQueueService.NonExistentQueue, there is no queue https://q/1/the-queue in this region",
        "400, QueueDoesNotExist, there is no queue",
        "404, InvalidAddress, there is no queue",
        "403, AccessDenied, you may not send to the queue https://q/1/the-queue (AccessDenied). It takes the permission sqs:SendMessage",
        "400, AccessDeniedException, you may not send",
        "403, InvalidClientTokenId, does not accept the credentials",
        "500, InternalFailure, 'SQS answered InternalFailure, status 500'",
    })
    void saysWhatTheQueuesAnswerMeans(int status, String code, String words) {
        var e = SqsException.builder().statusCode(status).awsErrorDetails(code(code)).build();
        assertThat(Faults.of(e, ORDER).words()).contains(words);
    }

    @Test
    void saysWhichHostIsNotThere() {
        var e = SdkClientException.create("failed", new UnknownHostException("s3.nowhere"));
        assertThat(Faults.of(e, ORDER).words())
                .startsWith("AWS cannot be reached (UnknownHostException: s3.nowhere). Look at");
    }
}
