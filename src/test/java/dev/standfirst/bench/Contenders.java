package dev.standfirst.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.load.BareHandler;
import dev.standfirst.load.BareZip;
import dev.standfirst.local.FunctionDeclaration;
import dev.standfirst.local.FunctionException;
import dev.standfirst.local.LocalStage;
import dev.standfirst.local.StartedFunction;

import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Both functions and the bare handler, from their zips and on the same stores, which this process
 * holds and the first questions warm up.
 */
final class Contenders implements AutoCloseable {
    private static final String STORED = "bench/stored.txt";

    /** Enough for the largest article on a machine that does other things too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalStage stage;
    private final Path folder;
    private final byte[] article = Sample.of(1).upload().bytes();

    /** Opens the stores and puts one article's summary into them. */
    Contenders(Path folder) throws IOException, FunctionException, InterruptedException {
        this.folder = folder;
        stage = new LocalStage(folder);
        Contender ingest = ingest("Prepare", 0, article);
        try (StartedFunction process = ingest.function().onDemand()) {
            ingest.ask(process, uploaded(STORED, article));
        }
    }

    /** The bare handler, the summary function and the ingest function, as they are deployed. */
    List<Contender> all() throws IOException {
        return List.of(bare(), summary("Summary", 0), ingest("Ingest", 0, article));
    }

    /** The bare handler, with the memory and the variables of the summary function. */
    Contender bare() throws IOException {
        FunctionDeclaration summary = declared("SummaryFunction", "Bare", 0);
        Path zip = folder.resolve("bare.zip");
        BareZip.write(zip, summary.zip());
        return new Contender(
                "bare",
                stage.starts(
                        new FunctionDeclaration(
                                "Bare",
                                zip,
                                BareHandler.class.getName() + "::handleRequest",
                                PATIENCE,
                                summary.megabytes(),
                                summary.environment())),
                reading());
    }

    /**
     * The summary function.
     *
     * @param name a name for its files
     * @param megabytes its memory, 0 for what the template gives it
     */
    Contender summary(String name, int megabytes) throws IOException {
        return new Contender(
                "summary", stage.starts(declared("SummaryFunction", name, megabytes)), reading());
    }

    /**
     * The ingest function, which gets {@code article} uploaded anew for each question.
     *
     * @param name a name for its files
     * @param megabytes its memory, 0 for what the template gives it
     */
    Contender ingest(String name, int megabytes, byte[] article) throws IOException {
        return new Contender(
                "ingest",
                stage.starts(declared("IngestFunction", name, megabytes)),
                uploading(article));
    }

    private FunctionDeclaration declared(String function, String name, int megabytes) {
        FunctionDeclaration as = stage.function(function);
        return new FunctionDeclaration(
                name,
                as.zip(),
                as.handler(),
                PATIENCE,
                megabytes == 0 ? as.megabytes() : megabytes,
                as.environment());
    }

    private static Contender.Question reading() {
        byte[] event = Events.summary(STORED);
        return new Contender.Question() {
            @Override
            public byte[] next() {
                return event;
            }

            @Override
            public boolean isAnsweredBy(byte[] answer) {
                return new String(answer, UTF_8).startsWith("{\"statusCode\":200");
            }
        };
    }

    private Contender.Question uploading(byte[] article) {
        return new Contender.Question() {
            @Override
            public byte[] next() {
                return uploaded("bench/" + UUID.randomUUID() + ".txt", article);
            }

            @Override
            public boolean isAnsweredBy(byte[] answer) {
                return new String(answer, UTF_8).equals("{\"batchItemFailures\":[]}");
            }
        };
    }

    private byte[] uploaded(String id, byte[] article) {
        String version = stage.articles().put(id, RequestBody.fromBytes(article));
        return Events.upload(
                stage.articles().name(), stage.articles().prefix() + id, String.valueOf(version));
    }

    @Override
    public void close() {
        stage.close();
    }

    /** What the functions printed. */
    static String printed(Contender contender) throws IOException {
        return Files.readString(contender.function().log());
    }
}
