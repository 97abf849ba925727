package dev.standfirst.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.fuzz.Target;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.json.Json;
import dev.standfirst.json.MalformedJsonException;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.store.InMemorySummaryStore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ingest function, given any event. It fails as it says or answers; each message is then done,
 * or given back and the log says why.
 *
 * <p>An input that begins with the line {@code messages} holds bodies of messages, with {@code --}
 * between two, to be put into an event.
 */
public final class EventTarget implements Target {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Clock CLOCK = Clock.fixed(FakeBucket.UPLOADED, ZoneOffset.UTC);
    private static final String MESSAGES = "messages\n";

    @Override
    public Object take(byte[] input) {
        byte[] event = event(input);
        FakeContext context = new FakeContext();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler().handleRequest(new ByteArrayInputStream(event), answer, context);
        } catch (IngestFailedException e) {
            require(!context.lines().isEmpty(), "failed, and the log does not say why");
            return "failed";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> givenBack =
                Json.parse(answer.toByteArray()).get("batchItemFailures").elements().stream()
                        .map(failure -> failure.get("itemIdentifier").string().orElse(""))
                        .toList();
        accountedFor(Json.parse(event), givenBack, context.lines());
        return givenBack;
    }

    private static IngestHandler handler() {
        FakeBucket bucket = new FakeBucket(false, Numbering.ASCENDING);
        bucket.put("articles/2026/11/harbour-bridge.txt", "The bridge will close.");
        Ingestion ingestion =
                new Ingestion(
                        "articles/",
                        bucket,
                        new EntryMaker(new FakeEngine(), CLOCK),
                        new InMemorySummaryStore(),
                        attempt -> {},
                        CLOCK);
        return new IngestHandler(ingestion, CLOCK);
    }

    /** As many ends are logged of the messages with one id as there are tasks in them. */
    private static void accountedFor(Json event, List<String> givenBack, List<String> log) {
        Map<String, Integer> due = new TreeMap<>();
        for (Json record : event.get("Records").elements()) {
            String id = Batch.id(record);
            due.merge(id, ends(record), Integer::sum);
        }
        Map<String, Integer> told = new HashMap<>();
        for (String line : log) {
            told.merge(Json.parse(line).get("messageId").string().orElse(""), 1, Integer::sum);
        }
        boolean isBatch = event.get("Records").elements().stream().anyMatch(EventTarget::isMessage);
        if (isBatch) {
            due.forEach((id, ends) ->
                    require(
                            told.getOrDefault(id, 0).equals(ends),
                            "a message is neither done nor given back"));
            givenBack.forEach(id -> require(due.containsKey(id), "an id of no message"));
        }
    }

    private static boolean isMessage(Json record) {
        return record.get("messageId").isPresent() || record.get("body").isPresent();
    }

    /** One for each task, one for a message that cannot be read. */
    private static int ends(Json message) {
        try {
            return Tasks.in(Json.parse(message.get("body").string().orElse(""))).size();
        } catch (UnreadableEventException | MalformedJsonException e) {
            return 1;
        }
    }

    private static byte[] event(byte[] input) {
        String messages = new String(input, StandardCharsets.UTF_8);
        return messages.startsWith(MESSAGES)
                ? enclosed(messages.substring(MESSAGES.length()).split("\n--\n", -1))
                : input;
    }

    private static byte[] enclosed(String[] bodies) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(event)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            for (int i = 0; i < bodies.length; i++) {
                json.writeStartObject();
                json.writeStringField("messageId", "m" + i);
                json.writeStringField("body", bodies[i]);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return event.toByteArray();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** All promises are held in {@link #take}. */
    @Override
    public void examine(byte[] input) {}
}
