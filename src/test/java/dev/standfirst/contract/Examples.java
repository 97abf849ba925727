package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.standfirst.api.SummaryHandlers;

import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The contract's examples: what the function answers of a test's articles. */
final class Examples {
    private static final String DAY = "/v1/articles?day=2026-11-20&limit=1";
    private static final String ARTICLE = "/v1/articles/" + Shelf.ARTICLE;
    private static final String SUMMARY = ARTICLE + "/summary";
    private static final String EMPTY = "/v1/articles/empty.txt";
    private static final String WITHDRAWN = "/v1/articles/withdrawn.txt";
    private static final String JSON = "application/json";

    private static final Served FULL =
            Handlers.full(
                    Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                    SummaryHandlers.DEPLOYMENT);

    /**
     * An example.
     *
     * @param at the operation or the component whose response it is of
     * @param name what tells it from others
     * @param served what is asked
     * @param ask the request
     */
    private record Example(String at, String name, Served served, Ask ask) {
        /** Of an operation's 200. */
        static Example ok(String path, String name, String uri, String mediaType) {
            String at = "/paths/" + path.replace("/", "~1") + "/get/responses/200";
            return new Example(at, name, FULL, Ask.of("GET", uri).with("Accept", mediaType));
        }

        /** Of a problem, which is named after its type. */
        static Example problem(String component, String type, String uri) {
            return of(component, type, FULL, Ask.of("GET", uri));
        }

        static Example of(String component, String type, Served served, Ask ask) {
            return new Example("/components/responses/" + component, type, served, ask);
        }
    }

    private static final List<Example> ALL =
            List.of(
                    Example.ok("/v1/articles", "day", DAY, JSON),
                    Example.ok(
                            "/v1/articles",
                            "ids",
                            "/v1/articles?ids=" + Shelf.ARTICLE + ",empty.txt&fields=headline",
                            JSON),
                    Example.ok("/v1/articles", "day", DAY, "application/atom+xml"),
                    Example.ok("/v1/articles/{id}", "summarised", ARTICLE, JSON),
                    Example.ok("/v1/articles/{id}", "rejected", EMPTY, JSON),
                    Example.ok("/v1/articles/{id}", "withdrawn", WITHDRAWN, JSON),
                    Example.ok("/v1/articles/{id}/summary", "whole", SUMMARY, JSON),
                    Example.ok(
                            "/v1/articles/{id}/summary",
                            "cut",
                            SUMMARY + "?fields=headline,quotes&quotes=key",
                            JSON),
                    Example.ok(
                            "/v1/articles/{id}/summary", "whole", SUMMARY, "application/ld+json"),
                    Example.ok("/v1/articles/{id}/summary", "whole", SUMMARY, "text/plain"),
                    Example.ok("/v1/articles/{id}/text", "text", ARTICLE + "/text", "text/plain"),
                    Example.ok(
                            "/v1/problems/{problem}", "not-found", "/v1/problems/not-found", JSON),
                    Example.problem("BadRequest", "malformed-path", "/v1/articles/"),
                    Example.problem("BadRequest", "malformed-query", "/v1/articles?%FF=1"),
                    Example.problem("BadRequest", "unknown-parameter", SUMMARY + "?field=facts"),
                    Example.problem("BadRequest", "repeated-parameter", DAY + "&limit=2"),
                    Example.problem("BadRequest", "invalid-parameter", SUMMARY + "?quotes=some"),
                    Example.problem(
                            "BadRequest", "conflicting-parameters", "/v1/articles?ids=a&limit=1"),
                    Example.problem("BadRequest", "invalid-cursor", DAY + "&cursor=x"),
                    Example.problem("ArticleNotFound", "not-found", "/v1/articles/unknown.txt"),
                    Example.problem("NotServed", "rejected", EMPTY + "/summary"),
                    Example.problem("TextNotServed", "text-not-stored", "/v1/articles/long/text"),
                    Example.problem(
                            "NoSuchResource", "no-such-resource", "/v1/problems/unheard-of"),
                    Example.of(
                            "NotAcceptable",
                            "not-acceptable",
                            FULL,
                            Ask.of("GET", SUMMARY).with("Accept", "application/pdf")),
                    Example.problem("Withdrawn", "withdrawn", WITHDRAWN + "/summary"),
                    Example.of(
                            "PreconditionFailed",
                            "precondition-failed",
                            FULL,
                            Ask.of("GET", SUMMARY).with("If-Match", "\"another\"")),
                    Example.problem(
                            "UriTooLong", "uri-too-long", "/v1/articles/" + "x".repeat(1025)),
                    Example.of(
                            "InternalError",
                            "internal-error",
                            Handlers.broken(),
                            Ask.of("GET", SUMMARY)),
                    Example.of(
                            "Unavailable",
                            "unavailable",
                            Handlers.throttled(),
                            Ask.of("GET", SUMMARY)),
                    Example.of(
                            "AnyProblem", "method-not-allowed", FULL, Ask.of("DELETE", SUMMARY)));

    private Examples() {}

    /** {@code contract} with these examples of answers and of what they lead to, and no others. */
    static ObjectNode in(ObjectNode contract) {
        ObjectNode all = contract.deepCopy();
        all.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
        ALL.forEach(example -> put(all, example));
        Reply summary = FULL.reply(Ask.of("GET", SUMMARY));
        Map<String, String> parameters =
                Map.of(
                        "cursor",
                                Contract.tree(text(FULL.reply(Ask.of("GET", DAY))))
                                        .path("cursor")
                                        .asText(),
                        "If-None-Match", summary.header("etag"),
                        "If-Modified-Since", summary.header("last-modified"));
        all.findParents("in")
                .forEach(parameter -> {
                    String value = parameters.get(parameter.path("name").asText());
                    if (value != null) {
                        ((ObjectNode) parameter).put("example", value);
                    }
                });
        return all;
    }

    private static void put(ObjectNode contract, Example example) {
        Reply reply = example.served.reply(example.ask);
        String mediaType = reply.header("content-type");
        JsonNode content = contract.at(example.at).path("content").path(mediaType);
        if (!(content instanceof ObjectNode object)) {
            throw new AssertionError(example + " is answered by " + reply.status());
        }
        object.withObject("/examples/" + example.name)
                .set(
                        "value",
                        mediaType.endsWith("json")
                                ? Contract.tree(text(reply))
                                : TextNode.valueOf(text(reply)));
    }

    private static String text(Reply reply) {
        try {
            return reply.text();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }
}
