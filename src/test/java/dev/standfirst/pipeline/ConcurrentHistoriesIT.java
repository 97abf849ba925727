package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.history.Choices;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Random histories on real services, with events made of what S3 answered, as stores of three kinds
 * number them, delivered by threads while things go on happening.
 *
 * <p>LocalStack's own events all have one sequencer. What is tried there is ingest on LocalStack's
 * bucket and table, with the events that AWS would send; its own are of the kind that is alike.
 */
class ConcurrentHistoriesIT {
    private static final int KEYS_OF_EACH_KIND = 8;
    private static final int EVENTS_OF_EACH_KEY = 7;
    private static final int THREADS = 4;

    private static final Pipeline PIPELINE = new Pipeline();

    private final long seed = Long.getLong("standfirst.seed", System.nanoTime());
    private final Choices choices = Choices.random(seed);
    private final ConcurrentQueue queue = new ConcurrentQueue(PIPELINE);
    private final List<Thing> things =
            IntStream.range(0, 3 * KEYS_OF_EACH_KIND)
                    .mapToObj(ConcurrentHistoriesIT::thing)
                    .toList();
    private int events;

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    /** An object, how its events are numbered, and its versions, delete markers included. */
    private record Thing(String id, String numbering, List<String> versions) {
        String key() {
            return "articles/" + id;
        }

        @Nullable String sequencer(int event) {
            return switch (numbering) {
                case "ascending" -> "0055aed6dcd9%04X".formatted(event);
                case "alike" -> "0055AED6DCD90281E5";
                default -> null;
            };
        }
    }

    private static Thing thing(int number) {
        String numbering = List.of("ascending", "alike", "none").get(number % 3);
        return new Thing(UUID.randomUUID() + ".txt", numbering, new ArrayList<>());
    }

    @Test
    void whateverIsDeliveredHoweverEndsInTheObjectsCurrentState() throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> deliveries = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long own = seed + i;
                deliveries.add(threads.submit(() -> delivered(own)));
            }
            happen();
            queue.close();
            awaitAll(deliveries);
        }
        System.out.printf(
                "ConcurrentHistoriesIT on %s, seed %d: %d objects, %d events; %s, by %d threads%n",
                PIPELINE.backend().name(), seed, things.size(), events, queue, THREADS);
        for (Thing thing : things) {
            assertThat(stored(thing)).as("%s, seed %d", thing, seed).isEqualTo(current(thing));
        }
    }

    private boolean delivered(long own) throws InterruptedException {
        queue.deliver(Choices.random(own));
        return true;
    }

    private static void awaitAll(List<Future<?>> deliveries)
            throws ExecutionException, InterruptedException {
        for (Future<?> delivery : deliveries) {
            delivery.get();
        }
    }

    private void happen() {
        for (int i = 0; i < EVENTS_OF_EACH_KEY * things.size(); i++) {
            Thing thing = things.get(i < things.size() ? i : choices.below(things.size()));
            events++;
            queue.add(happen(thing).notification());
        }
    }

    private Event happen(Thing thing) {
        return switch (choices.below(8)) {
            case 4 -> put(thing, new byte[0], Map.of());
            case 5 -> put(thing, Stories.number(events), Map.of("status", "withdrawn"));
            case 6 ->
                    added(thing, "ObjectRemoved:DeleteMarkerCreated", PIPELINE.delete(thing.key()));
            case 7 -> thing.versions.isEmpty() ? put(thing) : versionDeleted(thing);
            default -> put(thing);
        };
    }

    private Event put(Thing thing) {
        return put(thing, Stories.number(events), Map.of());
    }

    private Event put(Thing thing, String text, Map<String, String> metadata) {
        return put(thing, text.getBytes(StandardCharsets.UTF_8), metadata);
    }

    private Event put(Thing thing, byte[] bytes, Map<String, String> metadata) {
        return added(thing, "ObjectCreated:Put", PIPELINE.put(thing.key(), bytes, metadata));
    }

    private Event added(Thing thing, String name, String version) {
        thing.versions.add(version);
        return event(thing, name, version);
    }

    private Event versionDeleted(Thing thing) {
        String version = thing.versions.removeLast();
        PIPELINE.delete(thing.key(), version);
        return event(thing, "ObjectRemoved:Delete", version);
    }

    private Event event(Thing thing, String name, String version) {
        String bucket = PIPELINE.backend().bucket();
        return new Event(name, bucket, thing.key(), thing.sequencer(events), version);
    }

    /** What the API has of it: a text, or a status. */
    private static String stored(Thing thing) {
        String path = "/v1/articles/" + thing.id;
        Answer status = PIPELINE.get(path);
        String word = status.status() == 200 ? status.json().get("status").asText() : "unknown";
        return word.equals("summarised") ? PIPELINE.get(path + "/text").body() : word;
    }

    /** What the API has to have of what the bucket has. */
    private static String current(Thing thing) {
        try {
            ResponseBytes<GetObjectResponse> object =
                    PIPELINE.backend()
                            .s3()
                            .getObjectAsBytes(get ->
                                    get.bucket(PIPELINE.backend().bucket()).key(thing.key()));
            if (object.response().metadata().containsValue("withdrawn")) {
                return "withdrawn";
            }
            return object.asByteArrayUnsafe().length == 0 ? "rejected" : object.asUtf8String();
        } catch (S3Exception e) {
            assertThat(e.statusCode()).isEqualTo(404);
            return "withdrawn";
        }
    }
}
