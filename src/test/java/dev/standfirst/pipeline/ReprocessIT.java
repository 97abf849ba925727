package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.store.Entry;
import dev.standfirst.store.Making;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.summary.Summarizer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.services.sqs.model.Message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The command {@code reprocess}, as it is shipped, from the bucket to the served summary. */
class ReprocessIT {
    private static final String STORY =
            "The ferry to Lund Island will stop for two weeks in March, its owner said on Monday. The engine"
                    + " needs a new shaft. About 400 people take the ferry each day, and a bus will not help"
                    + " them.\n";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES =
            Stream.concat(
                            Stream.iterate(10, i -> i + 1)
                                    .limit(26)
                                    .map(i -> "plain-" + i + ".txt"),
                            Stream.of(
                                    "two words.txt",
                                    "a+b.txt",
                                    "100%.txt",
                                    "100%25.txt",
                                    "ü – 日本.txt",
                                    "\uD83D\uDEA2.txt",
                                    "quote'and\"quote.txt",
                                    "a&b=c;d.txt"))
                    .toList();

    private final Pipeline pipeline = new Pipeline();

    @TempDir private Path folder;

    @BeforeEach
    void upload() {
        NAMES.forEach(name -> pipeline.put("articles/" + name, STORY));
        pipeline.put("elsewhere/x.txt", STORY);
        pipeline.deliverUntil(() -> NAMES.stream().allMatch(this::isSummarised));
        messages();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    private CommandLineProcess start(Map<String, String> variables, String... options)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("reprocess"));
        arguments.addAll(List.of(options));
        if (Stream.of(options).noneMatch(option -> option.startsWith("--bucket"))) {
            arguments.add("--bucket=" + pipeline.backend().bucket());
        }
        if (Stream.of(options).noneMatch(option -> option.startsWith("--queue-url"))) {
            arguments.add("--queue-url=" + pipeline.backend().queueUrl());
        }
        return CommandLineProcess.start(folder, pipeline.backend(), variables, arguments);
    }

    private CommandLineProcess.Ended run(String... options)
            throws IOException, InterruptedException {
        return start(Map.of(), options).await();
    }

    private boolean isSummarised(String name) {
        Answer answer = pipeline.get("/v1/articles/" + name);
        return answer.status() == 200 && answer.json().get("status").asText().equals("summarised");
    }

    private Stored stored(String name) {
        return pipeline.store().latest(name).orElseThrow();
    }

    /** As if an older engine had not been able to read what is in the bucket. */
    private void rejectByOlderEngine(String name) {
        Stored stored = stored(name);
        State rejected =
                new State(
                        name,
                        stored.state().version(),
                        Instant.EPOCH,
                        new Outcome.Rejected("unsupported-type", "Not read yet."),
                        new Making(null, "0.9.0"));
        assertThat(pipeline.store().writeIfUnchanged(Entry.of(rejected), stored.revision()))
                .isTrue();
    }

    /** Takes all messages out of the queue, and returns the keys that they ask for. */
    private List<String> messages() {
        List<String> keys = new ArrayList<>();
        for (List<Message> some = received(); !some.isEmpty(); some = received()) {
            some.forEach(message -> {
                keys.add(reprocess(message).path("key").asText());
                delete(message);
            });
        }
        return keys;
    }

    private List<Message> received() {
        return pipeline.backend()
                .sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(pipeline.backend().queueUrl())
                                .maxNumberOfMessages(10)
                                .waitTimeSeconds(1))
                .messages();
    }

    private void delete(Message message) {
        pipeline.backend()
                .sqs()
                .deleteMessage(delete ->
                        delete.queueUrl(pipeline.backend().queueUrl())
                                .receiptHandle(message.receiptHandle()));
    }

    private static JsonNode reprocess(Message message) {
        try {
            return MAPPER.readTree(message.body()).path("reprocess");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> keys() {
        return NAMES.stream().map(name -> "articles/" + name).toList();
    }

    @Test
    void whatAnOlderEngineRejectedIsSummarisedAndWhatIsNotOlderStays() throws Exception {
        List<String> current = NAMES.subList(0, 3);
        List<String> older = NAMES.subList(3, NAMES.size());
        older.forEach(this::rejectByOlderEngine);
        List<String> revisions = current.stream().map(name -> stored(name).revision()).toList();

        CommandLineProcess.Ended ended =
                run("--rate=1000", "--older-than=" + Summarizer.ENGINE_VERSION);

        assertThat(ended.err()).contains(NAMES.size() + " of " + NAMES.size() + " messages sent");
        assertThat(ended)
                .extracting(CommandLineProcess.Ended::status, CommandLineProcess.Ended::out)
                .containsExactly(0, NAMES.size() + " messages sent" + System.lineSeparator());
        pipeline.deliverUntil(() -> older.stream().allMatch(this::isSummarised));
        assertThat(pipeline.log()).noneMatch(line -> line.path("level").asText().equals("ERROR"));
        pipeline.deliverUntil(() -> told("up-to-date") == current.size());
        assertThat(current).extracting(name -> stored(name).revision()).isEqualTo(revisions);
    }

    private long told(String outcome) {
        return pipeline.log().stream()
                .filter(line -> line.path("change").asText().equals("Reprocess"))
                .filter(line -> line.path("Outcome").asText().equals(outcome))
                .count();
    }

    @Test
    void aDryRunCountsAndSendsNothing() throws Exception {
        assertThat(run("--dry-run"))
                .isEqualTo(
                        new CommandLineProcess.Ended(
                                0,
                                NAMES.size() + " messages would be sent" + System.lineSeparator(),
                                ""));
        assertThat(run("--dry-run", "--prefix=elsewhere/").out()).startsWith("1 messages");
        assertThat(messages()).isEmpty();
    }

    @Test
    void goesOnWhereItWasInterruptedAndKeepsItsPace() throws Exception {
        Path resume = folder.resolve("resume.json");
        CommandLineProcess first = start(Map.of(), "--rate=5", "--resume=" + resume);
        awaitFile(resume);
        first.process().destroy();
        assertThat(first.await().err()).contains(" messages are sent. The same command goes on.");
        List<String> sent = messages();
        assertThat(sent).hasSizeBetween(5, NAMES.size() - 5);

        assertThat(run("--resume=" + resume, "--prefix=").err())
                .contains("is of another order, with prefix \"articles/\" instead of \"\"");
        long start = System.nanoTime();
        CommandLineProcess.Ended second = run("--rate=5", "--resume=" + resume);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        List<String> rest = messages();
        assertThat(second.out()).startsWith(NAMES.size() + " messages sent");
        assertThat(rest).hasSizeLessThan(NAMES.size());
        // a batch that was under way is sent again
        assertThat(sent.size() + rest.size()).isBetween(NAMES.size(), NAMES.size() + 5);
        assertThat(Stream.concat(sent.stream(), rest.stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(keys());
        assertThat(taken).isGreaterThan(Duration.ofSeconds((rest.size() - 5) / 5));
        assertThat(resume).doesNotExist();
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(file).exists();
    }

    @Test
    void anUploadMeanwhileWins() throws Exception {
        String newer = STORY.replace("two weeks", "three weeks");
        List<String> names = NAMES.subList(20, NAMES.size());
        names.forEach(this::rejectByOlderEngine);
        assertThat(run("--rate=1000").status()).isZero();
        List<String> versions =
                names.stream().map(name -> pipeline.put("articles/" + name, newer)).toList();

        List<Callable<List<String>>> deliveries = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            deliveries.add(pipeline::deliver);
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(deliveries);
        }
        pipeline.deliverUntil(() -> names.stream().allMatch(this::isSummarised));
        messages();

        assertThat(names)
                .extracting(name -> stored(name).state().version().versionId())
                .isEqualTo(versions);
        assertThat(names)
                .extracting(name -> pipeline.get("/v1/articles/" + name + "/text").body())
                .containsOnly(newer);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws Exception {
        expect(Map.of(), "there is no bucket no-such-bucket", "--bucket=no-such-bucket");
        expect(
                Map.of(),
                "there is no queue " + pipeline.backend().queueUrl() + "x",
                "--queue-url=" + pipeline.backend().queueUrl() + "x");
        expect(Map.of("AWS_REGION", "", "AWS_DEFAULT_REGION", ""), "no AWS region is set. Set");
        expect(Map.of("AWS_ACCESS_KEY_ID", ""), "no AWS credentials are found. Set");
        expect(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1"), "AWS cannot be reached");
        expect(Map.of("AWS_ENDPOINT_URL_S3", "nonsense"), "Look at AWS_ENDPOINT_URL");
        assertThat(messages()).isEmpty();
    }

    private void expect(Map<String, String> variables, String words, String... options)
            throws IOException, InterruptedException {
        CommandLineProcess.Ended ended = start(variables, options).await();
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines().filter(line -> line.startsWith("standfirst: ")))
                .singleElement()
                .asString()
                .contains(words);
        assertThat(ended.err()).doesNotContain("\tat ");
    }
}
