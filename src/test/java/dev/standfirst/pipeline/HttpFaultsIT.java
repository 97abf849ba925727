package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.FaultPlan.Planned;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A fault at each request that taking in a message takes, under the SDK's own retries: once or as
 * often as the SDK tries, and at each two of its calls.
 *
 * <p>Nothing twice: an article has one item of each part, both of one write.
 */
class HttpFaultsIT {
    private static final int MOST_DELIVERIES = 5;
    private static final Pipeline PIPELINE = new Pipeline();

    /** Those of two that are tried together. */
    private static final List<HttpFault> IN_PAIRS =
            List.of(HttpFault.ANSWER_LOST, HttpFault.LATE, HttpFault.THROTTLED);

    private int calls;
    private int runs;
    private int requests;
    private int givenBack;

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    /** What a message may tell of. */
    private enum Story {
        FIRST_UPLOAD,
        REPLACEMENT,
        DELETION,
        DELETION_UNDONE,
        REPROCESSING
    }

    /** An article, brought to where a story begins. */
    private static final class Told {
        private final String id = UUID.randomUUID() + ".txt";
        private final String key = "articles/" + id;
        private final String message;
        private final String outcome;

        Told(Story story) {
            if (story != Story.FIRST_UPLOAD) {
                done(put(1));
            }
            message =
                    switch (story) {
                        case FIRST_UPLOAD -> put(1);
                        case REPLACEMENT -> put(2);
                        case DELETION -> removed(PIPELINE.delete(key));
                        case DELETION_UNDONE -> undone();
                        case REPROCESSING ->
                                "{\"reprocess\":{\"bucket\":\"%s\",\"key\":\"%s\"}}"
                                        .formatted(PIPELINE.backend().bucket(), key);
                    };
            outcome =
                    switch (story) {
                        case DELETION -> "withdrawn";
                        case REPLACEMENT -> text(2);
                        default -> text(1);
                    };
        }

        private static void done(String body) {
            assertThat(PIPELINE.ingest(body)).isEmpty();
        }

        private static String text(int number) {
            return Stories.number(number);
        }

        private String put(int number) {
            return event("ObjectCreated:Put", number, PIPELINE.put(key, text(number)));
        }

        private String removed(String marker) {
            return event("ObjectRemoved:DeleteMarkerCreated", 3, marker);
        }

        private String undone() {
            String marker = PIPELINE.delete(key);
            done(removed(marker));
            PIPELINE.delete(key, marker);
            return event("ObjectRemoved:Delete", 4, marker);
        }

        private String event(String name, int number, String version) {
            String sequencer = "0055AED6DCD90281E" + number;
            return new Event(name, PIPELINE.backend().bucket(), key, sequencer, version)
                    .notification();
        }
    }

    @Test
    void aFaultAnywhereEndsInTheSameState() {
        for (Story story : Story.values()) {
            int count = run(story, Map.of()).calls().size();
            calls += count;
            for (int call = 0; call < count; call++) {
                tryFaultsAt(story, call);
            }
        }
        System.out.printf(
                "HttpFaultsIT on %s: %d calls in %d stories; %d runs, %d requests, %d messages"
                        + " given back%n",
                PIPELINE.backend().name(), calls, Story.values().length, runs, requests, givenBack);
        assertThat(givenBack).isPositive();
    }

    private void tryFaultsAt(Story story, int call) {
        for (HttpFault fault : HttpFault.ALL) {
            run(story, Map.of(call, new Planned(fault, false)));
            Planned always = new Planned(fault, true);
            int count = run(story, Map.of(call, always)).calls().size();
            if (IN_PAIRS.contains(fault)) {
                for (int then = call + 1; then < count; then++) {
                    tryPairs(story, call, always, then);
                }
            }
        }
    }

    private void tryPairs(Story story, int call, Planned first, int then) {
        for (HttpFault second : IN_PAIRS) {
            run(story, Map.of(call, first, then, new Planned(second, true)));
        }
    }

    private FaultPlan run(Story story, Map<Integer, Planned> faults) {
        Told told = new Told(story);
        FaultPlan plan = new FaultPlan(faults);
        try (FaultyIngest ingest = new FaultyIngest(PIPELINE.backend(), plan)) {
            int deliveries = 1;
            while (!PIPELINE.ingest(ingest.handler(), told.message).isEmpty()) {
                givenBack++;
                assertThat(++deliveries).as("%s %s", story, faults).isLessThan(MOST_DELIVERIES);
            }
        }
        assertThat(outcome(told)).as("%s %s", story, faults).isEqualTo(told.outcome);
        plan.arrive();
        assertThat(outcome(told)).as("late: %s %s", story, faults).isEqualTo(told.outcome);
        assertThat(revisionsOfItems(told)).as("%s %s", story, faults).hasSize(1);
        runs++;
        requests += plan.requests();
        return plan;
    }

    private static String outcome(Told told) {
        String path = "/v1/articles/" + told.id;
        String status = PIPELINE.get(path).json().get("status").asText();
        return status.equals("summarised") ? PIPELINE.get(path + "/text").body() : status;
    }

    private static Set<String> revisionsOfItems(Told told) {
        List<Map<String, AttributeValue>> items =
                PIPELINE.backend()
                        .dynamoDb()
                        .query(query ->
                                query.tableName(PIPELINE.backend().table())
                                        .keyConditionExpression("pk = :pk")
                                        .consistentRead(true)
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":pk",
                                                        AttributeValue.fromS(
                                                                "ARTICLE#" + told.id))))
                        .items();
        assertThat(items).hasSize(2);
        Set<String> revisions = new HashSet<>();
        items.forEach(
                item -> revisions.add(item.getOrDefault("revision", AttributeValue.fromS("")).s()));
        return revisions;
    }

    /** The SDK gives a write a token of its own; the service knows by it what it has done. */
    @Test
    void aWriteWhoseAnswerIsLostIsTriedAgainAsTheSameWrite() {
        FaultPlan plan =
                run(Story.FIRST_UPLOAD, Map.of(2, new Planned(HttpFault.ANSWER_LOST, false)));
        assertThat(plan.writes()).hasSize(2);
        assertThat(plan.writes().getFirst()).contains("\"ClientRequestToken\"");
        assertThat(plan.writes().getLast()).isEqualTo(plan.writes().getFirst());
        System.out.println("HttpFaultsIT: calls where a write's answer was lost: " + plan.calls());
        assertThat(givenBack).isZero();
    }
}
