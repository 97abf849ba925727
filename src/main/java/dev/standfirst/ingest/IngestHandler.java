package dev.standfirst.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.json.Json;
import dev.standfirst.log.Log;
import dev.standfirst.snapshot.Preparation;
import dev.standfirst.snapshot.Preparation.Step;
import dev.standfirst.store.DynamoSummaryStore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The ingest function. Takes an SQS event of S3 notifications and answers with the messages to
 * deliver again, or takes a bare S3 notification and fails if that cannot be taken in.
 */
public final class IngestHandler implements RequestStreamHandler {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Ingestion ingestion;
    private final Clock clock;

    /** The function as its environment has it. */
    public IngestHandler() {
        this(System.getenv());
    }

    private IngestHandler(Map<String, String> variables) {
        this(variables, IngestEnvironment.of(variables), Clock.systemUTC());
    }

    private IngestHandler(
            Map<String, String> variables, IngestEnvironment environment, Clock clock) {
        this(
                Ingestion.of(
                        environment,
                        S3Bucket.upTo(environment.maxArticleBytes()),
                        DynamoSummaryStore.in(environment.tableName()),
                        clock),
                clock);
        Preparation.register(
                variables,
                new Step("rehearsal", () -> IngestRehearsal.run(environment)),
                new Step("read", () -> DynamoSummaryStore.rehearse(environment.tableName())));
    }

    IngestHandler(Ingestion ingestion, Clock clock) {
        this.ingestion = ingestion;
        this.clock = clock;
    }

    /**
     * Takes in an event.
     *
     * @throws IngestFailedException if it is unreadable, or a bare notification that is not taken
     *     in
     */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Log log =
                Log.to(context.getLogger()::log, clock)
                        .with("requestId", context.getAwsRequestId())
                        .with("version", context.getFunctionVersion())
                        .dimension("FunctionName", context.getFunctionName());
        Batch batch =
                new Batch(
                        ingestion,
                        new Deadline(context::getRemainingTimeInMillis),
                        new Invocation(context.getAwsRequestId(), log));
        write(out, takenIn(in.readAllBytes(), batch, log));
    }

    /** What goes wrong is told by the log only: the runtime would print an exception's message. */
    private static List<String> takenIn(byte[] bytes, Batch batch, Log log) {
        Json event = parsed(bytes, log);
        List<Json> records = event.get("Records").elements();
        if (records.stream().anyMatch(IngestHandler::isMessage)) {
            return batch.takeIn(records);
        }
        if (!batch.isTakenIn(event)) {
            throw notTakenIn();
        }
        return List.of();
    }

    private static Json parsed(byte[] event, Log log) {
        try {
            return Events.parse(event);
        } catch (RuntimeException e) {
            Batch.failure(log, e).write();
            throw notTakenIn();
        }
    }

    private static IngestFailedException notTakenIn() {
        return new IngestFailedException("not taken in; the log says why");
    }

    private static boolean isMessage(Json record) {
        return record.get("messageId").isPresent() || record.get("body").isPresent();
    }

    private static void write(OutputStream out, List<String> failed) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("batchItemFailures");
            for (String id : failed) {
                json.writeStartObject();
                json.writeStringField("itemIdentifier", id);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
