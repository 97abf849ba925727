package dev.standfirst.api;

import dev.standfirst.representation.ReferencePage;
import dev.standfirst.store.Document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A document that is the same for all: the contract and what goes with it. */
final class FixedDocument {
    /** The contract, OpenAPI 3.1. */
    static final FixedDocument OPENAPI =
            new FixedDocument(
                    "/v1/openapi.json", List.of("application/json"), null, FixedDocument::contract);

    /** The contract as a page. */
    static final FixedDocument DOCS =
            new FixedDocument(
                    "/v1/docs",
                    List.of("text/html"),
                    ReferencePage.CONTENT_SECURITY_POLICY,
                    () -> ReferencePage.of(contract()));

    /** The JSON Schema of summaries. */
    static final FixedDocument SCHEMA =
            new FixedDocument(
                    "/v1/schemas/summary-1.json",
                    List.of("application/schema+json", "application/json"),
                    null,
                    () -> resource("/dev/standfirst/summary/summary-1.schema.json"));

    private static final List<FixedDocument> ALL = List.of(OPENAPI, DOCS, SCHEMA);

    private final String path;
    private final List<String> mediaTypes;
    private final @Nullable String policy;
    private final Supplier<byte[]> maker;
    private final AtomicReference<@Nullable Document> made = new AtomicReference<>();

    private FixedDocument(
            String path, List<String> mediaTypes, @Nullable String policy, Supplier<byte[]> maker) {
        this.path = path;
        this.mediaTypes = mediaTypes;
        this.policy = policy;
        this.maker = maker;
    }

    /** The document at {@code path}. */
    static Optional<FixedDocument> at(String path) {
        return ALL.stream().filter(document -> document.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    /** The media types that it is there as, the default first. */
    List<String> mediaTypes() {
        return mediaTypes;
    }

    /** The document as {@code mediaType}, which is one of {@link #mediaTypes()}. */
    Content content(String mediaType) {
        Document document = document();
        String tag = document.tag() + "." + mediaTypes.indexOf(mediaType);
        Content content = Content.of(mediaType, new Document(document.gzip(), tag));
        return policy == null ? content : content.withPolicy(policy);
    }

    private Document document() {
        Document known = made.get();
        if (known == null) {
            known = Document.of(maker.get());
            made.set(known);
        }
        return known;
    }

    private static byte[] contract() {
        return resource("openapi.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = FixedDocument.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
