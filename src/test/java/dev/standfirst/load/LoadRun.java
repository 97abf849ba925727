package dev.standfirst.load;

import com.fasterxml.jackson.databind.JsonNode;

import dev.standfirst.local.ArticleClient;
import dev.standfirst.local.FunctionDeclaration;
import dev.standfirst.local.FunctionException;
import dev.standfirst.local.LocalPipeline;
import dev.standfirst.local.Progress;

import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * {@code mvn -Pload}: the local run under requests of every kind, in short turns with a bare
 * handler under the same, so that both meet the same machine.
 */
public final class LoadRun {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STORED = 210;
    private static final int ROUNDS = 12;

    /** One client, for what a request takes; several, for what a queue of them does. */
    private static final List<Integer> CONNECTIONS = List.of(1, 4);

    private final Path folder;
    private final Duration turn;

    private LoadRun(Path folder, Duration time) {
        this.folder = folder;
        turn = time.dividedBy((long) ROUNDS * CONNECTIONS.size() * 2);
    }

    /**
     * Writes {@code report.txt} and {@code report.json}, and exits with 1 if an answer was wrong or
     * the function's heap grows.
     *
     * @param args the folder to write to, the summary function's zip, and for how many minutes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Duration time = Duration.ofMillis(Math.round(Double.parseDouble(args[2]) * 60_000));
        boolean good = false;
        try {
            Outcome outcome = new LoadRun(folder, time).run(Path.of(args[1]));
            write(outcome, folder);
            good = outcome.isGood();
        } catch (FunctionException | ExecutionException | IOException e) {
            System.err.println("load: " + e.getMessage());
        } catch (InterruptedException e) {
            System.err.println("load: interrupted");
        }
        System.exit(good ? 0 : 1);
    }

    private static void write(Outcome outcome, Path folder) throws IOException {
        String text = Report.text(outcome);
        Files.writeString(folder.resolve("report.txt"), text);
        Files.write(folder.resolve("report.json"), Report.json(outcome));
        System.out.println(text);
    }

    private Outcome run(Path summaryZip)
            throws IOException, FunctionException, InterruptedException, ExecutionException {
        try (LocalPipeline pipeline =
                LocalPipeline.start(folder.resolve("local"), 0, Progress.SILENT)) {
            URI bare = pipeline.beside(bareFunction(pipeline, summaryZip));
            List<String> ids = stored(pipeline);
            String day = day(pipeline, ids.getFirst());
            Belt mixed = new Belt(new Shots(pipeline.http()).mixed(ids, day));
            return outcome(pipeline, mixed, new Belt(new Shots(bare).bare(ids)));
        }
    }

    /** With the memory and the variables of the summary function. */
    private FunctionDeclaration bareFunction(LocalPipeline pipeline, Path summaryZip)
            throws IOException {
        Path zip = folder.resolve("bare.zip");
        BareZip.write(zip, summaryZip);
        FunctionDeclaration summary = pipeline.servingFunction();
        return new FunctionDeclaration(
                "Bare",
                zip,
                BareHandler.class.getName() + "::handleRequest",
                summary.timeout(),
                summary.megabytes(),
                summary.environment());
    }

    private static List<String> stored(LocalPipeline pipeline)
            throws IOException, InterruptedException {
        List<Path> articles = articles();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < STORED; i++) {
            Path article = articles.get(i % articles.size());
            String id = "load/%03d-%s".formatted(i, article.getFileName());
            pipeline.articles().put(id, RequestBody.fromFile(article));
            ids.add(id);
        }
        for (String id : ids) {
            JsonNode status = new ArticleClient(pipeline.http()).awaitStatus(id, PATIENCE);
            if (!status.path("status").asText().equals("summarised")) {
                throw new IOException(id + " is not summarised: " + status);
            }
        }
        return ids;
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("article."))
                    .sorted()
                    .toList();
        }
    }

    private static String day(LocalPipeline pipeline, String id)
            throws IOException, InterruptedException {
        JsonNode status = new ArticleClient(pipeline.http()).awaitStatus(id, PATIENCE);
        return status.path("publishedAt").asText().substring(0, 10);
    }

    private Outcome outcome(LocalPipeline pipeline, Belt mixed, Belt bare)
            throws IOException, InterruptedException, ExecutionException {
        HeapWatch heap = new HeapWatch(pipeline.servingProcess());
        // what is loaded and compiled at first is no part of it
        round(queues(), mixed, bare);
        heap.sample();
        List<Outcome.Queue> queues = queues();
        for (int i = 0; i < ROUNDS; i++) {
            round(queues, mixed, bare);
            heap.sample();
        }
        return new Outcome(queues, heap.trend());
    }

    private static List<Outcome.Queue> queues() {
        return CONNECTIONS.stream().map(Outcome.Queue::new).toList();
    }

    private void round(List<Outcome.Queue> queues, Belt mixed, Belt bare)
            throws InterruptedException, ExecutionException {
        for (Outcome.Queue queue : queues) {
            try (Crowd crowd = new Crowd(queue.connections())) {
                queue.bare().append(crowd.fire(bare, turn));
                queue.function().append(crowd.fire(mixed, turn));
            }
        }
    }
}
