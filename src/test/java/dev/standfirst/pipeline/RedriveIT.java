package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.standfirst.store.SummaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** What the runbook says of the dead-letter queue: look, explain, send back. */
class RedriveIT {
    private static final String STORY =
            "The ferry to Lund Island will stop for two weeks in March, its owner said on Monday.\n";
    private static final String SICK = "sick.txt";
    private static final int RECEPTIONS = 5;

    private final Pipeline pipeline = new Pipeline(this::ailing);
    private volatile boolean mended;

    @AfterEach
    void close() {
        pipeline.close();
    }

    /** {@code store}, which fails for one article until it is mended. */
    private SummaryStore ailing(SummaryStore store) {
        return (SummaryStore)
                Proxy.newProxyInstance(
                        SummaryStore.class.getClassLoader(),
                        new Class<?>[] {SummaryStore.class},
                        (proxy, method, arguments) -> {
                            if (!mended
                                    && method.getName().equals("latest")
                                    && SICK.equals(arguments[0])) {
                                throw new IllegalStateException("ailing");
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private String status(String id) {
        Answer answer = pipeline.get("/v1/articles/" + id);
        return answer.status() == 200 ? answer.json().get("status").asText() : "unknown";
    }

    private List<Message> dead() {
        return pipeline.backend()
                .sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(pipeline.backend().deadLetterQueueUrl())
                                .maxNumberOfMessages(10)
                                .visibilityTimeout(0))
                .messages();
    }

    private String arn(String queueUrl) {
        String arn =
                pipeline.backend()
                        .sqs()
                        .getQueueAttributes(get ->
                                get.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
                        .attributes()
                        .get(QueueAttributeName.QUEUE_ARN);
        return String.valueOf(arn);
    }

    private List<JsonNode> explained(String messageId) {
        return pipeline.log().stream()
                .filter(line -> line.path("messageId").asText().equals(messageId))
                .filter(line -> line.path("level").asText().equals("ERROR"))
                .toList();
    }

    @Test
    void whatDiedIsLookedAtExplainedSentBackAndDone() {
        pipeline.put("articles/" + SICK, STORY);
        pipeline.put("articles/well.txt", STORY);
        pipeline.deliverUntil(() -> status("well.txt").equals("summarised"));
        assertThat(status(SICK)).isEqualTo("unknown");
        List<Message> dead = new ArrayList<>();
        pipeline.deliverUntil(() -> dead.addAll(dead()));

        assertThat(dead).singleElement().extracting(Message::body).asString().contains(SICK);
        List<JsonNode> explained = explained(dead.getFirst().messageId());
        assertThat(explained).hasSize(RECEPTIONS);
        assertThat(explained.getFirst().path("event").asText()).isEqualTo("failed");
        assertThat(explained.getFirst().path("key").asText()).isEqualTo("articles/" + SICK);
        assertThat(explained.getFirst().path("requestId").asText()).isNotEmpty();

        mended = true;
        pipeline.backend()
                .sqs()
                .startMessageMoveTask(
                        move -> move.sourceArn(arn(pipeline.backend().deadLetterQueueUrl())));
        pipeline.deliverUntil(() -> status(SICK).equals("summarised"));
        assertThat(dead()).isEmpty();
    }

    @Test
    void whatIsUnreadableIsExplainedAndDeletedByItsReceipt() {
        pipeline.backend()
                .sqs()
                .sendMessage(send ->
                        send.queueUrl(pipeline.backend().queueUrl())
                                .messageBody("{\"reprocess\":{\"bucket\":\"b\"}}"));
        List<Message> dead = new ArrayList<>();
        pipeline.deliverUntil(() -> dead.addAll(dead()));

        List<JsonNode> explained = explained(dead.getFirst().messageId());
        assertThat(explained)
                .extracting(line -> line.path("event").asText())
                .hasSize(RECEPTIONS)
                .containsOnly("unreadable-message");
        assertThat(explained.getFirst().path("why").asText())
                .isEqualTo("nothing to reprocess: no key");
        pipeline.backend()
                .sqs()
                .deleteMessage(delete ->
                        delete.queueUrl(pipeline.backend().deadLetterQueueUrl())
                                .receiptHandle(dead.getFirst().receiptHandle()));
        assertThat(dead()).isEmpty();
    }
}
