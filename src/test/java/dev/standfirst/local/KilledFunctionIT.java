package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.Part;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The ingest function's process is killed at any moment, and no article is lost. */
class KilledFunctionIT {
    private static final Path WORK = Path.of("target", "killed-it");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String VISIBILITY_SECONDS = "3";
    private static final int ARTICLES = 40;

    /** Fewer than the receptions after which a message is dead. */
    private static final int KILLS = 4;

    private static final int LONGEST_PAUSE_MILLIS = 1_500;

    private final AtomicInteger givenBack = new AtomicInteger();
    private final Set<Long> killed = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    @Test
    @SuppressWarnings("try") // the event source delivers until it is closed
    void noArticleIsLost() throws Exception {
        Files.createDirectories(WORK);
        Declarations declared = Declarations.ofProject();
        try (CloudServices services = new EmbeddedServices();
                Backend backend = Backend.on(services);
                LocalFunction function = function(declared, backend);
                EventSource source = source(declared, backend, function)) {
            function.awaitReady();
            SummaryStore store = new DynamoSummaryStore(backend.dynamoDb(), backend.table());
            for (int round = 0; round < KILLS; round++) {
                upload(backend, ARTICLES / KILLS);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
                killed.add(function.handle().pid());
                function.handle().destroyForcibly();
            }
            awaitAll(store);
            assertThat(missing(store)).isEmpty();
            assertThat(dead(backend)).isEmpty();
        }
        System.out.printf(
                "KilledFunctionIT: %d articles, %d processes killed, %d messages delivered again%n",
                texts.size(), killed.size(), givenBack.get());
        assertThat(givenBack).hasPositiveValue();
    }

    private static LocalFunction function(Declarations declared, Backend backend) throws Exception {
        Map<String, String> names = Map.of("SummaryTable", backend.table());
        return new LocalFunction(
                declared.function("IngestFunction", names),
                WORK.resolve("ingest"),
                WORK.resolve("ingest.log"),
                backend.environment());
    }

    private EventSource source(Declarations declared, Backend backend, LocalFunction function) {
        backend.sqs()
                .setQueueAttributes(set ->
                        set.queueUrl(backend.queueUrl())
                                .attributes(
                                        Map.of(
                                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                                VISIBILITY_SECONDS)));
        return new EventSource(
                backend, declared.eventSource("IngestFunction"), function, new Counting());
    }

    private void upload(Backend backend, int count) {
        for (int i = 0; i < count; i++) {
            String id = texts.size() + ".txt";
            String text =
                    "Bridge to close\n\nThe bridge will close for " + id + " days, they said.";
            texts.put(id, text);
            backend.s3()
                    .putObject(
                            put ->
                                    put.bucket(backend.bucket())
                                            .key("articles/" + id)
                                            .contentType("text/plain; charset=utf-8"),
                            RequestBody.fromString(text));
        }
    }

    private void awaitAll(SummaryStore store) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!missing(store).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    /** The articles whose text is not stored as it was uploaded. */
    private List<String> missing(SummaryStore store) {
        return texts.entrySet().stream()
                .filter(article ->
                        !text(store, article.getKey()).equals(Optional.of(article.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> text(SummaryStore store, String id) {
        return store.find(id, Part.TEXT)
                .map(Stored::document)
                .map(document -> new String(document.content(), StandardCharsets.UTF_8));
    }

    private static List<Message> dead(Backend backend) {
        return backend.sqs()
                .receiveMessage(receive -> receive.queueUrl(backend.deadLetterQueueUrl()))
                .messages();
    }

    private final class Counting implements Progress {
        @Override
        public void done(String step, String detail) {}

        @Override
        public void handled(List<Message> messages) {}

        @Override
        public void failed(List<Message> messages, String reason) {
            givenBack.addAndGet(messages.size());
        }
    }
}
