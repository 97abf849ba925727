package dev.standfirst.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Requests that together should be given every answer that the contract knows of. They are made
 * from the contract: what is added to it is asked for, too.
 */
final class Questions {
    private static final String DAY = "/v1/articles?day=2026-11-20";
    private static final String ARTICLES = "/v1/articles/";
    private static final String ODD = ARTICLES + "a%20b+%252F%22%3C&.txt";

    /** Where there is not. */
    private static final Map<String, List<String>> MISSING =
            Map.of(
                    "/v1/articles/{id}", List.of(ARTICLES + "unknown", ARTICLES),
                    "/v1/articles/{id}/summary", missing("/summary"),
                    "/v1/articles/{id}/text", missing("/text"),
                    "/v1/articles/{id}/view", missing("/view"),
                    "/v1/problems/{problem}", List.of("/v1/problems/unknown"));

    /** Bad queries of the list, one for each type of problem that they can have. */
    private static final List<String> BAD =
            List.of(
                    "x=1",
                    "%FF=1",
                    "limit=0",
                    "limit=1&limit=1",
                    "cursor=x",
                    "ids=a&limit=1",
                    "ids=" + "x".repeat(1025));

    private final List<Operation> operations;

    /** Where there is what a path of the contract names. */
    private final Map<String, List<String>> found;

    /**
     * @param cursor of the first page of the day of which one article is on a page
     */
    Questions(ObjectNode contract, String cursor) {
        operations = Operation.all(contract);
        found =
                Map.of(
                        "/v1/articles",
                        List.of(
                                DAY,
                                DAY + "&limit=1",
                                DAY + "&limit=1&cursor=" + cursor,
                                "/v1/articles?day=2025-01-01",
                                "/v1/articles?ids=2026/11/harbour-bridge.txt,unknown,empty.txt,long,withdrawn.txt",
                                "/v1/articles?ids=long&fields=headline,facts&quotes=key"),
                        "/v1/articles/{id}",
                        List.of(
                                ARTICLES + Shelf.ARTICLE,
                                ARTICLES + "2026%2F11%2Fharbour-bridge.txt",
                                ODD,
                                ARTICLES + "empty.txt",
                                ARTICLES + "withdrawn.txt"),
                        "/v1/articles/{id}/summary",
                        List.of(
                                ARTICLES + Shelf.ARTICLE + "/summary",
                                ODD + "/summary",
                                ARTICLES + "long/summary?fields=headline,quotes&quotes=key"),
                        "/v1/articles/{id}/text",
                        List.of(ARTICLES + Shelf.ARTICLE + "/text", ODD + "/text"),
                        "/v1/articles/{id}/view",
                        List.of(ARTICLES + Shelf.ARTICLE + "/view", ARTICLES + "long/view"));
    }

    private static List<String> missing(String suffix) {
        return Stream.of("unknown", "empty.txt", "withdrawn.txt", "long", "")
                .map(id -> ARTICLES + id + suffix)
                .toList();
    }

    List<Ask> all() {
        return operations.stream().flatMap(operation -> of(operation).stream()).toList();
    }

    private List<Ask> of(Operation operation) {
        List<Ask> asks = new ArrayList<>();
        for (String uri : found(operation)) {
            Ask plain = Ask.of(operation.method(), uri);
            asks.addAll(inEachForm(plain));
            asks.addAll(onCondition(plain));
            asks.add(plain.with("Accept", "image/png"));
            asks.add(plain.with("Accept-Encoding", "identity;q=0"));
            asks.add(Ask.of(operation.method(), uri + (uri.contains("?") ? "&" : "?") + "x=1"));
            if (operation.method().equals("GET")) {
                asks.add(Ask.of("POST", uri));
            }
        }
        asks.add(Ask.of(operation.method(), found(operation).getFirst() + "?" + "x".repeat(8192)));
        MISSING.getOrDefault(operation.template(), List.of())
                .forEach(uri -> asks.add(Ask.of(operation.method(), uri)));
        if (operation.template().equals("/v1/articles")) {
            BAD.forEach(query -> asks.add(Ask.of(operation.method(), "/v1/articles?" + query)));
        }
        return asks;
    }

    private List<String> found(Operation operation) {
        if (operation.template().equals("/v1/problems/{problem}")) {
            return operation
                    .contract()
                    .at("/components/schemas/ProblemType/enum")
                    .valueStream()
                    .map(type -> "/v1/problems/" + type.asText())
                    .toList();
        }
        return found.getOrDefault(operation.template(), List.of(operation.template()));
    }

    /** In each media type that {@code GET} has, as it is and compressed. */
    private List<Ask> inEachForm(Ask plain) {
        Operation get = Operation.of(Ask.of("GET", plain.uri()), operations);
        return get.node()
                .at("/responses/200")
                .path("content")
                .propertyStream()
                .map(Map.Entry::getKey)
                .map(mediaType -> mediaType.replaceAll(";.*", ""))
                .flatMap(mediaType ->
                        Stream.of(
                                plain.with("Accept", mediaType),
                                plain.with("Accept", mediaType).with("Accept-Encoding", "gzip")))
                .toList();
    }

    private static List<Ask> onCondition(Ask plain) {
        String later = "Fri, 20 Nov 2026 23:00:00 GMT";
        String earlier = "Fri, 20 Nov 2026 01:00:00 GMT";
        return List.of(
                plain.with("If-None-Match", "*"),
                plain.with("If-Modified-Since", later),
                plain.with("If-Modified-Since", earlier),
                plain.with("If-Match", "\"another\""),
                plain.with("If-Unmodified-Since", earlier));
    }
}
