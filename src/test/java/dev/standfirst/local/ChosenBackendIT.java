package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.Message;

class ChosenBackendIT {
    @Test
    void sendsAnUploadsEventToTheQueue() {
        try (Backend backend = Backend.open()) {
            backend.s3()
                    .putObject(
                            put -> put.bucket(backend.bucket()).key("articles/a.txt"),
                            RequestBody.fromString("text"));
            assertThat(event(backend))
                    .contains("ObjectCreated:Put", "articles/a.txt", backend.bucket());
        }
    }

    /** The first message that is an event: LocalStack sends a test event before it, as S3 does. */
    private static String event(Backend backend) {
        for (int tries = 0; tries < 5; tries++) {
            for (Message message :
                    backend.sqs()
                            .receiveMessage(receive ->
                                    receive.queueUrl(backend.queueUrl()).waitTimeSeconds(2))
                            .messages()) {
                if (message.body().contains("\"Records\"")) {
                    return message.body();
                }
            }
        }
        throw new AssertionError("no event came");
    }
}
