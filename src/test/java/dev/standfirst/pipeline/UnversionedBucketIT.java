package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.local.Backend;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.sqs.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A bucket that keeps no versions: an event says by its entity tag alone which content it tells of,
 * and that may be gone. All events are the bucket's own, in every order.
 *
 * <p>LocalStack gives all events one sequencer, so there the object's current state decides as soon
 * as anything is stored; on the embedded services sequencers do.
 */
class UnversionedBucketIT {
    private static final Pipeline PIPELINE = new Pipeline(Backend.openWithoutVersions());
    private static final int EVENTS = 4;

    private final List<List<Integer>> orders = orders(EVENTS);

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @Test
    void anOverwrittenObjectEndsAsItsLastContentInAnyOrder() {
        for (List<Integer> order : orders) {
            String id = UUID.randomUUID() + ".txt";
            for (int number = 1; number <= EVENTS; number++) {
                assertThat(PIPELINE.put("articles/" + id, Stories.number(number))).isNull();
            }
            deliver(id, order);
            assertThat(PIPELINE.get("/v1/articles/" + id + "/text").body())
                    .as("%s", order)
                    .isEqualTo(Stories.number(EVENTS));
        }
        assertThat(tell("overwritten")).isPositive();
    }

    @Test
    void aDeletedObjectIsWithdrawnInAnyOrder() {
        for (List<Integer> order : orders) {
            String id = UUID.randomUUID() + ".txt";
            PIPELINE.put("articles/" + id, Stories.number(1));
            PIPELINE.delete("articles/" + id);
            PIPELINE.put("articles/" + id, Stories.number(2));
            PIPELINE.delete("articles/" + id);
            deliver(id, order);
            assertThat(status(id)).as("%s", order).isEqualTo("withdrawn");
        }
    }

    @Test
    void oneThatIsUploadedAgainAfterItsDeletionIsBackInAnyOrder() {
        for (List<Integer> order : orders) {
            String id = UUID.randomUUID() + ".txt";
            PIPELINE.put("articles/" + id, Stories.number(1));
            PIPELINE.put("articles/" + id, Stories.number(2));
            PIPELINE.delete("articles/" + id);
            PIPELINE.put("articles/" + id, Stories.number(1));
            deliver(id, order);
            assertThat(PIPELINE.get("/v1/articles/" + id + "/text").body())
                    .as("%s", order)
                    .isEqualTo(Stories.number(1));
        }
        assertThat(tell("uploaded again")).isPositive();
    }

    /** In this order, each twice. */
    private static void deliver(String id, List<Integer> order) {
        List<String> events = events(id);
        assertThat(events).allMatch(event -> !event.contains("\"versionId\":\"v"));
        for (int number : order) {
            assertThat(PIPELINE.ingest(events.get(number))).isEmpty();
            assertThat(PIPELINE.ingest(events.get(number))).isEmpty();
        }
    }

    /** The bucket's own, in the order in which they came. */
    private static List<String> events(String id) {
        List<String> events = new ArrayList<>();
        while (events.size() < EVENTS) {
            for (Message message : received()) {
                if (message.body().contains(id)) {
                    events.add(message.body());
                }
                PIPELINE.backend()
                        .sqs()
                        .deleteMessage(delete ->
                                delete.queueUrl(PIPELINE.backend().queueUrl())
                                        .receiptHandle(message.receiptHandle()));
            }
        }
        return events;
    }

    private static List<Message> received() {
        return PIPELINE.backend()
                .sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(PIPELINE.backend().queueUrl())
                                .maxNumberOfMessages(10)
                                .waitTimeSeconds(10))
                .messages();
    }

    private static String status(String id) {
        return PIPELINE.get("/v1/articles/" + id).json().get("status").asText();
    }

    private static long tell(String what) {
        long superseded =
                PIPELINE.log().stream()
                        .filter(line -> line.path("Outcome").asText().equals("superseded"))
                        .count();
        System.out.printf(
                "UnversionedBucketIT on %s: %s; until now %d events whose content was replaced%n",
                PIPELINE.backend().name(), what, superseded);
        return superseded;
    }

    private static List<List<Integer>> orders(int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(count - 1)) {
            for (int at = 0; at <= shorter.size(); at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, count - 1);
                orders.add(order);
            }
        }
        return orders;
    }
}
