package dev.standfirst.api;

import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Answers requests from the store. Safe for use by threads. */
final class Responder {
    /** RFC 9110's form of a date: unlike the JDK's RFC 1123, the day always has two digits. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** How long a withdrawn or replaced article may still be shown by those who keep copies. */
    private static final String KEEP_A_MINUTE = "max-age=60";

    private static final String REVALIDATE = "no-cache";

    private final SummaryStore store;
    private final Clock clock;

    Responder(SummaryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The answer to {@code request}, with a body even to HEAD.
     *
     * @throws RuntimeException if there is none for a reason that is not the request's
     */
    Response respond(Request request) {
        try {
            return answer(request);
        } catch (ProblemException e) {
            return e.problem().response();
        }
    }

    private Response answer(Request request) {
        Target target = Target.of(request.path());
        check(request, target.resource());
        Stored stored =
                store.find(target.id(), target.resource().part())
                        .filter(found -> isShown(found.state()))
                        .orElseThrow(() -> new ProblemException(Problems.UNKNOWN_ARTICLE));
        return target.resource() == Resource.STATUS
                ? status(request, stored.state())
                : document(request, target.resource(), stored);
    }

    private static void check(Request request, Resource resource) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            throw new ProblemException(Problems.methodNotAllowed());
        }
        if (!request.query().isEmpty()) {
            String name = request.query().split("[=&]", 2)[0];
            throw new ProblemException(Problems.unknownParameter(name));
        }
        if (!Negotiation.accepts(request, resource.mediaType())) {
            throw new ProblemException(Problems.notAcceptable(resource));
        }
    }

    private boolean isShown(State state) {
        return !(state.outcome() instanceof Outcome.Summarised summarised)
                || summarised.embargoUntil() == null
                || !clock.instant().isBefore(summarised.embargoUntil());
    }

    private static Response status(Request request, State state) {
        byte[] body = StatusJson.bytes(state);
        String tag = quoted(Document.tagOf(body));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("etag", tag);
        headers.put("cache-control", REVALIDATE);
        headers.put("vary", "accept");
        headers.put("last-modified", date(state.storedAt()));
        if (Negotiation.has(request, tag)) {
            return Response.empty(304, headers);
        }
        return typed(Response.of(200, headers, body), Resource.STATUS);
    }

    private static Response document(Request request, Resource resource, Stored stored) {
        Document document = document(resource, stored);
        boolean gzip = Negotiation.prefersGzip(request);
        String tag = quoted(document.tag() + (gzip ? "-gzip" : ""));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("etag", tag);
        headers.put("cache-control", KEEP_A_MINUTE);
        headers.put("vary", "accept, accept-encoding");
        headers.put("last-modified", date(stored.state().storedAt()));
        if (Negotiation.has(request, tag)) {
            return Response.empty(304, headers);
        }
        Response response =
                gzip
                        ? new Response(200, headers, document.gzip(), true)
                                .with("content-encoding", "gzip")
                        : Response.of(200, headers, document.content());
        return typed(response, resource);
    }

    private static Document document(Resource resource, Stored stored) {
        return switch (stored.state().outcome()) {
            case Outcome.Rejected rejected ->
                    throw new ProblemException(Problems.rejected(rejected));
            case Outcome.Withdrawn() -> throw new ProblemException(Problems.WITHDRAWN);
            case Outcome.Summarised summarised -> {
                if (resource == Resource.TEXT && !summarised.textStored()) {
                    throw new ProblemException(Problems.TEXT_NOT_STORED);
                }
                if (stored.document() == null) {
                    throw new IllegalStateException("a summarised article without " + resource);
                }
                yield stored.document();
            }
        };
    }

    private static Response typed(Response response, Resource resource) {
        return response.with("content-type", resource.contentType())
                .with("x-content-type-options", "nosniff");
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }

    private static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }
}
