package dev.standfirst.local;

import com.fasterxml.jackson.databind.JsonNode;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * {@code mvn -Plocal}: runs Standfirst on this machine, uploads an article, prints its summary and
 * the addresses, and serves until interrupted.
 */
public final class LocalRun {
    private static final Path WORK = Path.of("target", "local");
    private static final Path FAILED = WORK.resolve("failed");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Options options;
    private final Console console;

    private LocalRun(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    /**
     * Exits with 1 where it cannot start, or where it runs once and there is no summary.
     *
     * @param args where Maven was called, and its properties {@code article}, {@code once} and
     *     {@code port}, each empty where it is not set
     */
    public static void main(String[] args) {
        endWithParent();
        int exit;
        try {
            Options options = Options.of(args[0], args[1], args[2], args[3]);
            exit = new LocalRun(options, new Console(System.out)).run();
        } catch (IllegalArgumentException e) {
            exit = failure(String.valueOf(e.getMessage()));
        } catch (BindException e) {
            exit = failure("port " + args[3] + " is in use: choose another by -Dport=N");
        } catch (FunctionException | IOException | SdkException e) {
            exit = failure(e.getMessage() + "; the functions' logs are in " + WORK);
        } catch (InterruptedException e) {
            exit = 1;
        }
        mark(exit);
        System.exit(exit);
    }

    /** Leaves a file where it failed: Maven tells of another exit status with a stack trace. */
    private static void mark(int exit) {
        try {
            Files.deleteIfExists(FAILED);
            if (exit != 0) {
                Files.createDirectories(WORK);
                Files.createFile(FAILED);
            }
        } catch (IOException e) {
            System.err.println("standfirst: " + e);
        }
    }

    private static int failure(String message) {
        System.out.flush();
        System.err.println("standfirst: " + message);
        return 1;
    }

    /** Maven may be killed without a chance to end its children. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> {
                    var _ = parent.onExit().thenRun(() -> System.exit(1));
                });
    }

    private int run() throws IOException, FunctionException, InterruptedException {
        console.line("Standfirst on this machine, as template.yaml declares it");
        LocalPipeline pipeline = LocalPipeline.start(WORK, options.port(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(pipeline::endProcesses));
        ArticleClient client = new ArticleClient(pipeline.http());
        String name = options.article().getFileName().toString();
        upload(pipeline, name);
        boolean summarised = report(client, name);
        if (options.once()) {
            return summarised ? 0 : 1;
        }
        console.line(addresses(pipeline, client.address(name).toString()));
        console.follow(client, pipeline.prefix());
        new CountDownLatch(1).await();
        return 0;
    }

    private void upload(LocalPipeline pipeline, String name) throws IOException {
        pipeline.articles().put(name, RequestBody.fromFile(options.article()));
        long bytes = Files.size(options.article());
        console.done("uploaded", "%s (%,d bytes)".formatted(options.article(), bytes));
    }

    /** Prints what became of the article; whether that is a summary. */
    private boolean report(ArticleClient client, String id)
            throws IOException, InterruptedException {
        JsonNode status = client.awaitStatus(id, PATIENCE);
        switch (status.path("status").asText()) {
            case "summarised" -> {
                console.done("summarised", client.address(id) + "/summary");
                console.line("");
                console.line(
                        SummaryPrinter.print(client.summary(id), client.text(id)).stripTrailing());
                return true;
            }
            case "rejected" -> console.done("no summary", Console.rejection(status));
            default ->
                    console.done(
                            "no summary",
                            "none came within %d s; the functions' logs are in %s"
                                    .formatted(PATIENCE.toSeconds(), WORK));
        }
        return false;
    }

    private static String addresses(LocalPipeline pipeline, String article) {
        String bucket = pipeline.bucket() + "/" + pipeline.prefix();
        return """

        front page   %5$s/
        status       curl %1$s
        summary      curl %1$s/summary
        text         curl %1$s/text
        view         %1$s/view
        upload       curl -T FILE.txt %2$s/%3$s
                     aws s3 cp FILE.txt s3://%3$s --endpoint-url %2$s
        logs         %4$s

        Serving until Ctrl-C. What is uploaded to s3://%3$s is told of below.\
        """
                .formatted(article, pipeline.s3(), bucket, pipeline.logs(), pipeline.http());
    }
}
