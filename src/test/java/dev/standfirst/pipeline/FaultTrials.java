package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.FaultPlan.Planned;
import dev.standfirst.pipeline.Told.Story;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Has messages taken in with faults at the requests which that takes, until they are done, and
 * looks at what is stored then, and when what is late has arrived.
 *
 * <p>Nothing twice: an article has one item of each part, both of one write.
 */
final class FaultTrials {
    private static final int MOST_DELIVERIES = 5;

    /** Elsewhere all pairs would take too long; a spoilt function is found by one of the first. */
    private static final String TRIED_IN_PAIRS = "embedded";

    /** Those of two that are tried together. */
    private static final List<HttpFault> IN_PAIRS =
            List.of(HttpFault.ANSWER_LOST, HttpFault.LATE, HttpFault.THROTTLED);

    private final Pipeline pipeline;
    private final Soundness soundness;
    private final boolean inPairs;
    private int calls;
    private int runs;
    private int requests;
    private int givenBack;

    FaultTrials(Pipeline pipeline, Soundness soundness) {
        this.pipeline = pipeline;
        this.soundness = soundness;
        inPairs =
                soundness != Soundness.SOUND
                        || pipeline.backend().name().startsWith(TRIED_IN_PAIRS);
    }

    /**
     * Every fault at every call, once and as often as the SDK tries, and, on the embedded services
     * or if it is spoilt, every pair.
     *
     * @throws AssertionError if one of them ends in another state than none
     */
    void tryAll() {
        for (Story story : Story.values()) {
            int count = run(story, Map.of()).calls().size();
            calls += count;
            for (int call = 0; call < count; call++) {
                tryFaultsAt(story, call);
            }
        }
    }

    private void tryFaultsAt(Story story, int call) {
        for (HttpFault fault : HttpFault.ALL) {
            run(story, Map.of(call, new Planned(fault, false)));
            Planned always = new Planned(fault, true);
            int count = run(story, Map.of(call, always)).calls().size();
            if (inPairs && IN_PAIRS.contains(fault)) {
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

    /** One run, or two where something is late: it may come before something newer, or after. */
    FaultPlan run(Story story, Map<Integer, Planned> faults) {
        Told told = new Told(story, pipeline);
        FaultPlan plan = taken(told, story + " " + faults, faults);
        plan.arrive();
        assertState(told, told.outcome(), "late: " + story + " " + faults);
        if (plan.hasBeenLate()) {
            Told other = new Told(story, pipeline);
            FaultPlan late = taken(other, story + " " + faults, faults);
            String newer = other.overtaken();
            late.arrive();
            assertState(other, newer, "later than something newer: " + story + " " + faults);
        }
        return plan;
    }

    private FaultPlan taken(Told told, String what, Map<Integer, Planned> faults) {
        FaultPlan plan = new FaultPlan(faults);
        try (FaultyIngest ingest = new FaultyIngest(pipeline.backend(), plan, soundness)) {
            int deliveries = 1;
            while (!pipeline.ingest(ingest.handler(), told.message()).isEmpty()) {
                givenBack++;
                assertThat(++deliveries).as(what).isLessThan(MOST_DELIVERIES);
            }
        }
        assertState(told, told.outcome(), what);
        runs++;
        requests += plan.requests();
        return plan;
    }

    private void assertState(Told told, String outcome, String what) {
        assertThat(outcome(told)).as(what).isEqualTo(outcome);
        assertThat(revisionsOfItems(told)).as(what).hasSize(1);
    }

    private String outcome(Told told) {
        String path = "/v1/articles/" + told.id();
        String status = pipeline.get(path).json().get("status").asText();
        return status.equals("summarised") ? pipeline.get(path + "/text").body() : status;
    }

    private Set<String> revisionsOfItems(Told told) {
        List<Map<String, AttributeValue>> items =
                pipeline.backend()
                        .dynamoDb()
                        .query(query ->
                                query.tableName(pipeline.backend().table())
                                        .keyConditionExpression("pk = :pk")
                                        .consistentRead(true)
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":pk",
                                                        AttributeValue.fromS(
                                                                "ARTICLE#" + told.id()))))
                        .items();
        assertThat(items).hasSize(2);
        Set<String> revisions = new HashSet<>();
        items.forEach(
                item -> revisions.add(item.getOrDefault("revision", AttributeValue.fromS("")).s()));
        return revisions;
    }

    int givenBack() {
        return givenBack;
    }

    @Override
    public String toString() {
        return "%d calls in %d stories, %s; %d runs, %d requests, %d messages given back"
                .formatted(
                        calls,
                        Story.values().length,
                        inPairs ? "singly and in pairs" : "singly",
                        runs,
                        requests,
                        givenBack);
    }
}
