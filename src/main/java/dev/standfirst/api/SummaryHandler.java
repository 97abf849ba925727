package dev.standfirst.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import dev.standfirst.log.Log;
import dev.standfirst.snapshot.Preparation;
import dev.standfirst.snapshot.Preparation.Step;
import dev.standfirst.store.Cursors;
import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.StoreUnavailableException;
import dev.standfirst.store.SummaryStore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/** The summary function: answers the requests of an HTTP API in payload format 2.0. */
public final class SummaryHandler implements RequestStreamHandler {
    private final Responder responder;
    private final Clock clock;

    /** The function as its environment has it. */
    public SummaryHandler() {
        this(System.getenv());
    }

    private SummaryHandler(Map<String, String> variables) {
        this(variables, SummaryEnvironment.of(variables));
    }

    private SummaryHandler(Map<String, String> variables, SummaryEnvironment environment) {
        this(DynamoSummaryStore.in(environment.tableName()), Clock.systemUTC(), environment);
        Preparation.register(
                variables,
                new Step("rehearsal", () -> SummaryRehearsal.run(environment)),
                new Step("read", () -> DynamoSummaryStore.rehearse(environment.tableName())));
    }

    SummaryHandler(SummaryStore store, Clock clock, SummaryEnvironment environment) {
        this.responder =
                new Responder(
                        store,
                        clock,
                        Access.of(environment.access()),
                        Cors.of(environment.corsOrigins()),
                        new Cursors(environment.deployment()));
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        String requestId = context.getAwsRequestId();
        Log log =
                Log.to(context.getLogger()::log, clock)
                        .with("requestId", requestId)
                        .with("version", context.getFunctionVersion())
                        .with("FunctionName", context.getFunctionName());
        answer(in, log, requestId).with("x-request-id", requestId).writeTo(out);
    }

    private Response answer(InputStream in, Log log, String requestId) {
        try {
            Request request = Request.read(in);
            Response response = responder.readable(request, answer(request, log, requestId));
            return request.method().equals("HEAD") ? response.toHead() : response;
        } catch (IOException e) {
            log.error("unreadable-event").failure(e).write();
            return Problems.INTERNAL.response(requestId);
        }
    }

    /** What goes wrong is told by the log; the client learns where to look for it there. */
    private Response answer(Request request, Log log, String requestId) {
        try {
            return responder.respond(request);
        } catch (ProblemException e) {
            return e.problem().response(requestId);
        } catch (StoreUnavailableException e) {
            log.warn("store-unavailable").failure(e).write();
            return Problems.UNAVAILABLE.response(requestId);
        } catch (RuntimeException e) {
            log.error("failed").failure(e).write();
            return Problems.INTERNAL.response(requestId);
        }
    }
}
